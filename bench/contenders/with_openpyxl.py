"""openpyxl opens every file and goes through its cells; nothing is done with them."""
import os
import sys

import openpyxl

cells = 0
for folder, _, names in os.walk(sys.argv[1]):
    for name in names:
        for sheet in openpyxl.load_workbook(os.path.join(folder, name)):
            cells += sheet.max_row * sheet.max_column
print(cells)
