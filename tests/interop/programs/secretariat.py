"""What the secretariat does in an overview with openpyxl, and what then stands in it.

Words: the overview, a file of Python lines that find the functions below ("" = only look), and the names
of sheets and headings as JSON. It is saved where it was, and what stands in it is printed as JSON.
"""
import json
import sys

import openpyxl

path, steps = sys.argv[1:3]
words = json.loads(sys.argv[3])
book = openpyxl.load_workbook(path)


def table(sheet, head):
    """(head row, columns by heading, first row, last row) of the table with this heading on a sheet."""
    cell = next(cell for line in book[sheet].iter_rows() for cell in line if cell.value == head)
    heads = {one.value: one.column for one in book[sheet][cell.row] if one.value is not None}
    last = cell.row
    while any(one.value is not None for one in book[sheet][last + 1]):
        last += 1
    return book[sheet], heads, cell.row + 1, last


def rows(sheet, head):
    own, heads, first, last = table(sheet, head)
    return [
        {name: own.cell(row, column).value for name, column in heads.items()} for row in range(first, last + 1)
    ]


def write(sheet, key_head, key, head, value):
    """Writes under a heading in the row that has the key under another."""
    own, heads, first, last = table(sheet, head)
    for row in range(first, last + 1):
        if own.cell(row, heads[key_head]).value == key:
            own.cell(row, heads[head]).value = value
            return
    raise SystemExit(f"{sheet}: no {key}")


def turn(sheet, head):
    """Sorts a table upside down, values and all."""
    own, heads, first, last = table(sheet, head)
    lines = [[own.cell(row, column).value for column in heads.values()] for row in range(first, last + 1)]
    for row, line in zip(range(first, last + 1), reversed(lines)):
        for column, value in zip(heads.values(), line):
            if isinstance(value, str) and value.startswith("=INDEX(Data[status]"):
                value = f"=INDEX(Data[status],MATCH($A{row},Data[key],0))"
            own.cell(row, column).value = value


def correct(key, status=None, remark=None):
    if status is not None:
        write("Data", "key", key, "status", status)
    if remark is not None:
        write("Data", "key", key, "remark", remark)


def note(key, text):
    write(words["remarks"], words["key"], key, words["note"], text)


def decide(file, text):
    write(words["returns"], words["file"], file, words["decision"], text)


if steps != "":
    with open(steps, encoding="utf-8") as lines:
        exec(lines.read())
    book.save(path)

files = rows(words["returns"], words["decision"])
print(
    json.dumps(
        {
            "written": {row["key"]: row["status_as_written"] or "" for row in rows("Data", "status")},
            "data": {
                row["key"]: [row["status"] or "", row["remark"] or "", row["read_by"] or ""]
                for row in rows("Data", "status")
            },
            "notes": {
                row[words["key"]]: row[words["note"]]
                for row in rows(words["remarks"], words["note"])
                if row[words["note"]]
            },
            "decisions": {row[words["file"]]: row[words["decision"]] for row in files if row[words["decision"]]},
            "states": {row[words["file"]]: row[words["state"]] for row in files},
            "read": [
                [row[words["findingFile"]], row[words["cell"]], row[words["written"]], row[words["read"]]]
                for row in rows(words["findings"], words["message"])
                if row.get(words["read"])
            ],
        }
    )
)
