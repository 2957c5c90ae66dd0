/* Starts python\python311.dll of the program's folder on app\start.py.
 *
 * LeadDesk.exe is built from it for the desktop, bin\leaddesk.exe for terminals (with -DTERMINAL: it sits one folder
 * lower and has a console). Python runs isolated: neither variables nor the current folder change what is imported. */
#include <stdlib.h>
#include <wchar.h>
#include <windows.h>

#define LONG_PATH 32768

typedef int (*PyMain)(int, wchar_t **);

static int complain(const wchar_t *text) {
#ifdef TERMINAL
    fwprintf(stderr, L"%ls\n", text);
#else
    MessageBoxW(NULL, text, L"LeadDesk", MB_ICONERROR);
#endif
    return 70;
}

static int start(void) {
    static wchar_t self[LONG_PATH], folder[LONG_PATH], python[LONG_PATH], library[LONG_PATH], script[LONG_PATH];
    GetModuleFileNameW(NULL, self, LONG_PATH);
    wcscpy(folder, self);
    *wcsrchr(folder, L'\\') = 0;
#ifdef TERMINAL
    *wcsrchr(folder, L'\\') = 0;
#endif
    _snwprintf(python, LONG_PATH - 1, L"%ls\\python", folder);
    _snwprintf(library, LONG_PATH - 1, L"%ls\\python311.dll", python);
    _snwprintf(script, LONG_PATH - 1, L"%ls\\app\\start.py", folder);
    SetDllDirectoryW(python);
    HMODULE module = LoadLibraryExW(library, NULL, LOAD_WITH_ALTERED_SEARCH_PATH);
    PyMain run = module ? (PyMain)(void *)GetProcAddress(module, "Py_Main") : NULL;
    if (!run) return complain(L"LeadDesk's files are damaged. Please install LeadDesk again.");

    int count;
    wchar_t **given = CommandLineToArgvW(GetCommandLineW(), &count);
    wchar_t **words = calloc(count + 5, sizeof *words);
    if (!given || !words) return complain(L"There is not enough memory to start LeadDesk.");
    words[0] = self;
    words[1] = L"-I";
    words[2] = L"-X";
    words[3] = L"utf8";
    words[4] = script;
    for (int i = 1; i < count; i++) words[i + 4] = given[i];
    return run(count + 4, words);
}

#ifdef TERMINAL
int wmain(void) { return start(); }
#else
int WINAPI wWinMain(HINSTANCE a, HINSTANCE b, LPWSTR c, int d) {
    (void)a, (void)b, (void)c, (void)d;
    return start();
}
#endif
