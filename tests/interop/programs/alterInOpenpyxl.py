"""Alters workbooks with openpyxl and saves them: one start for all.

Word: a JSON file with what to do: [{"source", "target", "others", "rows", "python"}, ...]. The lines of
Python find `book`, `sheet` (the form's), `row` (by recommendation) and `other(name)`, another file's workbook.
"""
import copy
import datetime
import json
import sys

import openpyxl
from openpyxl.comments import Comment
from openpyxl.styles import PatternFill

with open(sys.argv[1], encoding="utf-8") as file:
    orders = json.load(file)


def fill(colour):
    return PatternFill("solid", fgColor=colour)


def copied(source, book, name):
    """A copy of a sheet from another workbook, as people who move sheets get it: cells and looks, nothing else."""
    target = book.create_sheet(name)
    for line in source.iter_rows():
        for cell in line:
            new = target.cell(cell.row, cell.column, cell.value)
            if cell.has_style:
                new.font, new.fill, new.alignment = (
                    copy.copy(cell.font),
                    copy.copy(cell.fill),
                    copy.copy(cell.alignment),
                )
    return target


for order in orders:
    book = openpyxl.load_workbook(order["source"])
    given = {
        "book": book,
        "sheet": book["Fremdriftsskema"],
        "row": order["rows"],
        "other": lambda name, order=order: openpyxl.load_workbook(order["others"][name]),
        "copied": copied,
        "fill": fill,
        "Comment": Comment,
        "datetime": datetime,
        "openpyxl": openpyxl,
    }
    exec(order["python"], given)
    given["book"].save(order["target"])
