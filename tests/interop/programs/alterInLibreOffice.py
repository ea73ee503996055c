"""Alters workbooks and Word documents in a LibreOffice that is steered, and saves them: one start for all.

Words: LibreOffice's path, its profile's address, and a JSON file with what to do: [{"source", "target",
"others", "rows", "filter", "python"}, ...]. The lines of Python find `document`, `sheet` (the form's,
its protection off), `at("C7")`, `row` (by recommendation), `line(7)` (a whole row), `column("C")` (a whole
column) and `other(name)`; they may put another document in the place of `document`. In a Word document they
find `document`, `tables` and `cell("2.1", "B")`.
"""
import json
import os
import signal
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.table import TableSortField

soffice, profile, orders_file = sys.argv[1:4]
with open(orders_file, encoding="utf-8") as file:
    orders = json.load(file)


def setting(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(300):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:
            time.sleep(0.1)
    raise SystemExit("LibreOffice did not start.")


def sort(cells, column, ascending=True):
    """As Data > Sort does, by one of the range's columns (0 = its first)."""
    field = TableSortField()
    field.Field, field.IsAscending = column, ascending
    fields = uno.Any("[]com.sun.star.table.TableSortField", (field,))
    cells.sort((setting("SortFields", fields), setting("ContainsHeader", False)))


def inWorkbook(document, order, load):
    # An overview has no such sheet: then it is the first.
    names = document.Sheets.ElementNames
    sheet = document.Sheets.getByName("Fremdriftsskema" if "Fremdriftsskema" in names else names[0])
    sheet.unprotect("")
    at = sheet.getCellRangeByName
    return {
        "document": document,
        "sheet": sheet,
        "row": order["rows"],
        "at": at,
        "line": lambda number: at(f"A{number}:AMJ{number}").RangeAddress,
        "column": lambda letter: at(f"{letter}1:{letter}1048576").RangeAddress,
        "other": lambda name: load(uno.systemPathToFileUrl(order["others"][name])),
        "new": lambda: load("private:factory/scalc"),
        "sort": sort,
        "uno": uno,
        "enum": lambda kind, name: uno.Enum(f"com.sun.star.sheet.{kind}", name),
    }


def inDocument(document, order):
    tables = [document.TextTables.getByIndex(index) for index in range(document.TextTables.Count)]

    def cell(recommendation, letter):
        table, row = order["rows"][recommendation]
        return tables[table - 1].getCellByName(f"{letter}{row}")

    return {"document": document, "tables": tables, "cell": cell}


def alter(desktop, order):
    opened = []

    def load(address):
        made = desktop.loadComponentFromURL(address, "_blank", 0, (setting("Hidden", True),))
        opened.append(made)
        return made

    document = load(uno.systemPathToFileUrl(order["source"]))
    texts = document.supportsService("com.sun.star.text.TextDocument")
    given = inDocument(document, order) if texts else inWorkbook(document, order, load)
    exec(order["python"], given)
    given["document"].storeToURL(
        uno.systemPathToFileUrl(order["target"]), (setting("FilterName", order["filter"]),)
    )
    for one in opened:
        one.close(True)


pipe = f"fremdrift-{os.getpid()}"
office = subprocess.Popen(
    [soffice, f"-env:UserInstallation={profile}", "--headless", "--norestore", f"--accept=pipe,name={pipe};urp;"],
    stdout=subprocess.DEVNULL,
    stderr=subprocess.DEVNULL,
    # A group of its own, because the program that is started starts the real one.
    start_new_session=True,
)
try:
    context = connect(pipe)
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    for order in orders:
        alter(desktop, order)
    print(json.dumps(len(orders)))
finally:
    # The program may be gone or a document busy: then it is ended below.
    try:
        desktop.terminate()
    except Exception:
        pass
    try:
        office.wait(20)
    except subprocess.TimeoutExpired:
        os.killpg(office.pid, signal.SIGKILL)
