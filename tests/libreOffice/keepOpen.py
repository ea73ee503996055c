"""Keeps a LibreOffice open for as long as whoever started this is there. What is given to LibreOffice with the same
profile is then done by the open one, without the seconds that a start takes.

sys.argv: LibreOffice's path, the profile's address, a file that is there as long as it is open.
"""
import os
import signal
import subprocess
import sys
import time

import uno
import unohelper
from com.sun.star.frame import TerminationVetoException, XTerminateListener

soffice, profile, ready = sys.argv[1:]
starter = os.getppid()


class StaysOpen(unohelper.Base, XTerminateListener):
    """After each file LibreOffice would close itself."""

    def queryTermination(self, event):
        raise TerminationVetoException("More files may come.", self)

    def notifyTermination(self, event):
        pass

    def disposing(self, event):
        pass


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    while True:
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:
            if not wanted():
                raise
            time.sleep(0.1)


def wanted():
    return os.getppid() == starter and office.poll() is None


pipe = f"fremdrift-open-{os.getpid()}"
office = subprocess.Popen(
    [soffice, f"-env:UserInstallation={profile}", "--headless", "--norestore", f"--accept=pipe,name={pipe};urp;"],
    stdin=subprocess.DEVNULL,
    stdout=subprocess.DEVNULL,
    stderr=subprocess.DEVNULL,
    # A group of its own, because the program that is started starts the real one.
    start_new_session=True,
)
try:
    context = connect(pipe)
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    desktop.addTerminateListener(StaysOpen())
    open(ready, "w").close()
    while wanted():
        time.sleep(0.1)
finally:
    if os.path.exists(ready):
        os.remove(ready)
    try:
        os.killpg(office.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass
