"""Where the frozen program starts: PyInstaller wants a script, and LeadDesk is a package."""

import sys

from leaddesk.__main__ import main

sys.exit(main())
