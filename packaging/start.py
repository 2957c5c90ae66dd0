"""Where the installed program starts: packagers want a script, and LeadDesk is a package."""

import sys

from leaddesk.__main__ import main

# PyInstaller says it by itself; Windows' own launcher does not: sys.executable starts LeadDesk, not Python.
sys.frozen = True
sys.exit(main())
