"""Fills a form in LibreOffice as a person does and prints as JSON what happened.

Words: LibreOffice's path, its profile's address, the workbook, and a JSON file with the sheet, the last
cell to try, what to do in steps ([cell, text] is typed, [action, cell, target] is done), and the cells to
look at after each step.
"""
import json
import os
import signal
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.uno import RuntimeException

soffice, profile, workbook, orders_file = sys.argv[1:5]
with open(orders_file, encoding="utf-8") as file:
    orders = json.load(file)


def setting(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(200):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:
            time.sleep(0.2)
    raise SystemExit("LibreOffice did not start.")


def taken(cell):
    """Whether the protected sheet lets the cell be written; what stood there is put back."""
    before = cell.getDataArray()
    try:
        cell.setDataArray((("written",),))
    except RuntimeException:
        return False
    cell.setDataArray(before)
    return True


def rule(cell):
    validation = cell.Validation
    return {
        "type": validation.Type.value,
        "list": validation.getFormula1(),
        "onError": validation.ErrorAlertStyle.value if validation.ShowErrorMessage else "nothing",
        "error": validation.ErrorMessage,
        "prompt": validation.InputMessage if validation.ShowInputMessage else "",
    }


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
    create = context.ServiceManager.createInstanceWithContext
    desktop = create("com.sun.star.frame.Desktop", context)
    dispatcher = create("com.sun.star.frame.DispatchHelper", context)
    document = desktop.loadComponentFromURL(
        uno.systemPathToFileUrl(workbook), "_blank", 0, (setting("Hidden", True),)
    )
    frame = document.CurrentController.Frame
    # Nobody is there to answer whether a cell may be pasted over.
    settings = create("com.sun.star.configuration.ConfigurationProvider", context).createInstanceWithArguments(
        "com.sun.star.configuration.ConfigurationUpdateAccess",
        (setting("nodepath", "/org.openoffice.Office.Calc/Input"),),
    )
    settings.setPropertyValue("ReplaceCellsWarning", False)
    settings.commitChanges()
    sheet = document.Sheets.getByName(orders["sheet"])
    at = sheet.getCellRangeByName

    def go_to(address):
        dispatcher.executeDispatch(frame, ".uno:GoToCell", "", 0, (setting("ToPoint", address),))

    def enter(address, text):
        go_to(address)
        dispatcher.executeDispatch(frame, ".uno:EnterString", "", 0, (setting("StringName", text),))

    def do(action, address, target):
        """Drags or copies a cell to another place, by way of the clipboard too, or fills a range down from its first cell."""
        if action == "drag":
            sheet.moveRange(at(target).CellAddress, at(address).RangeAddress)
        elif action == "copy":
            sheet.copyRange(at(target).CellAddress, at(address).RangeAddress)
        elif action in ("cut and paste", "copy and paste"):
            go_to(address)
            dispatcher.executeDispatch(frame, ".uno:Cut" if action == "cut and paste" else ".uno:Copy", "", 0, ())
            go_to(target)
            dispatcher.executeDispatch(frame, ".uno:Paste", "", 0, ())
        else:
            go_to(f"{address}:{target}")
            dispatcher.executeDispatch(frame, ".uno:FillDown", "", 0, ())

    area = at(f"A1:{orders['last']}").RangeAddress
    cells = [
        sheet.getCellByPosition(column, row)
        for row in range(area.EndRow + 1)
        for column in range(area.EndColumn + 1)
    ]
    result = {
        "protected": bool(sheet.isProtected()),
        "open": [cell.AbsoluteName.split(".")[1].replace("$", "") for cell in cells if taken(cell)],
        "rules": {address: rule(at(address)) for address in orders["rules"]},
        "steps": [],
    }
    for step in orders["steps"]:
        for words in step:
            (enter if len(words) == 2 else do)(*words)
        typed = [words[0] for words in step if len(words) == 2]
        result["steps"].append(
            {
                "shown": {address: at(address).String for address in orders["look"]},
                "kinds": {address: at(address).Type.value for address in typed},
                # In points, as Excel counts; LibreOffice counts in hundredths of a millimetre.
                "heights": {address: at(address).Rows.Height * 72 / 2540 for address in typed},
            }
        )
    document.setModified(False)
    print(json.dumps(result))
finally:
    # The program may be gone or the document busy: then it is ended below.
    try:
        desktop.terminate()
    except Exception:
        pass
    try:
        office.wait(20)
    except subprocess.TimeoutExpired:
        os.killpg(office.pid, signal.SIGKILL)
