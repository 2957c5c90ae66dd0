; The setup of LeadDesk for one person: no administrator is asked for. packaging/windows/make runs it with
;   VERSION   the program's version       NUMBERS   the same as four numbers
;   FOLDER    where install.nsh and remove.nsh (file_lists.py) and leaddesk.ico are
;   OUTPUT    the setup to write          SIZE      what it puts on the disk, in KB
; setup.exe /S installs without a question, with /D=FOLDER (last, unquoted) elsewhere; uninstall.exe /S removes.

Unicode true
Target amd64-unicode
!include MUI2.nsh
!include WinVer.nsh

Name "LeadDesk"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\LeadDesk"
InstallDirRegKey HKCU "Software\LeadDesk" "Folder"
RequestExecutionLevel user
!ifdef SIGN
  !uninstfinalize `${SIGN} "%1"`
!endif
SetCompressor /SOLID lzma
BrandingText " "
ManifestDPIAware true
VIProductVersion "${NUMBERS}.0"
VIAddVersionKey ProductName "LeadDesk"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "LeadDesk setup"
VIAddVersionKey CompanyName "The LeadDesk developers"
VIAddVersionKey LegalCopyright "MIT licence"

!define ENTRY "Software\Microsoft\Windows\CurrentVersion\Uninstall\LeadDesk"
!define CLASSES "Software\Classes"
!define MUI_ICON "${FOLDER}/leaddesk.ico"
!define MUI_UNICON "${FOLDER}/leaddesk.ico"
!define MUI_FINISHPAGE_RUN "$INSTDIR\LeadDesk.exe"
!define MUI_FINISHPAGE_NOAUTOCLOSE
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(WorkspacesStay)"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE English
!insertmacro MUI_LANGUAGE French
!insertmacro MUI_LANGUAGE Romanian

LangString WorkspacesStay ${LANG_ENGLISH} "Your workspaces stay where they are, in $LOCALAPPDATA\LeadDesk. To remove them and LeadDesk's entries in the Credential Manager too, cancel, and run $\"$INSTDIR\bin\leaddesk.exe$\" purge in a terminal first."
LangString WorkspacesStay ${LANG_FRENCH} "Vos espaces de travail restent en place, dans $LOCALAPPDATA\LeadDesk. Pour les supprimer aussi, avec les entrées de LeadDesk dans le Gestionnaire d'identification, annulez et lancez d'abord $\"$INSTDIR\bin\leaddesk.exe$\" purge dans un terminal."
LangString WorkspacesStay ${LANG_ROMANIAN} "Spațiile de lucru rămân unde sunt, în $LOCALAPPDATA\LeadDesk. Pentru a le elimina și pe ele, împreună cu intrările LeadDesk din Manager acreditări, anulați și rulați întâi $\"$INSTDIR\bin\leaddesk.exe$\" purge într-un terminal."
LangString IsRunning ${LANG_ENGLISH} "LeadDesk is running. Close it, then choose Retry."
LangString IsRunning ${LANG_FRENCH} "LeadDesk est ouvert. Fermez-le, puis choisissez Réessayer."
LangString IsRunning ${LANG_ROMANIAN} "LeadDesk rulează. Închideți-l, apoi alegeți Reîncercare."
LangString TooOld ${LANG_ENGLISH} "LeadDesk needs Windows 10 or newer."
LangString TooOld ${LANG_FRENCH} "LeadDesk demande Windows 10 ou plus récent."
LangString TooOld ${LANG_ROMANIAN} "LeadDesk are nevoie de Windows 10 sau mai nou."

; Windows lets nobody write into a library that a running program uses. Exit code 3: it still runs.
!macro WaitUntilClosed UN
Function ${UN}WaitUntilClosed
  again:
  IfFileExists "$INSTDIR\python\python311.dll" 0 closed
  ClearErrors
  FileOpen $0 "$INSTDIR\python\python311.dll" a
  IfErrors 0 free
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(IsRunning)" /SD IDCANCEL IDRETRY again
  SetErrorLevel 3
  Quit
  free:
  FileClose $0
  closed:
FunctionEnd
!macroend
!insertmacro WaitUntilClosed ""
!insertmacro WaitUntilClosed "un."

Function .onInit
  ${IfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "$(TooOld)" /SD IDOK
    SetErrorLevel 4
    Quit
  ${EndIf}
FunctionEnd

!macro OpensWith ENDING
  WriteRegStr HKCU "${CLASSES}\Applications\LeadDesk.exe\SupportedTypes" ".${ENDING}" ""
  WriteRegStr HKCU "${CLASSES}\.${ENDING}\OpenWithProgids" "LeadDesk.LeadFile" ""
!macroend
!macro OpensWithNoMore ENDING
  DeleteRegValue HKCU "${CLASSES}\.${ENDING}\OpenWithProgids" "LeadDesk.LeadFile"
!macroend
!macro ForEachEnding DO
  !insertmacro ${DO} csv
  !insertmacro ${DO} tsv
  !insertmacro ${DO} xlsx
  !insertmacro ${DO} xls
  !insertmacro ${DO} xlsb
  !insertmacro ${DO} ods
!macroend
!macro TellMenus
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

Section
  Call WaitUntilClosed
  ; The version before takes its own files away; what people made is elsewhere.
  IfFileExists "$INSTDIR\uninstall.exe" 0 +2
  ExecWait '"$INSTDIR\uninstall.exe" /S _?=$INSTDIR'
  !include "${FOLDER}/install.nsh"
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\LeadDesk.lnk" "$INSTDIR\LeadDesk.exe"
  WriteRegStr HKCU "Software\LeadDesk" "Folder" "$INSTDIR"
  WriteRegStr HKCU "${ENTRY}" "DisplayName" "LeadDesk"
  WriteRegStr HKCU "${ENTRY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${ENTRY}" "DisplayIcon" "$INSTDIR\LeadDesk.exe"
  WriteRegStr HKCU "${ENTRY}" "Publisher" "The LeadDesk developers"
  WriteRegStr HKCU "${ENTRY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${ENTRY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${ENTRY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${ENTRY}" "EstimatedSize" ${SIZE}
  WriteRegDWORD HKCU "${ENTRY}" "NoModify" 1
  WriteRegDWORD HKCU "${ENTRY}" "NoRepair" 1
  WriteRegStr HKCU "${CLASSES}\Applications\LeadDesk.exe" "FriendlyAppName" "LeadDesk"
  WriteRegStr HKCU "${CLASSES}\Applications\LeadDesk.exe\shell\open\command" "" '"$INSTDIR\LeadDesk.exe" "%1"'
  WriteRegStr HKCU "${CLASSES}\LeadDesk.LeadFile" "" "Lead file"
  WriteRegStr HKCU "${CLASSES}\LeadDesk.LeadFile\shell\open\command" "" '"$INSTDIR\LeadDesk.exe" "%1"'
  !insertmacro ForEachEnding OpensWith
  !insertmacro TellMenus
SectionEnd

Section Uninstall
  Call un.WaitUntilClosed
  SetOutPath "$TEMP"
  !include "${FOLDER}/remove.nsh"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\LeadDesk.lnk"
  DeleteRegKey HKCU "${ENTRY}"
  DeleteRegKey HKCU "Software\LeadDesk"
  DeleteRegKey HKCU "${CLASSES}\Applications\LeadDesk.exe"
  DeleteRegKey HKCU "${CLASSES}\LeadDesk.LeadFile"
  !insertmacro ForEachEnding OpensWithNoMore
  !insertmacro TellMenus
SectionEnd
