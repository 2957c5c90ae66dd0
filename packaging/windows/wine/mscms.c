/* For tests under wine only, never shipped: wine 8's own lacks functions that Qt asks for. No screen has a profile. */
#define EXPORT __declspec(dllexport)
EXPORT int WcsCreateIccProfile(void) { return 0; }
EXPORT int WcsGetDefaultColorProfile(void) { return 0; }
EXPORT int WcsGetDefaultColorProfileSize(void) { return 0; }
EXPORT void *WcsOpenColorProfileW(void) { return 0; }
EXPORT void *OpenColorProfileW(void) { return 0; }
EXPORT int CloseColorProfile(void) { return 1; }
EXPORT int GetColorProfileFromHandle(void) { return 0; }
EXPORT int GetColorDirectoryW(void) { return 0; }
EXPORT int GetStandardColorSpaceProfileW(void) { return 0; }
EXPORT int ColorProfileGetDisplayDefault(void) { return -1; }
EXPORT int ColorProfileGetDisplayUserScope(void) { return -1; }
