<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About LeadDesk</source>
        <translation>Despre LeadDesk</translation>
    </message>
    <message>
        <source>LeadDesk {version}</source>
        <translation>LeadDesk {version}</translation>
    </message>
    <message>
        <source>Drop a lead file, send it to your vendors, see each lead&apos;s answer.

LeadDesk is free software under the MIT licence. It uses Qt and PySide6 under the LGPL.</source>
        <translation>Trageți un fișier cu lead-uri în fereastră, trimiteți-l platformelor dumneavoastră și vedeți răspunsul pentru fiecare lead.

LeadDesk este un program liber, sub licența MIT. Folosește Qt și PySide6 sub licența LGPL.</translation>
    </message>
</context>
<context>
    <name>AccountActivityView</name>
    <message>
        <source>The latest exchanges, word for word. Passwords and keys are taken out.</source>
        <translation>Ultimele schimburi, cuvânt cu cuvânt. Parolele și cheile sunt scoase.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Reîmprospătați</translation>
    </message>
    <message>
        <source>Exchanges with the vendor, newest first</source>
        <translation>Schimburi cu platforma, de la cel mai nou la cel mai vechi</translation>
    </message>
    <message>
        <source>Nothing was exchanged with this account yet</source>
        <translation>Încă nu există schimburi cu acest cont</translation>
    </message>
    <message>
        <source>Every request to the vendor shows here, with its answer.</source>
        <translation>Fiecare cerere către platformă apare aici, cu răspunsul ei.</translation>
    </message>
</context>
<context>
    <name>AccountCallsView</name>
    <message>
        <source>Search calls</source>
        <translation>Căutați un apel</translation>
    </message>
    <message>
        <source>All documented calls</source>
        <translation>Toate apelurile documentate</translation>
    </message>
    <message>
        <source>No call is called that.</source>
        <translation>Niciun apel nu se numește așa.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Rezultat</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Schimb</translation>
    </message>
    <message>
        <source>This call takes no parameters.</source>
        <translation>Acest apel nu are parametri.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametri</translation>
    </message>
    <message>
        <source>Asking the vendor</source>
        <translation>Se întreabă platforma</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Goliți</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Opriți</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copiați ca JSON</translation>
    </message>
    <message>
        <source>Records of the result</source>
        <translation>Înregistrările rezultatului</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>Rezultatul</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Looking into the keyring</source>
        <translation>Se consultă inelul de chei</translation>
    </message>
    <message>
        <source>Account settings</source>
        <translation>Setările contului</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Adăugați un cont</translation>
    </message>
    <message>
        <source>Stored in the keyring; type to replace it</source>
        <translation>Păstrat în inelul de chei; tastați pentru a-l înlocui</translation>
    </message>
    <message>
        <source>Anybody on the way can read what is sent.</source>
        <translation>Oricine se află pe traseu poate citi ce se trimite.</translation>
    </message>
    <message>
        <source>Without encryption, leads, passwords and keys travel as open text. Allow it only if the vendor told you in writing that there is no https address.</source>
        <translation>Fără criptare, lead-urile, parolele și cheile circulă la vedere. Permiteți acest lucru doar dacă platforma v-a comunicat în scris că nu există o adresă https.</translation>
    </message>
    <message>
        <source>Saving the account</source>
        <translation>Se salvează contul</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Dați un nume contului.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Acest câmp este obligatoriu.</translation>
    </message>
    <message>
        <source>Checking the connection</source>
        <translation>Se verifică conexiunea</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>Conexiunea funcționează.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închideți</translation>
    </message>
    <message>
        <source>The connection does not work yet.</source>
        <translation>Conexiunea nu funcționează încă.</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>Another system</source>
        <translation>Alt sistem</translation>
    </message>
    <message>
        <source>For example: {vendor}, client name</source>
        <translation>De exemplu: {vendor}, numele clientului</translation>
    </message>
    <message>
        <source>Secrets go to the keyring of this computer, never into LeadDesk&apos;s own files.</source>
        <translation>Secretele ajung în inelul de chei al acestui computer, niciodată în fișierele LeadDesk.</translation>
    </message>
    <message>
        <source>Advanced settings</source>
        <translation>Setări avansate</translation>
    </message>
    <message>
        <source>I have read this and want it anyway</source>
        <translation>Am citit cele de mai sus și vreau totuși acest lucru</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>În lucru</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulați</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvați</translation>
    </message>
    <message>
        <source>Save and check connection</source>
        <translation>Salvați și verificați conexiunea</translation>
    </message>
    <message>
        <source>&amp;Name of the account (needed)</source>
        <translation>&amp;Numele contului (obligatoriu)</translation>
    </message>
</context>
<context>
    <name>AccountPanel</name>
    <message>
        <source>Reading the account</source>
        <translation>Se citește contul</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reluați</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Trimiteți</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Rezultate</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Preluați</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Toate apelurile</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activitate</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Setări</translation>
    </message>
    <message>
        <source>Sending to this account is paused.</source>
        <translation>Trimiterea către acest cont este în pauză.</translation>
    </message>
    <message>
        <source>Checking {account}</source>
        <translation>Se verifică {account}</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>Conexiunea funcționează.</translation>
    </message>
    <message>
        <source>The connection does not work.</source>
        <translation>Conexiunea nu funcționează.</translation>
    </message>
</context>
<context>
    <name>AccountPullView</name>
    <message>
        <source>Fetches leads into this workspace. Who is here already is updated, nobody is added twice.</source>
        <translation>Aduce lead-uri în acest spațiu de lucru. Cine este deja aici se actualizează, nimeni nu se adaugă de două ori.</translation>
    </message>
    <message>
        <source>&amp;What to fetch</source>
        <translation>Ce se &amp;preia</translation>
    </message>
</context>
<context>
    <name>AccountResultsView</name>
    <message>
        <source>S&amp;how</source>
        <translation>Af&amp;ișați</translation>
    </message>
    <message>
        <source>Export result file…</source>
        <translation>Exportați rezultatele…</translation>
    </message>
    <message>
        <source>Why leads were not simply accepted</source>
        <translation>De ce unele lead-uri nu au fost pur și simplu acceptate</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Afișați tot</translation>
    </message>
    <message>
        <source>Settle unknown…</source>
        <translation>Rezolvați cele incerte…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Opriți</translation>
    </message>
    <message>
        <source>Leads sent to this account</source>
        <translation>Lead-uri trimise acestui cont</translation>
    </message>
    <message>
        <source>Nothing was sent to this account yet</source>
        <translation>Încă nu s-a trimis nimic acestui cont</translation>
    </message>
    <message>
        <source>Choose leads on the Send tab. What the vendor answers for each of them shows here.</source>
        <translation>Alegeți lead-uri în fila „Trimiteți”. Răspunsul platformei pentru fiecare apare aici.</translation>
    </message>
</context>
<context>
    <name>AccountSendView</name>
    <message>
        <source>&amp;Which leads</source>
        <translation>Ca&amp;re lead-uri</translation>
    </message>
    <message>
        <source>Load lists again</source>
        <translation>Reîncărcați listele</translation>
    </message>
    <message>
        <source>Hide list</source>
        <translation>Ascundeți lista</translation>
    </message>
    <message>
        <source>Checked leads</source>
        <translation>Lead-uri verificate</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauză</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reluați</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulați</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Verificare</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>Opriți verificarea</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Opriți</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Trimiteți</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Destinație</translation>
    </message>
</context>
<context>
    <name>AccountSettingsView</name>
    <message>
        <source>Edit…</source>
        <translation>Modificați…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Setări</translation>
    </message>
    <message>
        <source>Remove this account</source>
        <translation>Eliminați acest cont</translation>
    </message>
</context>
<context>
    <name>AccountView</name>
    <message>
        <source>Check</source>
        <translation>Verificați</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Setări</translation>
    </message>
    <message>
        <source>Pages of the account</source>
        <translation>Paginile contului</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>PROBĂ</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>REAL</translation>
    </message>
    <message>
        <source>{health}, last exchange {when}</source>
        <translation>{health}, ultimul schimb: {when}</translation>
    </message>
    <message>
        <source>{health}: {detail}</source>
        <translation>{health}: {detail}</translation>
    </message>
</context>
<context>
    <name>ActivityList</name>
    <message>
        <source>Activity</source>
        <translation>Activitate</translation>
    </message>
    <message>
        <source>Done: {leads}.</source>
        <translation>Terminat: {leads}.</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>noi: {count}</translation>
    </message>
    <message>
        <source>{count} updated</source>
        <translation>actualizate: {count}</translation>
    </message>
    <message>
        <source>{count} duplicate</source>
        <translation>duplicate: {count}</translation>
    </message>
    <message>
        <source>{count} rejected</source>
        <translation>respinse: {count}</translation>
    </message>
    <message>
        <source>{count} set aside</source>
        <translation>puse deoparte: {count}</translation>
    </message>
    <message>
        <source>No rows in this file.</source>
        <translation>Niciun rând în acest fișier.</translation>
    </message>
    <message>
        <source>{count} removed</source>
        <translation>eliminate: {count}</translation>
    </message>
    <message>
        <source>Nothing had to change.</source>
        <translation>Nu a fost nimic de modificat.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Terminat.</translation>
    </message>
    <message>
        <source>No possible duplicates.</source>
        <translation>Niciun posibil duplicat.</translation>
    </message>
    <message>
        <source>Found: {count}. Go through them under “Possible duplicates”.</source>
        <translation>Găsite: {count}. Parcurgeți-le la „Posibile duplicate”.</translation>
    </message>
    <message>
        <source>{count} known already</source>
        <translation>deja cunoscute: {count}</translation>
    </message>
    <message>
        <source>{count} skipped</source>
        <translation>omise: {count}</translation>
    </message>
</context>
<context>
    <name>ActivityTab</name>
    <message>
        <source>Reading exchanges</source>
        <translation>Se citesc schimburile</translation>
    </message>
    <message>
        <source>Nothing left this computer.</source>
        <translation>Nimic nu a părăsit acest computer.</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>Import…</source>
        <translation>Importați…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu acum</translation>
    </message>
    <message>
        <source>{file} came in</source>
        <translation>A sosit {file}</translation>
    </message>
    <message>
        <source>{files} came in</source>
        <translation>Au sosit {files}</translation>
    </message>
    <message>
        <source>In the watched folder {folder}. Nothing is imported by itself.</source>
        <translation>În dosarul urmărit {folder}. Nimic nu se importă de la sine.</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Anulați</translation>
    </message>
</context>
<context>
    <name>BucketBar</name>
    <message>
        <source>{lines} = {parts}</source>
        <translation>{lines} = {parts}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nou</numerusform>
            <numerusform>%Ln noi</numerusform>
            <numerusform>%Ln noi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <comment>leads that were there already</comment>
        <translation>
            <numerusform>%Ln actualizat</numerusform>
            <numerusform>%Ln actualizate</numerusform>
            <numerusform>%Ln actualizate</numerusform>
        </translation>
    </message>
    <message>
        <source>1 duplicate</source>
        <translation>1 duplicat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicates</source>
        <translation>
            <numerusform>%Ln duplicat</numerusform>
            <numerusform>%Ln duplicate</numerusform>
            <numerusform>%Ln de duplicate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln respins</numerusform>
            <numerusform>%Ln respinse</numerusform>
            <numerusform>%Ln respinse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln set aside</source>
        <translation>
            <numerusform>%Ln pus deoparte</numerusform>
            <numerusform>%Ln puse deoparte</numerusform>
            <numerusform>%Ln puse deoparte</numerusform>
        </translation>
    </message>
    <message>
        <source>(and 1 line that is no data)</source>
        <translation>(și 1 linie fără date)</translation>
    </message>
    <message numerus="yes">
        <source>(and %Ln lines that are no data)</source>
        <translation>
            <numerusform>(și %Ln linie fără date)</numerusform>
            <numerusform>(și %Ln linii fără date)</numerusform>
            <numerusform>(și %Ln de linii fără date)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkEditDialog</name>
    <message>
        <source>Edit {leads}</source>
        <translation>Modificați {leads}</translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen what it does. You can undo it.</source>
        <translation>Nu se schimbă nimic înainte să vedeți efectul. Puteți anula modificarea.</translation>
    </message>
    <message>
        <source>Change {leads}</source>
        <translation>Modificați {leads}</translation>
    </message>
</context>
<context>
    <name>CallForm</name>
    <message>
        <source>Nothing was found</source>
        <translation>Nu s-a găsit nimic</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Opriți</translation>
    </message>
    <message>
        <source>Type it once more to confirm</source>
        <translation>Scrieți încă o dată pentru confirmare</translation>
    </message>
    <message>
        <source>Acts again each time it is pressed.</source>
        <translation>Acționează din nou la fiecare apăsare.</translation>
    </message>
    <message>
        <source>This cannot be undone. To confirm, type {value} here:</source>
        <translation>Acest lucru nu poate fi anulat. Pentru confirmare, scrieți {value} aici:</translation>
    </message>
    <message>
        <source>Emptied, it stays as it is: the vendor names no way to remove it.</source>
        <translation>Golit, rămâne cum este: platforma nu indică niciun mod de a-l elimina.</translation>
    </message>
    <message>
        <source>The vendor confirmed it.</source>
        <translation>Platforma a confirmat.</translation>
    </message>
    <message>
        <source>The vendor refused this.</source>
        <translation>Platforma a refuzat.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nu s-a trimis nimic.</translation>
    </message>
    <message>
        <source>You stopped waiting for the answer.</source>
        <translation>Ați încetat să așteptați răspunsul.</translation>
    </message>
    <message>
        <source>The vendor may have carried it out: look there before you do it again.</source>
        <translation>Este posibil ca platforma să fi executat cererea: verificați acolo înainte de a repeta.</translation>
    </message>
</context>
<context>
    <name>CallProgress</name>
    <message>
        <source>{done} of {total} sent</source>
        <translation>Trimise: {done} din {total}</translation>
    </message>
    <message>
        <source>All {total} sent, waiting for the answer…</source>
        <translation>Toate trimise ({total}), se așteaptă răspunsul…</translation>
    </message>
</context>
<context>
    <name>CallTable</name>
    <message>
        <source>Load</source>
        <translation>Încărcați</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Opriți</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Se încarcă</translation>
    </message>
    <message>
        <source>The vendor refused this.</source>
        <translation>Platforma a refuzat.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Reîmprospătați</translation>
    </message>
    <message>
        <source>As of {when}</source>
        <translation>Situația: {when}</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Nu s-a găsit nimic</translation>
    </message>
    <message>
        <source>The vendor answered with an empty list.</source>
        <translation>Platforma a răspuns cu o listă goală.</translation>
    </message>
</context>
<context>
    <name>CallsTab</name>
    <message>
        <source>Open the settings…</source>
        <translation>Deschideți setările…</translation>
    </message>
    <message>
        <source>{call} · “{section}”</source>
        <translation>{call} · „{section}”</translation>
    </message>
    <message>
        <source>partly documented</source>
        <translation>documentat parțial</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>dezactivat</translation>
    </message>
    <message>
        <source>This call is switched off for {account}.</source>
        <translation>Acest apel este dezactivat pentru {account}.</translation>
    </message>
    <message>
        <source>The vendor&apos;s document names it without showing it, so what it does is not certain. “{setting}” in the account&apos;s settings switches it on.</source>
        <translation>Documentul platformei îl numește fără să îl arate, deci efectul lui nu este sigur. „{setting}” din setările contului îl activează.</translation>
    </message>
    <message>
        <source>This cannot be undone. To confirm, type “{label}” here once more:</source>
        <translation>Acest lucru nu poate fi anulat. Pentru confirmare, scrieți „{label}” aici încă o dată:</translation>
    </message>
    <message>
        <source>{label} once more</source>
        <translation>{label}, încă o dată</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>PROBĂ</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>REAL</translation>
    </message>
    <message>
        <source>{call} · {live}</source>
        <translation>{call} · {live}</translation>
    </message>
    <message>
        <source>May be repeated without harm.</source>
        <translation>Se poate repeta fără urmări.</translation>
    </message>
    <message>
        <source>Only reads.</source>
        <translation>Doar citește.</translation>
    </message>
    <message>
        <source>May be repeated while nothing else was sent about the same lead.</source>
        <translation>Se poate repeta cât timp nu s-a trimis altceva despre același lead.</translation>
    </message>
    <message>
        <source>Acts again each time it is pressed.</source>
        <translation>Acționează din nou la fiecare apăsare.</translation>
    </message>
    <message>
        <source>The vendor refused this.</source>
        <translation>Platforma a refuzat.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nu s-a trimis nimic.</translation>
    </message>
    <message>
        <source>The vendor remarked on this.</source>
        <translation>Platforma a făcut o observație.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gata</translation>
    </message>
    <message>
        <source>The vendor confirmed it.</source>
        <translation>Platforma a confirmat.</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Nu s-a găsit nimic</translation>
    </message>
    <message>
        <source>The vendor answered with an empty result.</source>
        <translation>Platforma a răspuns cu un rezultat gol.</translation>
    </message>
    <message>
        <source>You stopped waiting for the answer.</source>
        <translation>Ați încetat să așteptați răspunsul.</translation>
    </message>
    <message>
        <source>The request may have left already, so {vendor} may have carried it out. Look there before you do it again.</source>
        <translation>Este posibil ca cererea să fi plecat deja și ca {vendor} să o fi executat. Verificați acolo înainte de a repeta.</translation>
    </message>
</context>
<context>
    <name>CampaignsTab</name>
    <message>
        <source>Campaign</source>
        <translation>Campanie</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creată la</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Ultima modificare</translation>
    </message>
    <message>
        <source>Send the missing leads to PUBLITRAC first</source>
        <translation>Trimiteți mai întâi lead-urile lipsă la PUBLITRAC</translation>
    </message>
    <message>
        <source>Run the selected campaigns on the chosen leads</source>
        <translation>Rulați campaniile selectate pe lead-urile alese</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campanii</translation>
    </message>
    <message>
        <source>Select a campaign above</source>
        <translation>Selectați o campanie mai sus</translation>
    </message>
    <message>
        <source>Run “{campaign}” on {leads}</source>
        <translation>Rulați „{campaign}” pe {leads}</translation>
    </message>
    <message>
        <source>Run {number} campaigns on {leads}</source>
        <translation>Rulați campanii ({number}) pe {leads}</translation>
    </message>
    <message>
        <source>PUBLITRAC does not know {leads} of these.</source>
        <translation>Necunoscute pentru PUBLITRAC dintre acestea: {leads}.</translation>
    </message>
    <message>
        <source>It runs a campaign for all or for nobody, so nothing was run.</source>
        <translation>Rulează o campanie pentru toți sau pentru nimeni, deci nu s-a rulat nimic.</translation>
    </message>
    <message>
        <source>Not in PUBLITRAC yet</source>
        <translation>Încă nu sunt în PUBLITRAC</translation>
    </message>
</context>
<context>
    <name>CatalogueTab</name>
    <message>
        <source>Refresh all</source>
        <translation>Reîmprospătați tot</translation>
    </message>
    <message>
        <source>Reads every list anew and keeps it for use offline.</source>
        <translation>Recitește fiecare listă și o păstrează pentru lucrul fără conexiune.</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalog</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Codul dumneavoastră</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preț</translation>
    </message>
    <message>
        <source>Catalogues</source>
        <translation>Cataloage</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descriere</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Oferte</translation>
    </message>
    <message>
        <source>SKUs</source>
        <translation>SKU-uri</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Ofertă</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantitate</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Locații</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresă</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campanii</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Început</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Sfârșit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persoane</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prenume</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nume de familie</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canale</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Media</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Complete what they lack</source>
        <translation>Se completează ce le lipsește</translation>
    </message>
    <message>
        <source>Leave them as they are: only new leads</source>
        <translation>Rămân cum sunt: doar lead-uri noi</translation>
    </message>
    <message>
        <source>Replace what they have by what the file has</source>
        <translation>Se înlocuiește ce au cu ce are fișierul</translation>
    </message>
    <message>
        <source>Checking every line…</source>
        <translation>Se verifică fiecare linie…</translation>
    </message>
    <message>
        <source>Checking every line: {rows} so far</source>
        <translation>Se verifică fiecare linie: până acum {rows}</translation>
    </message>
    <message>
        <source>Of the leads that you have, {number} get other values.</source>
        <translation>Lead-uri pe care le aveți și care primesc alte valori: {number}.</translation>
    </message>
    <message>
        <source>Of the leads that you have, {number} get something they lack, or take back a consent.</source>
        <translation>Lead-uri pe care le aveți și care primesc ce le lipsește sau își retrag un consimțământ: {number}.</translation>
    </message>
    <message>
        <source>First {rows}</source>
        <translation>Început: {rows}</translation>
    </message>
    <message>
        <source>“{column}” corrected ({number})</source>
        <translation>„{column}” corectat ({number})</translation>
    </message>
    <message>
        <source>The file&apos;s own cells stay with the import.</source>
        <translation>Celulele originale ale fișierului rămân la import.</translation>
    </message>
    <message>
        <source>“{column}”: {message} ({number})</source>
        <translation>„{column}”: {message} ({number})</translation>
    </message>
    <message>
        <source>{message} ({number})</source>
        <translation>{message} ({number})</translation>
    </message>
    <message>
        <source>Undo ({number})</source>
        <translation>Anulați ({number})</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulați</translation>
    </message>
    <message>
        <source>These rows are not imported.</source>
        <translation>Aceste rânduri nu se importă.</translation>
    </message>
    <message>
        <source>Leads that you have stay as they are, but for opt-outs: {leads} are new.</source>
        <translation>Lead-urile pe care le aveți rămân cum sunt, în afară de refuzuri. Noi: {leads}.</translation>
    </message>
    <message>
        <source>These rows are imported; have a look.</source>
        <translation>Aceste rânduri se importă; verificați-le.</translation>
    </message>
    <message>
        <source>What is new and what changes</source>
        <translation>Ce este nou și ce se schimbă</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>not given</source>
        <translation>neindicat</translation>
    </message>
</context>
<context>
    <name>ChosenDelivery</name>
    <message>
        <source>Reading exchanges</source>
        <translation>Se citesc schimburile</translation>
    </message>
</context>
<context>
    <name>ChosenLeads</name>
    <message>
        <source>Reading the chosen leads</source>
        <translation>Se citesc lead-urile alese</translation>
    </message>
    <message>
        <source>No leads are chosen. Select some in the table of leads and “Send to” this account: they can be used here as well.</source>
        <translation>Niciun lead ales. Selectați câteva în tabelul de lead-uri și „Trimiteți la” acest cont: pot fi folosite și aici.</translation>
    </message>
    <message>
        <source>{leads} chosen, {number} of them without an e-mail address</source>
        <translation>Alese: {leads}, dintre care {number} fără adresă de e-mail</translation>
    </message>
    <message>
        <source>left out, as they must not be contacted: {left}</source>
        <translation>omise, fiindcă nu trebuie contactate: {left}</translation>
    </message>
    <message>
        <source>{leads} chosen in the table of leads</source>
        <translation>Alese în tabelul de lead-uri: {leads}</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Show LeadDesk</source>
        <translation>Afișați LeadDesk</translation>
    </message>
    <message>
        <source>Stop sending and close</source>
        <translation>Opriți trimiterea și închideți</translation>
    </message>
    <message>
        <source>LeadDesk is sending: {leads} left</source>
        <translation>LeadDesk trimite: au rămas {leads}</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Leads are still being sent</source>
        <translation>Lead-urile încă se trimit</translation>
    </message>
    <message>
        <source>{leads} left. Nothing is lost and nothing is sent twice, whatever you choose.</source>
        <translation>De trimis încă: {leads}. Nu se pierde nimic și nu se trimite nimic de două ori, orice ați alege.</translation>
    </message>
    <message>
        <source>Keep going in the background</source>
        <translation>Continuați în fundal</translation>
    </message>
    <message>
        <source>Keep the window</source>
        <translation>Păstrați fereastra</translation>
    </message>
    <message>
        <source>In the background LeadDesk goes on without its window, and ends by itself when all is sent.</source>
        <translation>În fundal, LeadDesk continuă fără fereastră și se închide singur când totul este trimis.</translation>
    </message>
    <message>
        <source>Stopping takes 5 seconds at most. What was not sent waits in the outbox.</source>
        <translation>Oprirea durează cel mult 5 secunde. Ce nu s-a trimis așteaptă în lista „De trimis”.</translation>
    </message>
    <message>
        <source>Stop sending and close</source>
        <translation>Opriți trimiterea și închideți</translation>
    </message>
</context>
<context>
    <name>CodeRow</name>
    <message>
        <source>Code from your phone</source>
        <translation>Codul de pe telefon</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Conectare</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>Coloane</translation>
    </message>
    <message>
        <source>Tick what the table shows. Drag, or press Alt with ↑ and ↓, to put in order.</source>
        <translation>Bifați ce arată tabelul. Trageți sau apăsați Alt cu ↑ și ↓ pentru a schimba ordinea.</translation>
    </message>
    <message>
        <source>Show these columns</source>
        <translation>Afișați aceste coloane</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Căutați o coloană</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Ca la început</translation>
    </message>
</context>
<context>
    <name>ColumnsEditor</name>
    <message>
        <source>All columns of your own</source>
        <translation>Toate coloanele proprii</translation>
    </message>
    <message>
        <source>These columns:</source>
        <translation>Aceste coloane:</translation>
    </message>
    <message>
        <source>No columns</source>
        <translation>Nicio coloană</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Choose a field</source>
        <translation>Alegeți un câmp</translation>
    </message>
    <message>
        <source>Detected automatically</source>
        <translation>Detectare automată</translation>
    </message>
    <message>
        <source>No column goes to an e-mail address or a phone number.</source>
        <translation>Nicio coloană nu corespunde unei adrese de e-mail sau unui număr de telefon.</translation>
    </message>
    <message>
        <source>Leads without either are rejected. Choose the right column below.</source>
        <translation>Lead-urile fără niciuna dintre ele sunt respinse. Alegeți mai jos coloana potrivită.</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>Remove this value</source>
        <translation>Eliminați această valoare</translation>
    </message>
    <message>
        <source>Remove: {default}</source>
        <translation>Eliminați: {default}</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Search</source>
        <translation>Căutați</translation>
    </message>
    <message>
        <source>Finding leads</source>
        <translation>Se caută lead-uri</translation>
    </message>
    <message>
        <source>Search actions, accounts and leads</source>
        <translation>Căutați acțiuni, conturi și lead-uri</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Rezultate</translation>
    </message>
    <message>
        <source>{title}, {hint}</source>
        <translation>{title}, {hint}</translation>
    </message>
</context>
<context>
    <name>CorrectingBar</name>
    <message>
        <source>Trying a correction</source>
        <translation>Se încearcă o corectură</translation>
    </message>
    <message>
        <source>Replace a part</source>
        <translation>Înlocuiți o parte</translation>
    </message>
    <message>
        <source>Write instead</source>
        <translation>Scrieți în loc</translation>
    </message>
    <message>
        <source>Add a calling code</source>
        <translation>Adăugați prefixul unei țări</translation>
    </message>
    <message>
        <source>Remove spaces</source>
        <translation>Eliminați spațiile</translation>
    </message>
    <message>
        <source>All {rows} at once, in “{column}”</source>
        <translation>Toate deodată ({rows}), în „{column}”</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>Text de căutat</translation>
    </message>
    <message>
        <source>Put in its place</source>
        <translation>Text de pus în loc</translation>
    </message>
    <message>
        <source>Text, empty to leave it out</source>
        <translation>Text; gol pentru a renunța la valoare</translation>
    </message>
    <message>
        <source>Country, such as France or FR</source>
        <translation>Țara, de exemplu Franța sau FR</translation>
    </message>
    <message>
        <source>Correct all</source>
        <translation>Corectați tot</translation>
    </message>
    <message>
        <source>What changes is shown here before you do it.</source>
        <translation>Ce se schimbă se vede aici înainte de a aplica.</translation>
    </message>
    <message>
        <source>Correct {number}</source>
        <translation>Corectați ({number})</translation>
    </message>
    <message>
        <source>This changes none of these cells.</source>
        <translation>Aceasta nu modifică niciuna dintre aceste celule.</translation>
    </message>
    <message>
        <source>{changed} of {tried} cells change</source>
        <translation>Celule care se modifică: {changed} din {tried}</translation>
    </message>
    <message>
        <source>{changed} of the first {tried} cells change</source>
        <translation>Celule care se modifică: {changed} din primele {tried}</translation>
    </message>
</context>
<context>
    <name>CountryList</name>
    <message>
        <source>Not known</source>
        <translation>Necunoscută</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>1 lead</source>
        <translation>1 lead</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads</source>
        <translation>
            <numerusform>%Ln lead</numerusform>
            <numerusform>%Ln lead-uri</numerusform>
            <numerusform>%Ln de lead-uri</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 rând</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln rând</numerusform>
            <numerusform>%Ln rânduri</numerusform>
            <numerusform>%Ln de rânduri</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 linie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln linie</numerusform>
            <numerusform>%Ln linii</numerusform>
            <numerusform>%Ln de linii</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 fișier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln fișier</numerusform>
            <numerusform>%Ln fișiere</numerusform>
            <numerusform>%Ln de fișiere</numerusform>
        </translation>
    </message>
    <message>
        <source>1 list</source>
        <translation>1 listă</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lists</source>
        <translation>
            <numerusform>%Ln listă</numerusform>
            <numerusform>%Ln liste</numerusform>
            <numerusform>%Ln de liste</numerusform>
        </translation>
    </message>
    <message>
        <source>1 correction</source>
        <translation>1 corectură</translation>
    </message>
    <message numerus="yes">
        <source>%Ln corrections</source>
        <translation>
            <numerusform>%Ln corectură</numerusform>
            <numerusform>%Ln corecturi</numerusform>
            <numerusform>%Ln de corecturi</numerusform>
        </translation>
    </message>
    <message>
        <source>1 column</source>
        <translation>1 coloană</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln coloană</numerusform>
            <numerusform>%Ln coloane</numerusform>
            <numerusform>%Ln de coloane</numerusform>
        </translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 mesaj</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln mesaj</numerusform>
            <numerusform>%Ln mesaje</numerusform>
            <numerusform>%Ln de mesaje</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A fault in LeadDesk</source>
        <translation>Eroare în LeadDesk</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiați raportul</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Continuați lucrul</translation>
    </message>
    <message>
        <source>What you were doing just now may not have been finished; everything saved before is safe, and you can go on working. If it happens again, copy the report and send it to support. It tells where in the program it happened, and holds no leads, no passwords and no names.</source>
        <translation>Este posibil ca ultima acțiune să nu se fi încheiat; tot ce a fost salvat înainte este în siguranță și puteți continua lucrul. Dacă se întâmplă din nou, copiați raportul și trimiteți-l echipei de asistență. Raportul arată unde s-a produs eroarea în program și nu conține lead-uri, parole sau nume.</translation>
    </message>
    <message>
        <source>LeadDesk made a mistake</source>
        <translation>LeadDesk a făcut o greșeală</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiat</translation>
    </message>
</context>
<context>
    <name>CustomersTab</name>
    <message>
        <source>Find</source>
        <translation>Căutați</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Clientul</translation>
    </message>
    <message>
        <source>What happened with the customer</source>
        <translation>Ce s-a întâmplat cu clientul</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ce</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campanie</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalog</translation>
    </message>
    <message>
        <source>Leads of the customer</source>
        <translation>Lead-urile clientului</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creat la</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarii</translation>
    </message>
    <message>
        <source>Save what was changed</source>
        <translation>Salvați modificările</translation>
    </message>
    <message>
        <source>Delete the customer</source>
        <translation>Ștergeți clientul</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Cunoscut din</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clienți</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Istoric</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Lead-uri</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modificați</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ștergeți</translation>
    </message>
    <message>
        <source>The person is deleted at Footprints for good. Footprints asks for your own id of the person, not for the e-mail address.</source>
        <translation>Persoana se șterge definitiv din Footprints. Footprints cere id-ul dumneavoastră pentru această persoană, nu adresa de e-mail.</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Căutați un client</translation>
    </message>
    <message>
        <source>Footprints needs the e-mail address and the phone number together.</source>
        <translation>Footprints are nevoie de adresa de e-mail și de numărul de telefon împreună.</translation>
    </message>
    <message>
        <source>Footprints knows nobody with this e-mail address and this phone number.</source>
        <translation>Footprints nu cunoaște pe nimeni cu această adresă de e-mail și acest număr de telefon.</translation>
    </message>
    <message>
        <source>Visit or contact at a location</source>
        <translation>Vizită sau contact la o locație</translation>
    </message>
    <message>
        <source>The customer was deleted at Footprints.</source>
        <translation>Clientul a fost șters din Footprints.</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Such as {day}</source>
        <translation>De exemplu {day}</translation>
    </message>
    <message>
        <source>Pick {label}</source>
        <translation>Alegeți: {label}</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>Alegeți o zi</translation>
    </message>
</context>
<context>
    <name>DeliveryTableModel</name>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cont</translation>
    </message>
    <message>
        <source>Vendor&apos;s id</source>
        <translation>Id atribuit</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>Removed lead</source>
        <translation>Lead eliminat</translation>
    </message>
    <message>
        <source>Removed account</source>
        <translation>Cont eliminat</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop files here to import them</source>
        <translation>Trageți aici fișierele de importat</translation>
    </message>
    <message>
        <source>Drop to import {file}</source>
        <translation>Eliberați pentru a importa {file}</translation>
    </message>
    <message>
        <source>Drop to import {files}</source>
        <translation>Eliberați pentru a importa {files}</translation>
    </message>
    <message>
        <source>Nothing is stored before you have seen what is in it.</source>
        <translation>Nu se salvează nimic înainte să vedeți conținutul.</translation>
    </message>
    <message>
        <source>Folders and web addresses are left out. Nothing is stored before you have seen it.</source>
        <translation>Dosarele și adresele web sunt omise. Nu se salvează nimic înainte să vedeți conținutul.</translation>
    </message>
    <message>
        <source>A folder cannot be imported</source>
        <translation>Un dosar nu poate fi importat</translation>
    </message>
    <message>
        <source>Open it and drop the lead files that are inside.</source>
        <translation>Deschideți-l și trageți aici fișierele cu lead-uri din el.</translation>
    </message>
    <message>
        <source>A web address cannot be imported</source>
        <translation>O adresă web nu poate fi importată</translation>
    </message>
    <message>
        <source>Download the file first, then drop it here.</source>
        <translation>Descărcați mai întâi fișierul, apoi trageți-l aici.</translation>
    </message>
</context>
<context>
    <name>DuplicateWatch</name>
    <message>
        <source>Review them</source>
        <translation>Verificați-le</translation>
    </message>
    <message>
        <source>Searching for duplicates</source>
        <translation>Se caută duplicate</translation>
    </message>
    <message>
        <source>Possible duplicates with leads of {file}: {number}.</source>
        <translation>Posibile duplicate cu lead-uri din {file}: {number}.</translation>
    </message>
    <message>
        <source>Their names and companies are alike. Look at them side by side.</source>
        <translation>Numele și companiile lor se aseamănă. Comparați-le alăturat.</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>Reading possible duplicates</source>
        <translation>Se citesc posibilele duplicate</translation>
    </message>
    <message>
        <source>Search for duplicates</source>
        <translation>Căutați duplicate</translation>
    </message>
    <message>
        <source>with leads of {file}</source>
        <translation>cu lead-uri din {file}</translation>
    </message>
    <message>
        <source>Searching for duplicates</source>
        <translation>Se caută duplicate</translation>
    </message>
    <message>
        <source>Nobody has looked for duplicates yet</source>
        <translation>Încă nu s-au căutat duplicate</translation>
    </message>
    <message>
        <source>No possible duplicates</source>
        <translation>Niciun duplicat posibil</translation>
    </message>
    <message>
        <source>Leads of one address, number or id are one already. Here leads are found whose names and companies are alike, to be looked at side by side.</source>
        <translation>Lead-urile cu aceeași adresă, același număr sau același id sunt deja unul singur. Aici se găsesc lead-uri cu nume și companii asemănătoare, pentru a fi comparate alăturat.</translation>
    </message>
    <message>
        <source>Last searched: {when}.</source>
        <translation>Ultima căutare: {when}.</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Posibile duplicate</translation>
    </message>
    <message>
        <source>Possible duplicates: {number}</source>
        <translation>Posibile duplicate: {number}</translation>
    </message>
    <message>
        <source>There are more pairs than are kept.</source>
        <translation>Există mai multe perechi decât se păstrează.</translation>
    </message>
    <message>
        <source>These are the surest {number}. Settle some, then search again.</source>
        <translation>Acestea sunt cele mai sigure ({number}). Rezolvați câteva, apoi căutați din nou.</translation>
    </message>
</context>
<context>
    <name>DuplicatesView</name>
    <message>
        <source>Possible duplicates</source>
        <translation>Posibile duplicate</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Afișați tot</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Căutați din nou</translation>
    </message>
    <message>
        <source>Pairs of leads that may be one</source>
        <translation>Perechi de lead-uri care ar putea fi unul singur</translation>
    </message>
    <message>
        <source>Fields that differ are marked. Click a value to keep it, a name to keep all that this lead has.</source>
        <translation>Câmpurile diferite sunt marcate. Faceți clic pe o valoare pentru a o păstra sau pe un nume pentru a păstra tot ce are acel lead.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Îmbinați</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Persoane diferite</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mai târziu</translation>
    </message>
    <message>
        <source>No possible duplicates</source>
        <translation>Niciun duplicat posibil</translation>
    </message>
</context>
<context>
    <name>Duplicating</name>
    <message>
        <source>Counting possible duplicates</source>
        <translation>Se numără posibilele duplicate</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase {name}</source>
        <translation>Ștergeți definitiv: {name}</translation>
    </message>
    <message>
        <source>All that this workspace knows of this person goes: fields, events, the lines of files, what was sent and answered. Deliveries stay as bare counts. Copies in the workspace&apos;s backups are not touched. Nothing brings it back.</source>
        <translation>Tot ce știe acest spațiu de lucru despre această persoană dispare: câmpuri, evenimente, rândurile fișierelor, ce s-a trimis și ce s-a răspuns. Trimiterile rămân doar ca numere. Copiile de siguranță ale spațiului de lucru nu sunt atinse. Nimic nu o mai aduce înapoi.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Ștergeți definitiv</translation>
    </message>
    <message>
        <source>Have the vendors erase it first</source>
        <translation>Cereți mai întâi platformelor să îl șteargă</translation>
    </message>
    <message>
        <source>They have this lead: {names}. What one of them cannot erase is said afterwards.</source>
        <translation>Au acest lead: {names}. Ce nu poate șterge una dintre ele se spune după aceea.</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>definitiv</translation>
    </message>
    <message>
        <source>Type “{word}” to go on</source>
        <translation>Scrieți „{word}” pentru a continua</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>Erasing a lead</source>
        <translation>Se șterge definitiv un lead</translation>
    </message>
    <message>
        <source>The lead was erased.</source>
        <translation>Lead-ul a fost șters definitiv.</translation>
    </message>
    <message>
        <source>The lead is still here: not every vendor could be asked</source>
        <translation>Lead-ul este încă aici: nu toate platformele au putut fi întrebate</translation>
    </message>
    <message>
        <source>The lead was erased here, but not at every vendor</source>
        <translation>Lead-ul a fost șters definitiv aici, dar nu la toate platformele</translation>
    </message>
    <message>
        <source>The lead was erased, at the vendors too.</source>
        <translation>Lead-ul a fost șters definitiv, și la platforme.</translation>
    </message>
    <message>
        <source>Number there: {ids}.</source>
        <translation>Identificatorul de acolo: {ids}.</translation>
    </message>
    <message>
        <source>{account}: {what}</source>
        <translation>{account}: {what}</translation>
    </message>
</context>
<context>
    <name>ExchangeView</name>
    <message>
        <source>Exchange</source>
        <translation>Schimb</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Cerere</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Răspuns</translation>
    </message>
    <message>
        <source>{when}: {state}</source>
        <translation>{when}: {state}</translation>
    </message>
    <message>
        <source>Nothing was sent for this lead yet.</source>
        <translation>Încă nu s-a trimis nimic pentru acest lead.</translation>
    </message>
    <message>
        <source>No answer came within {time}.</source>
        <translation>Niciun răspuns în {time}.</translation>
    </message>
    <message>
        <source>Answered with HTTP status {status} after {time}. {reasons}</source>
        <translation>Răspuns cu starea HTTP {status} după {time}. {reasons}</translation>
    </message>
</context>
<context>
    <name>ExchangesTableModel</name>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ce</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Rezultat</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificare</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Preluare</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Ștergere definitivă</translation>
    </message>
    <message>
        <source>Lead {name}</source>
        <translation>Lead {name}</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminat</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Cu răspuns</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Netrimis</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Fără răspuns</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refuzat</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export leads</source>
        <translation>Exportați lead-uri</translation>
    </message>
    <message>
        <source>Safe to open in a spreadsheet: nothing in the file runs as a formula, and phone numbers and leading zeros stay as they are. LeadDesk reads it back.</source>
        <translation>Se deschide în siguranță într-un program de calcul tabelar: nimic din fișier nu se execută ca formulă, iar numerele de telefon și zerourile de la început rămân cum sunt. LeadDesk îl poate reciti.</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Alegeți fișierul…</translation>
    </message>
    <message>
        <source>&amp;All that the table shows: {leads}</source>
        <translation>&amp;Tot ce arată tabelul: {leads}</translation>
    </message>
    <message>
        <source>Only the &amp;selected: {leads}</source>
        <translation>Doar &amp;selecția: {leads}</translation>
    </message>
    <message>
        <source>Every &amp;field that is filled</source>
        <translation>Fiecare &amp;câmp completat</translation>
    </message>
    <message>
        <source>The {columns} that the &amp;table shows</source>
        <translation>Cele din ta&amp;bel: {columns}</translation>
    </message>
    <message>
        <source>Table for any program (.csv)</source>
        <translation>Tabel pentru orice program (.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Registru Excel (.xlsx)</translation>
    </message>
    <message>
        <source>One JSON object a line (.jsonl)</source>
        <translation>Un obiect JSON pe linie (.jsonl)</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>Tip&amp;ul fișierului</translation>
    </message>
    <message>
        <source>A workbook holds {most} leads; these are {number}. Choose another kind of file.</source>
        <translation>Un registru cuprinde cel mult {most} lead-uri; acestea sunt {number}. Alegeți alt tip de fișier.</translation>
    </message>
</context>
<context>
    <name>FacetListModel</name>
    <message>
        <source>{value}, {leads}</source>
        <translation>{value}, {leads}</translation>
    </message>
</context>
<context>
    <name>FactsView</name>
    <message>
        <source>Field</source>
        <translation>Câmp</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valoare</translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation>{column}: {value}</translation>
    </message>
</context>
<context>
    <name>FieldDelegate</name>
    <message>
        <source>Goes to</source>
        <translation>Ajunge în</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Reading the file…</source>
        <translation>Se citește fișierul…</translation>
    </message>
    <message>
        <source>Choose another entry under Letters until names look right.</source>
        <translation>Alegeți altă opțiune la „Caractere” până când numele arată corect.</translation>
    </message>
    <message>
        <source>Do these look right? {samples}. If not, choose another entry under Letters.</source>
        <translation>Arată corect aceste texte? {samples}. Dacă nu, alegeți altă opțiune la „Caractere”.</translation>
    </message>
    <message>
        <source>The letters of this file are a guess.</source>
        <translation>Codificarea acestui fișier este o presupunere.</translation>
    </message>
    <message>
        <source>Detected automatically</source>
        <translation>Detectare automată</translation>
    </message>
    <message>
        <source>Detected: {encoding}</source>
        <translation>Detectat: {encoding}</translation>
    </message>
    <message>
        <source>Detected: {delimiter}</source>
        <translation>Detectat: {delimiter}</translation>
    </message>
    <message>
        <source>Detected: {quote}</source>
        <translation>Detectat: {quote}</translation>
    </message>
    <message>
        <source>Detected: {header}</source>
        <translation>Detectat: {header}</translation>
    </message>
</context>
<context>
    <name>FilesEditor</name>
    <message>
        <source>Drop files here, or choose them.</source>
        <translation>Trageți fișiere aici sau alegeți-le.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Alegeți fișiere…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminați</translation>
    </message>
</context>
<context>
    <name>FilterSection</name>
    <message>
        <source>Search in {field}</source>
        <translation>Căutați în {field}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Căutare</translation>
    </message>
    <message>
        <source>{field} · {number}</source>
        <translation>{field} · {number}</translation>
    </message>
</context>
<context>
    <name>FirstStepsView</name>
    <message>
        <source>Language and country</source>
        <translation>Limbă și țară</translation>
    </message>
    <message>
        <source>Phone numbers without a calling code are read as numbers of this country.</source>
        <translation>Numerele de telefon fără prefix sunt citite ca numere din această țară.</translation>
    </message>
    <message>
        <source>Practise, or connect an account</source>
        <translation>Exersați sau conectați un cont</translation>
    </message>
    <message>
        <source>Practise in a second window, where nothing leaves this computer, or connect the account that your leads go to.</source>
        <translation>Exersați într-o a doua fereastră, unde nimic nu părăsește acest computer, sau conectați contul la care ajung lead-urile.</translation>
    </message>
    <message>
        <source>Drop a file</source>
        <translation>Trageți un fișier</translation>
    </message>
    <message>
        <source>Drop a lead file anywhere on this window. LeadDesk tells you what it is, maps its columns and accounts for every line of it.</source>
        <translation>Trageți un fișier cu lead-uri oriunde în această fereastră. LeadDesk vă spune ce este, îi potrivește coloanele și arată ce s-a întâmplat cu fiecare linie.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limbă</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Țară</translation>
    </message>
    <message>
        <source>No leads yet: three steps to the first ones</source>
        <translation>Încă niciun lead: trei pași până la primele</translation>
    </message>
</context>
<context>
    <name>FixDialog</name>
    <message>
        <source>Fix {leads} at once</source>
        <translation>Corectați {leads} deodată</translation>
    </message>
    <message>
        <source>Change {leads} and send them again</source>
        <translation>Modificați și retrimiteți {leads}</translation>
    </message>
    <message>
        <source>Only change {leads}</source>
        <translation>Doar modificați {leads}</translation>
    </message>
</context>
<context>
    <name>Fixing</name>
    <message>
        <source>Undo</source>
        <translation>Anulați</translation>
    </message>
    <message>
        <source>Reading results</source>
        <translation>Se citesc rezultatele</translation>
    </message>
    <message>
        <source>Fixing leads</source>
        <translation>Se corectează lead-uri</translation>
    </message>
    <message>
        <source>{leads} changed.</source>
        <translation>Modificate: {leads}.</translation>
    </message>
    <message>
        <source>{leads} sent again.</source>
        <translation>Retrimise: {leads}.</translation>
    </message>
    <message>
        <source>{leads} as before.</source>
        <translation>Readuse la starea dinainte: {leads}.</translation>
    </message>
</context>
<context>
    <name>FolderWatch</name>
    <message>
        <source>Looking into the watched folder</source>
        <translation>Se verifică dosarul urmărit</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Visit</source>
        <translation>Vizită</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Clic</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Cumpărare</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Istoric</translation>
    </message>
</context>
<context>
    <name>HomeCountry</name>
    <message>
        <source>Remembering the country</source>
        <translation>Se reține țara</translation>
    </message>
</context>
<context>
    <name>ImportAsking</name>
    <message>
        <source>Reading the file</source>
        <translation>Se citește fișierul</translation>
    </message>
    <message>
        <source>Checking every line</source>
        <translation>Se verifică fiecare linie</translation>
    </message>
    <message>
        <source>Reading saved mappings</source>
        <translation>Se citesc corespondențele salvate</translation>
    </message>
    <message>
        <source>Looking at every list in the file</source>
        <translation>Se verifică fiecare listă din fișier</translation>
    </message>
</context>
<context>
    <name>ImportButtons</name>
    <message>
        <source>Next file</source>
        <translation>Fișierul următor</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuați</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>Încă nu s-a salvat nimic.</translation>
    </message>
    <message>
        <source>Nothing new to import</source>
        <translation>Nimic nou de importat</translation>
    </message>
    <message>
        <source>Import {leads}</source>
        <translation>Importați {leads}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
</context>
<context>
    <name>ImportCheckView</name>
    <message>
        <source>&amp;Leads that you have already</source>
        <translation>&amp;Lead-uri pe care le aveți deja</translation>
    </message>
    <message>
        <source>Lines checked</source>
        <translation>Linii verificate</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>De verificat</translation>
    </message>
    <message>
        <source>Rows as they would be imported</source>
        <translation>Rândurile așa cum ar fi importate</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulați</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refaceți</translation>
    </message>
    <message>
        <source>Undo the last correction</source>
        <translation>Anulați ultima corectură</translation>
    </message>
    <message>
        <source>Make the correction again</source>
        <translation>Aplicați din nou corectura</translation>
    </message>
    <message>
        <source>Leads that are new, and what changes about others</source>
        <translation>Lead-uri noi și ce se schimbă la altele</translation>
    </message>
</context>
<context>
    <name>ImportColumnsView</name>
    <message>
        <source>Every column goes to a field of the lead, is kept as a field of its own, or is left out. Whatever you choose, the file&apos;s own cells stay with the import.</source>
        <translation>Fiecare coloană ajunge într-un câmp al lead-ului, se păstrează ca un câmp separat sau nu se importă. Orice ați alege, celulele originale ale fișierului rămân la import.</translation>
    </message>
    <message>
        <source>&amp;Mapping</source>
        <translation>Co&amp;respondență</translation>
    </message>
    <message>
        <source>Columns of the file and lead fields</source>
        <translation>Coloanele fișierului și câmpurile lead-ului</translation>
    </message>
    <message>
        <source>Where the file says nothing, &amp;give</source>
        <translation>Unde fișierul nu spune nimic, se &amp;dă</translation>
    </message>
    <message>
        <source>Value that all leads get</source>
        <translation>Valoarea pe care o primesc toate lead-urile</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valoare</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adăugați</translation>
    </message>
    <message>
        <source>Save this mapping &amp;as</source>
        <translation>&amp;Salvați această corespondență ca</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>Numele corespondenței</translation>
    </message>
    <message>
        <source>For example: Meta spring form</source>
        <translation>De exemplu: formular Meta primăvară</translation>
    </message>
</context>
<context>
    <name>ImportCorrectingView</name>
    <message>
        <source>What to do with all these cells</source>
        <translation>Ce se face cu toate aceste celule</translation>
    </message>
</context>
<context>
    <name>ImportFileView</name>
    <message>
        <source>Choose other files…</source>
        <translation>Alegeți alte fișiere…</translation>
    </message>
    <message>
        <source>Safe sample…</source>
        <translation>Eșantion anonimizat…</translation>
    </message>
    <message>
        <source>A copy of this file with other people in it, to show support where it hurts</source>
        <translation>O copie a acestui fișier cu alte persoane, pentru a arăta asistenței unde este problema</translation>
    </message>
    <message>
        <source>Lists in this file</source>
        <translation>Liste în acest fișier</translation>
    </message>
    <message>
        <source>Ticked lists are imported one after the other; the chosen one is shown here.</source>
        <translation>Listele bifate se importă una după alta; aici se vede cea aleasă.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Caractere</translation>
    </message>
    <message>
        <source>Columns are separated by</source>
        <translation>Coloanele sunt separate prin</translation>
    </message>
    <message>
        <source>Around cells stand</source>
        <translation>Celulele sunt încadrate de</translation>
    </message>
    <message>
        <source>The header is in</source>
        <translation>Antetul este în</translation>
    </message>
    <message>
        <source>The last line with a lead</source>
        <translation>Ultima linie cu un lead</translation>
    </message>
    <message>
        <source>The end of the file</source>
        <translation>Sfârșitul fișierului</translation>
    </message>
    <message>
        <source>Phone numbers without a country are from</source>
        <translation>Numerele de telefon fără prefix sunt din</translation>
    </message>
    <message>
        <source>For example: Trade fair Lyon</source>
        <translation>De exemplu: târgul de la Lyon</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Goliți</translation>
    </message>
    <message>
        <source>How it begins</source>
        <translation>Începutul fișierului</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Primele rânduri ale fișierului</translation>
    </message>
    <message>
        <source>L&amp;ists in this file</source>
        <translation>L&amp;iste în acest fișier</translation>
    </message>
    <message>
        <source>&amp;Letters (encoding)</source>
        <translation>Ca&amp;ractere (codificare)</translation>
    </message>
    <message>
        <source>Columns &amp;separated by</source>
        <translation>Coloane &amp;separate prin</translation>
    </message>
    <message>
        <source>&amp;Quotes around cells</source>
        <translation>&amp;Ghilimele în jurul celulelor</translation>
    </message>
    <message>
        <source>Names of columns (&amp;header)</source>
        <translation>Numele coloanelor (an&amp;tet)</translation>
    </message>
    <message>
        <source>L&amp;ast line with a lead</source>
        <translation>U&amp;ltima linie cu un lead</translation>
    </message>
    <message>
        <source>&amp;Country of phone numbers without one</source>
        <translation>Țara &amp;numerelor fără prefix</translation>
    </message>
    <message>
        <source>S&amp;ource, where the file names none</source>
        <translation>S&amp;ursa, dacă fișierul nu o indică</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Pasted leads {number}.txt</source>
        <translation>Lead-uri lipite {number}.txt</translation>
    </message>
    <message>
        <source>Import lead files</source>
        <translation>Importați fișiere cu lead-uri</translation>
    </message>
    <message>
        <source>Lead files ({patterns})</source>
        <translation>Fișiere cu lead-uri ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Toate fișierele (*)</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Alegeți fișiere…</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>Import {file}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Se citește…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Se oprește…</translation>
    </message>
    <message>
        <source>{file} was imported.</source>
        <translation>{file} a fost importat.</translation>
    </message>
</context>
<context>
    <name>ImportQueue</name>
    <message>
        <source>{file}, waiting</source>
        <translation>{file}, așteaptă</translation>
    </message>
    <message>
        <source>{file}, open now</source>
        <translation>{file}, deschis acum</translation>
    </message>
    <message>
        <source>{file}, imported: {leads}</source>
        <translation>{file}, importat: {leads}</translation>
    </message>
    <message>
        <source>{file}, skipped</source>
        <translation>{file}, omis</translation>
    </message>
</context>
<context>
    <name>ImportResultView</name>
    <message>
        <source>Lines imported</source>
        <translation>Linii importate</translation>
    </message>
    <message>
        <source>You can go on working: the import goes on, and tells you when it is done.</source>
        <translation>Puteți continua lucrul: importul merge mai departe și vă anunță când s-a încheiat.</translation>
    </message>
    <message>
        <source>Show these leads</source>
        <translation>Vedeți lead-urile</translation>
    </message>
    <message>
        <source>Show rejected lines</source>
        <translation>Liniile respinse</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Posibile duplicate</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Importați alt fișier</translation>
    </message>
    <message>
        <source>What was imported, list by list</source>
        <translation>Ce s-a importat, listă cu listă</translation>
    </message>
    <message>
        <source>Rejected lines</source>
        <translation>Linii respinse</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închideți</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fișier</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Coloane</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificare</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fișiere</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Fișiere de importat</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>Omiteți acest fișier</translation>
    </message>
    <message>
        <source>Which file do you want to import?</source>
        <translation>Ce fișier doriți să importați?</translation>
    </message>
    <message>
        <source>Drop one or many lead files anywhere on this window, or choose them. Nothing is stored before you have seen where each line would go.</source>
        <translation>Trageți unul sau mai multe fișiere cu lead-uri oriunde în această fereastră sau alegeți-le. Nu se salvează nimic înainte să vedeți unde ajunge fiecare linie.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuați</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulați</translation>
    </message>
</context>
<context>
    <name>ImportsPage</name>
    <message>
        <source>Reading the history</source>
        <translation>Se citește istoricul</translation>
    </message>
    <message>
        <source>Reading an import</source>
        <translation>Se citește un import</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importați un fișier…</translation>
    </message>
    <message>
        <source>{file}. Imported {when}.</source>
        <translation>{file}. Importat: {when}.</translation>
    </message>
    <message>
        <source>This import was taken back. {facts}</source>
        <translation>Acest import a fost anulat. {facts}</translation>
    </message>
    <message>
        <source>No remarks: every cell was fine.</source>
        <translation>Nicio observație: toate celulele au fost în regulă.</translation>
    </message>
    <message>
        <source>Remarks: the first {shown} of {all}</source>
        <translation>Observații: primele {shown} din {all}</translation>
    </message>
    <message>
        <source>Remarks: {all}</source>
        <translation>Observații: {all}</translation>
    </message>
    <message>
        <source>No folder is watched. Lead files that come into one can be offered here.</source>
        <translation>Niciun dosar nu este urmărit. Fișierele cu lead-uri care sosesc într-un dosar urmărit pot fi propuse aici.</translation>
    </message>
    <message>
        <source>New lead files in {folder} are offered while LeadDesk is open.</source>
        <translation>Fișierele noi cu lead-uri din {folder} sunt propuse cât timp LeadDesk este deschis.</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Urmăriți un dosar</translation>
    </message>
    <message>
        <source>Taking back {file}</source>
        <translation>Se anulează importul {file}</translation>
    </message>
    <message>
        <source>The import of {file} was taken back.</source>
        <translation>Importul fișierului {file} a fost anulat.</translation>
    </message>
    <message>
        <source>{leads} removed.</source>
        <translation>Eliminat: {leads}.</translation>
    </message>
    <message>
        <source>{leads} again as before the import.</source>
        <translation>Readus la starea dinainte de import: {leads}.</translation>
    </message>
    <message>
        <source>{leads} stayed, because they were sent or changed since.</source>
        <translation>Păstrat, deoarece a fost trimis sau modificat între timp: {leads}.</translation>
    </message>
</context>
<context>
    <name>ImportsTableModel</name>
    <message>
        <source>File</source>
        <translation>Fișier</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce este</translation>
    </message>
    <message>
        <source>{file} (undone)</source>
        <translation>{file} (anulat)</translation>
    </message>
</context>
<context>
    <name>ImportsView</name>
    <message>
        <source>Imports</source>
        <translation>Importuri</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importați un fișier…</translation>
    </message>
    <message>
        <source>No file was imported yet</source>
        <translation>Încă nu s-a importat niciun fișier</translation>
    </message>
    <message>
        <source>Drop a lead file anywhere on this window, or choose one. You see where each line would go before anything is stored, and can take an import back later.</source>
        <translation>Trageți un fișier cu lead-uri oriunde în această fereastră sau alegeți unul. Vedeți unde ajunge fiecare linie înainte de a se salva ceva și puteți anula un import mai târziu.</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Urmăriți un dosar…</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Nu mai urmăriți</translation>
    </message>
    <message>
        <source>Imports, newest first</source>
        <translation>Importuri, de la cel mai nou la cel mai vechi</translation>
    </message>
    <message>
        <source>Show leads</source>
        <translation>Afișați lead-urile</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Anulați importul</translation>
    </message>
    <message>
        <source>Remarks about this import</source>
        <translation>Observații despre acest import</translation>
    </message>
</context>
<context>
    <name>InlineField</name>
    <message>
        <source>Not said</source>
        <translation>Nespecificat</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nu</translation>
    </message>
</context>
<context>
    <name>InquiryRounds</name>
    <message>
        <source>Finding out what became of leads</source>
        <translation>Se caută ce s-a întâmplat cu lead-urile</translation>
    </message>
    <message>
        <source>Asking what became of leads</source>
        <translation>Se întreabă ce s-a întâmplat cu lead-urile</translation>
    </message>
</context>
<context>
    <name>IssueTableModel</name>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coloană</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce este</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valoare</translation>
    </message>
</context>
<context>
    <name>JobLine</name>
    <message>
        <source>Pause</source>
        <translation>Pauză</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reluați</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulați</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalii</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ascundeți</translation>
    </message>
    <message>
        <source>Pause: {job}</source>
        <translation>Pauză: {job}</translation>
    </message>
    <message>
        <source>Resume: {job}</source>
        <translation>Reluați: {job}</translation>
    </message>
    <message>
        <source>Cancel: {job}</source>
        <translation>Anulați: {job}</translation>
    </message>
    <message>
        <source>Details: {job}</source>
        <translation>Detalii: {job}</translation>
    </message>
    <message>
        <source>Dismiss: {job}</source>
        <translation>Ascundeți: {job}</translation>
    </message>
</context>
<context>
    <name>JsonEditor</name>
    <message>
        <source>Not JSON yet: see line {line}, character {column}.</source>
        <translation>Încă nu este JSON: vedeți linia {line}, caracterul {column}.</translation>
    </message>
    <message>
        <source>This is JSON, but not a list of objects.</source>
        <translation>Este JSON, dar nu o listă de obiecte.</translation>
    </message>
</context>
<context>
    <name>LeadActions</name>
    <message>
        <source>Kind</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descriere</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>Add the action</source>
        <translation>Adăugați acțiunea</translation>
    </message>
    <message>
        <source>Save the action</source>
        <translation>Salvați acțiunea</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Adăugați alta</translation>
    </message>
    <message>
        <source>Change the selected action</source>
        <translation>Modificați acțiunea selectată</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Adăugați o acțiune</translation>
    </message>
</context>
<context>
    <name>LeadCopying</name>
    <message>
        <source>Copying leads</source>
        <translation>Se copiază lead-uri</translation>
    </message>
    <message>
        <source>That is too much for the clipboard.</source>
        <translation>Este prea mult pentru clipboard.</translation>
    </message>
    <message>
        <source>{selected} are selected, {limit} can be copied. Export them to a file instead.</source>
        <translation>Selecție: {selected}; se pot copia: {limit}. Exportați-le mai bine într-un fișier.</translation>
    </message>
    <message>
        <source>{leads} copied</source>
        <translation>Copiat: {leads}</translation>
    </message>
    <message>
        <source>There is nothing to paste.</source>
        <translation>Nu este nimic de lipit.</translation>
    </message>
    <message>
        <source>Copy rows with their header in a spreadsheet first.</source>
        <translation>Copiați mai întâi rânduri cu antetul lor dintr-o foaie de calcul.</translation>
    </message>
</context>
<context>
    <name>LeadDocuments</name>
    <message>
        <source>PDF files can be dropped anywhere on this lead.</source>
        <translation>Fișierele PDF pot fi trase oriunde peste acest lead.</translation>
    </message>
    <message>
        <source>Footprints takes {most} at a time: remove some of them.</source>
        <translation>Footprints primește cel mult {most} odată: eliminați câteva.</translation>
    </message>
    <message>
        <source>Add {files} to the lead</source>
        <translation>Adăugați {files} la lead</translation>
    </message>
    <message>
        <source>Add documents to the lead</source>
        <translation>Adăugați documente la lead</translation>
    </message>
    <message>
        <source>The documents are with the lead now.</source>
        <translation>Documentele sunt acum atașate lead-ului.</translation>
    </message>
</context>
<context>
    <name>LeadEditing</name>
    <message>
        <source>edit of {field}</source>
        <translation>modificarea câmpului {field}</translation>
    </message>
    <message>
        <source>{leads} changed.</source>
        <translation>Modificate: {leads}.</translation>
    </message>
    <message>
        <source>{leads} stay as they are: they were changed meanwhile or cannot have this.</source>
        <translation>Rămase cum sunt: {leads}. Au fost modificate între timp sau nu pot primi această valoare.</translation>
    </message>
    <message>
        <source>edit of {field} in {leads}</source>
        <translation>modificarea câmpului {field} la {leads}</translation>
    </message>
</context>
<context>
    <name>LeadExporting</name>
    <message>
        <source>Show the folder</source>
        <translation>Afișați dosarul</translation>
    </message>
    <message>
        <source>Export to {file}</source>
        <translation>Export în {file}</translation>
    </message>
    <message>
        <source>Export leads</source>
        <translation>Exportați lead-uri</translation>
    </message>
    <message>
        <source>{leads} written to “{file}”.</source>
        <translation>Scris în „{file}”: {leads}.</translation>
    </message>
</context>
<context>
    <name>LeadFields</name>
    <message>
        <source>Number at PUBLITRAC</source>
        <translation>Număr la PUBLITRAC</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creat la</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Ultima modificare</translation>
    </message>
</context>
<context>
    <name>LeadFieldsView</name>
    <message>
        <source>Add a field</source>
        <translation>Adăugați un câmp</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Câmpuri</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consimțământ</translation>
    </message>
    <message>
        <source>From {file}, line {line}, {when}</source>
        <translation>Din {file}, linia {line}, {when}</translation>
    </message>
    <message>
        <source>{column}: “{cell}”</source>
        <translation>{column}: „{cell}”</translation>
    </message>
</context>
<context>
    <name>LeadFilters</name>
    <message>
        <source>Counting for the filters</source>
        <translation>Se numără pentru filtre</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cont</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adăugat la</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etichetă</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consimțământ</translation>
    </message>
    <message>
        <source>Must not be contacted</source>
        <translation>Nu trebuie contactat</translation>
    </message>
    <message>
        <source>Import {number}</source>
        <translation>Import {number}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nespecificat</translation>
    </message>
    <message>
        <source>No lead is found, so there is nothing to filter by.</source>
        <translation>Nu s-a găsit niciun lead, deci nu este nimic de filtrat.</translation>
    </message>
</context>
<context>
    <name>LeadFiltersView</name>
    <message>
        <source>Filters</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Goliți</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Goliți toate filtrele</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Se numără…</translation>
    </message>
</context>
<context>
    <name>LeadInspector</name>
    <message>
        <source>Reading a lead</source>
        <translation>Se citește un lead</translation>
    </message>
    <message>
        <source>edit of {field}</source>
        <translation>modificarea câmpului {field}</translation>
    </message>
</context>
<context>
    <name>LeadInspectorView</name>
    <message>
        <source>Close the inspector</source>
        <translation>Închideți panoul de detalii</translation>
    </message>
    <message>
        <source>Suppress…</source>
        <translation>Excludeți…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Ștergeți definitiv…</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>No lead selected</source>
        <translation>Niciun lead selectat</translation>
    </message>
    <message>
        <source>Select a lead to see its fields and all that happened to it.</source>
        <translation>Selectați un lead pentru a-i vedea câmpurile și tot ce s-a întâmplat cu el.</translation>
    </message>
    <message>
        <source>Do not contact: on {lists}</source>
        <translation>Nu se contactează: pe {lists}</translation>
    </message>
    <message>
        <source>May be the same person as</source>
        <translation>Ar putea fi aceeași persoană cu</translation>
    </message>
    <message>
        <source>Compare with {name}</source>
        <translation>Comparați cu {name}</translation>
    </message>
    <message>
        <source>Compare the two side by side</source>
        <translation>Comparați-le alăturat</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Istoric</translation>
    </message>
    <message>
        <source>Older events are not shown here.</source>
        <translation>Evenimentele mai vechi nu sunt afișate aici.</translation>
    </message>
</context>
<context>
    <name>LeadPage</name>
    <message>
        <source>Reading the customer</source>
        <translation>Se citește clientul</translation>
    </message>
    <message>
        <source>The chosen lead</source>
        <translation>Lead-ul ales</translation>
    </message>
    <message>
        <source>Save what was changed</source>
        <translation>Salvați modificările</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>Marcați ca pierdut</translation>
    </message>
    <message>
        <source>Save the rating</source>
        <translation>Salvați evaluarea</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creat la</translation>
    </message>
    <message>
        <source>Status since</source>
        <translation>Status din</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalog</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Ofertă</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>Consultant</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Locație</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campanie</translation>
    </message>
    <message>
        <source>Price of the offer</source>
        <translation>Prețul ofertei</translation>
    </message>
    <message>
        <source>SKU code</source>
        <translation>Cod SKU</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modificați</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acțiuni</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documente</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Evaluare</translation>
    </message>
    <message>
        <source>It came to nothing</source>
        <translation>Fără rezultat</translation>
    </message>
    <message>
        <source>No lead is chosen</source>
        <translation>Niciun lead ales</translation>
    </message>
    <message>
        <source>Select one in the list to see and change it here.</source>
        <translation>Selectați unul din listă pentru a-l vedea și modifica aici.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Istoric</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentariu</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>The status is now “{status}”.</source>
        <translation>Statusul este acum „{status}”.</translation>
    </message>
    <message>
        <source>The vendor confirmed it.</source>
        <translation>Platforma a confirmat.</translation>
    </message>
</context>
<context>
    <name>LeadReasonsModel</name>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>De ce</translation>
    </message>
    <message>
        <source>Removed lead</source>
        <translation>Lead eliminat</translation>
    </message>
</context>
<context>
    <name>LeadTableModel</name>
    <message>
        <source>Finding leads</source>
        <translation>Se caută lead-uri</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>gol</translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation>{column}: {value}</translation>
    </message>
    <message>
        <source>Must not be contacted</source>
        <translation>Nu trebuie contactat</translation>
    </message>
</context>
<context>
    <name>LeadsPage</name>
    <message>
        <source>Leads</source>
        <translation>Lead-uri</translation>
    </message>
    <message>
        <source>Reading which fields there are</source>
        <translation>Se citesc câmpurile existente</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>probă</translation>
    </message>
    <message>
        <source>live</source>
        <translation>real</translation>
    </message>
    <message>
        <source>{account} ({tag})</source>
        <translation>{account} ({tag})</translation>
    </message>
    <message>
        <source>Add an account first</source>
        <translation>Adăugați mai întâi un cont</translation>
    </message>
    <message>
        <source>{found} of {total}</source>
        <translation>{found} din {total}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>Rezultate: {count}</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>Selecție: {count}</translation>
    </message>
    <message>
        <source>Select leads to send them.</source>
        <translation>Selectați lead-uri pentru a le trimite.</translation>
    </message>
</context>
<context>
    <name>LeadsPageView</name>
    <message>
        <source>Leads</source>
        <translation>Lead-uri</translation>
    </message>
    <message>
        <source>Nothing matches “{search}”. Every word must occur in name, e-mail, phone, company, notes or a custom field. Try fewer or shorter words.</source>
        <translation>Nimic nu se potrivește cu „{search}”. Fiecare cuvânt trebuie să apară în nume, e-mail, telefon, companie, note sau într-un câmp personalizat. Încercați cuvinte mai puține sau mai scurte.</translation>
    </message>
    <message>
        <source>No lead is in this selection any more.</source>
        <translation>Nu mai există niciun lead în această selecție.</translation>
    </message>
    <message>
        <source>No lead found</source>
        <translation>Niciun lead găsit</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importați un fișier…</translation>
    </message>
    <message>
        <source>Try with sample leads</source>
        <translation>Încercați cu lead-uri de exemplu</translation>
    </message>
    <message>
        <source>Show all leads</source>
        <translation>Afișați toate lead-urile</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Ștergeți căutarea</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opiați</translation>
    </message>
    <message>
        <source>&amp;Edit selected leads…</source>
        <translation>&amp;Modificați lead-urile selectate…</translation>
    </message>
    <message>
        <source>&amp;Paste leads…</source>
        <translation>&amp;Lipiți lead-uri…</translation>
    </message>
    <message>
        <source>Search leads</source>
        <translation>Căutați lead-uri</translation>
    </message>
    <message>
        <source>Search leads, or write country:GB, state:rejected, -word</source>
        <translation>Căutați lead-uri sau scrieți country:GB, state:rejected, -cuvânt</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Coloane…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Căutați</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importați…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Îmbinați…</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Trimiteți la</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modificați…</translation>
    </message>
    <message>
        <source>Suppress…</source>
        <translation>Excludeți…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportați…</translation>
    </message>
</context>
<context>
    <name>LeadsTab</name>
    <message>
        <source>Search</source>
        <translation>Căutați</translation>
    </message>
    <message>
        <source>Counting leads</source>
        <translation>Se numără lead-uri</translation>
    </message>
    <message>
        <source>Reading the saved searches</source>
        <translation>Se citesc căutările salvate</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prenume</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nume de familie</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Ofertă</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>Consultant</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creat la</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Lead-uri</translation>
    </message>
    <message>
        <source>Which leads?</source>
        <translation>Ce lead-uri?</translation>
    </message>
    <message>
        <source>Choose days, or none for all leads. Footprints lists only leads that have a location, a catalogue, an offer and a consultant.</source>
        <translation>Alegeți zile sau niciuna pentru toate lead-urile. Footprints enumeră doar lead-urile care au o locație, un catalog, o ofertă și un consultant.</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Căutări salvate</translation>
    </message>
    <message>
        <source>Name of a search</source>
        <translation>Numele unei căutări</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvați</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ștergeți</translation>
    </message>
    <message>
        <source>Delete the saved search</source>
        <translation>Ștergeți căutarea salvată</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Se numără…</translation>
    </message>
    <message>
        <source>{leads} found</source>
        <translation>Găsite: {leads}</translation>
    </message>
</context>
<context>
    <name>ListsTab</name>
    <message>
        <source>A list</source>
        <translation>O listă</translation>
    </message>
    <message>
        <source>A view</source>
        <translation>O vizualizare</translation>
    </message>
    <message>
        <source>Put the chosen leads on a list</source>
        <translation>Puneți lead-urile alese pe o listă</translation>
    </message>
    <message>
        <source>Lists and views</source>
        <translation>Liste și vizualizări</translation>
    </message>
    <message>
        <source>Put {leads} on “{list}”</source>
        <translation>Puneți {leads} pe „{list}”</translation>
    </message>
    <message>
        <source>Put {leads} on the list</source>
        <translation>Puneți {leads} pe listă</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>LeadDesk speaks this language from its next start.</source>
        <translation>LeadDesk va vorbi această limbă de la următoarea pornire.</translation>
    </message>
    <message>
        <source>Close the window and open it again.</source>
        <translation>Închideți fereastra și deschideți-o din nou.</translation>
    </message>
</context>
<context>
    <name>LoyaltyTab</name>
    <message>
        <source>Campaign</source>
        <translation>Campanie</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Început</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Sfârșit</translation>
    </message>
    <message>
        <source>Codes expire</source>
        <translation>Expirarea codurilor</translation>
    </message>
    <message>
        <source>Prizes</source>
        <translation>Premii</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Coduri</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>Codul</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Cod</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Prize</source>
        <translation>Premiu</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prenume</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nume de familie</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiră la</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Ultima modificare</translation>
    </message>
    <message>
        <source>Look up the selected code</source>
        <translation>Consultați codul selectat</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Fidelizare</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toate</translation>
    </message>
    <message>
        <source>A person&apos;s code</source>
        <translation>Codul unei persoane</translation>
    </message>
    <message>
        <source>A person&apos;s prizes</source>
        <translation>Premiile unei persoane</translation>
    </message>
    <message>
        <source>Load the codes of “{campaign}”</source>
        <translation>Încărcați codurile campaniei „{campaign}”</translation>
    </message>
    <message>
        <source>Load the codes of all campaigns</source>
        <translation>Încărcați codurile tuturor campaniilor</translation>
    </message>
    <message>
        <source>This person has no code of this campaign.</source>
        <translation>Această persoană nu are niciun cod al acestei campanii.</translation>
    </message>
    <message>
        <source>Redeem or block {code}</source>
        <translation>Folosiți sau blocați {code}</translation>
    </message>
    <message>
        <source>{code} is “{status}” now.</source>
        <translation>{code} este acum „{status}”.</translation>
    </message>
</context>
<context>
    <name>MailingTab</name>
    <message>
        <source>Preview for this lead</source>
        <translation>Previzualizare pentru acest lead</translation>
    </message>
    <message>
        <source>Preview of the mail</source>
        <translation>Previzualizarea mesajului</translation>
    </message>
    <message>
        <source>What one of the chosen leads will read.</source>
        <translation>Ce va citi unul dintre lead-urile alese.</translation>
    </message>
    <message>
        <source>What became of each e-mail</source>
        <translation>Ce s-a întâmplat cu fiecare e-mail</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observație</translation>
    </message>
    <message>
        <source>Insert a merge field into the text</source>
        <translation>Inserați un câmp de îmbinare în text</translation>
    </message>
    <message>
        <source>Insert a merge field…</source>
        <translation>Inserați un câmp de îmbinare…</translation>
    </message>
    <message>
        <source>Mailing</source>
        <translation>Mailing</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Previzualizare</translation>
    </message>
    <message>
        <source>A merge field such as {field} becomes the lead&apos;s own value; what follows Default= stands where it has none.</source>
        <translation>Un câmp de îmbinare precum {field} devine valoarea lead-ului; ce urmează după Default= apare unde nu are niciuna.</translation>
    </message>
    <message>
        <source>Send this mail to {leads}</source>
        <translation>Trimiteți acest mesaj la {leads}</translation>
    </message>
    <message>
        <source>{send} in {calls} mailings</source>
        <translation>{send} (trimiteri: {calls})</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Trimis</translation>
    </message>
    <message>
        <source>Unknown: it may have been sent</source>
        <translation>Incert: este posibil să fi fost trimis</translation>
    </message>
    <message>
        <source>{number} of {all} e-mails went out.</source>
        <translation>E-mailuri plecate: {number} din {all}.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Netrimis</translation>
    </message>
</context>
<context>
    <name>MainActions</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importați…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportați…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Ieși&amp;re</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Anulați</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refaceți</translation>
    </message>
    <message>
        <source>&amp;Find leads</source>
        <translation>&amp;Căutați lead-uri</translation>
    </message>
    <message>
        <source>Search e&amp;verything</source>
        <translation>Căutați &amp;peste tot</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Panou de detalii</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Adăugați un cont…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Comenzi de la tastatură</translation>
    </message>
    <message>
        <source>Check for &amp;updates…</source>
        <translation>Căutați act&amp;ualizări…</translation>
    </message>
    <message>
        <source>&amp;About LeadDesk</source>
        <translation>&amp;Despre LeadDesk</translation>
    </message>
    <message>
        <source>&amp;Leads</source>
        <translation>&amp;Lead-uri</translation>
    </message>
    <message>
        <source>I&amp;mports</source>
        <translation>I&amp;mporturi</translation>
    </message>
    <message>
        <source>&amp;Outbox</source>
        <translation>&amp;De trimis</translation>
    </message>
    <message>
        <source>&amp;Do not contact</source>
        <translation>Nu se &amp;contactează</translation>
    </message>
    <message>
        <source>&amp;Suppress leads…</source>
        <translation>E&amp;xcludeți lead-uri…</translation>
    </message>
    <message>
        <source>&amp;Possible duplicates</source>
        <translation>Duplicate p&amp;osibile</translation>
    </message>
    <message>
        <source>&amp;Merge leads…</source>
        <translation>Îm&amp;binați lead-uri…</translation>
    </message>
    <message>
        <source>&amp;Practise…</source>
        <translation>&amp;Exersați…</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Ca &amp;sistemul</translation>
    </message>
    <message>
        <source>Look: like the system</source>
        <translation>Aspect: ca sistemul</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Luminos</translation>
    </message>
    <message>
        <source>Look: light</source>
        <translation>Aspect: luminos</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Î&amp;ntunecat</translation>
    </message>
    <message>
        <source>Look: dark</source>
        <translation>Aspect: întunecat</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation>&amp;Compacte</translation>
    </message>
    <message>
        <source>Rows: compact</source>
        <translation>Rânduri: compacte</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <translation>&amp;Obișnuite</translation>
    </message>
    <message>
        <source>Rows: usual</source>
        <translation>Rânduri: obișnuite</translation>
    </message>
    <message>
        <source>C&amp;omfortable</source>
        <translation>&amp;Largi</translation>
    </message>
    <message>
        <source>Rows: comfortable</source>
        <translation>Rânduri: largi</translation>
    </message>
    <message>
        <source>Language: like the system</source>
        <translation>Limba: ca a sistemului</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fișier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editare</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vizualizare</translation>
    </message>
    <message>
        <source>&amp;Segments</source>
        <translation>&amp;Segmente</translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>&amp;Aspect</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Rânduri</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>L&amp;imbă</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>&amp;Conturi</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ajutor</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>&amp;Anulați: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo {what}</source>
        <translation>&amp;Refaceți: {what}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{workspace} – LeadDesk</source>
        <translation>{workspace} – LeadDesk</translation>
    </message>
    <message>
        <source>Practice: nothing leaves this computer</source>
        <translation>Mod de probă: nimic nu părăsește acest computer</translation>
    </message>
    <message>
        <source>Workspace: {name}</source>
        <translation>Spațiu de lucru: {name}</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Selectați &amp;tot</translation>
    </message>
</context>
<context>
    <name>MappingEditor</name>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valoare</translation>
    </message>
</context>
<context>
    <name>MappingTableModel</name>
    <message>
        <source>Column in the file</source>
        <translation>Coloana din fișier</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>De exemplu</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Ajunge în</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(fără nume)</translation>
    </message>
    <message>
        <source>{field}, together with {columns}</source>
        <translation>{field}, împreună cu {columns}</translation>
    </message>
    <message>
        <source>{opt_out} ({target})</source>
        <translation>{opt_out} ({target})</translation>
    </message>
    <message>
        <source>Also to {field}</source>
        <translation>Și în {field}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Nu se importă</translation>
    </message>
    <message>
        <source>Keep as custom field</source>
        <translation>Păstrați ca un câmp personalizat</translation>
    </message>
    <message>
        <source>Split into {fields}</source>
        <translation>Se împarte în {fields}</translation>
    </message>
    <message>
        <source>Opt-out: “{field}” becomes “no”</source>
        <translation>Refuz: „{field}” devine „nu”</translation>
    </message>
    <message>
        <source>Keep as custom field “{name}”</source>
        <translation>Păstrați ca un câmp personalizat „{name}”</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge {leads}</source>
        <translation>Îmbinați {leads}</translation>
    </message>
    <message>
        <source>Choose for each field whose value is kept. Deliveries, imports and events of all stay with the merged lead, an opt-out of any wins, and nothing is sent twice. You can undo it.</source>
        <translation>Alegeți pentru fiecare câmp a cui valoare se păstrează. Trimiterile, importurile și evenimentele tuturor rămân la lead-ul îmbinat, refuzul oricăruia are întâietate și nimic nu se trimite de două ori. Puteți anula îmbinarea.</translation>
    </message>
</context>
<context>
    <name>MergeTableModel</name>
    <message>
        <source>Merged</source>
        <translation>Îmbinat</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Câmp</translation>
    </message>
    <message>
        <source>Lead {id}</source>
        <translation>Lead {id}</translation>
    </message>
    <message>
        <source>An opt-out always wins.</source>
        <translation>Un refuz are întotdeauna întâietate.</translation>
    </message>
    <message>
        <source>What all of them have is kept.</source>
        <translation>Se păstrează ce au toate.</translation>
    </message>
    <message>
        <source>{field}, they differ</source>
        <translation>{field}, diferă</translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation>{column}: {value}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>gol</translation>
    </message>
    <message>
        <source>{cell}, kept</source>
        <translation>{cell}, păstrat</translation>
    </message>
</context>
<context>
    <name>MergeView</name>
    <message>
        <source>Leads side by side</source>
        <translation>Lead-uri alăturate</translation>
    </message>
    <message>
        <source>Click a lead&apos;s name to keep all that it has</source>
        <translation>Faceți clic pe numele unui lead pentru a păstra tot ce are</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Reading leads</source>
        <translation>Se citesc lead-uri</translation>
    </message>
    <message>
        <source>merge of {leads}</source>
        <translation>îmbinarea a {leads}</translation>
    </message>
    <message>
        <source>“not the same”</source>
        <translation>„persoane diferite”</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>A PDF in base64, in place of a file.</source>
        <translation>Un PDF în base64, în locul unui fișier.</translation>
    </message>
    <message>
        <source>A campaign of this name is made, or used again where there is one.</source>
        <translation>Se creează o campanie cu acest nume sau se refolosește cea existentă.</translation>
    </message>
    <message>
        <source>A cell from line {line} on has more than {most:,} characters: a quote may never be closed.</source>
        <translation>O celulă începând cu linia {line} are peste {most:,} de caractere: este posibil ca niște ghilimele să nu se închidă niciodată.</translation>
    </message>
    <message>
        <source>A cell holds {longest_cell:,} characters; “{name}” of one lead has {longest:,}.</source>
        <translation>O celulă cuprinde cel mult {longest_cell:,} caractere; câmpul „{name}” al unui lead are {longest:,}.</translation>
    </message>
    <message>
        <source>A closed opportunity needs the day it was closed.</source>
        <translation>O oportunitate închisă are nevoie de ziua în care s-a închis.</translation>
    </message>
    <message>
        <source>A day.</source>
        <translation>O zi.</translation>
    </message>
    <message>
        <source>A file ending in “{ending}” cannot be written.</source>
        <translation>Un fișier care se termină în „{ending}” nu poate fi scris.</translation>
    </message>
    <message>
        <source>A file name is needed.</source>
        <translation>Este nevoie de un nume de fișier.</translation>
    </message>
    <message>
        <source>A finer division of the lead type, if you use one.</source>
        <translation>O subdiviziune a tipului de lead, dacă folosiți una.</translation>
    </message>
    <message>
        <source>A form field is filled from a lead field.</source>
        <translation>Un câmp al formularului se completează dintr-un câmp al lead-ului.</translation>
    </message>
    <message>
        <source>A formula failed here; the cell was taken as empty.</source>
        <translation>Aici o formulă a eșuat; celula a fost considerată goală.</translation>
    </message>
    <message>
        <source>A key of your own is switched off for this account.</source>
        <translation>O cheie proprie este dezactivată pentru acest cont.</translation>
    </message>
    <message>
        <source>A keyring is the computer&apos;s own safe for passwords. LeadDesk keeps the keys of your accounts nowhere else, and it found none here.</source>
        <translation>Inelul de chei este seiful pentru parole al computerului. LeadDesk nu păstrează cheile conturilor dumneavoastră nicăieri altundeva și aici nu a găsit niciunul.</translation>
    </message>
    <message>
        <source>A lead file is needed.</source>
        <translation>Este nevoie de un fișier cu lead-uri.</translation>
    </message>
    <message>
        <source>A lead goes to a location and a consultant; a prospect is kept apart, without campaign, offer, channel.</source>
        <translation>Un lead ajunge la o locație și la un consultant; un prospect se păstrează separat, fără campanie, ofertă sau canal.</translation>
    </message>
    <message>
        <source>A number.</source>
        <translation>Un număr.</translation>
    </message>
    <message>
        <source>A person found this lead at the vendor.</source>
        <translation>Cineva a găsit acest lead pe platformă.</translation>
    </message>
    <message>
        <source>A person made sure that this lead did not arrive.</source>
        <translation>Cineva s-a asigurat că acest lead nu a ajuns.</translation>
    </message>
    <message>
        <source>A person&apos;s profile with leads and interactions, by e-mail address and phone together.</source>
        <translation>Profilul unei persoane cu lead-uri și interacțiuni, după adresa de e-mail și numărul de telefon împreună.</translation>
    </message>
    <message>
        <source>A phone dialler. Each lead it accepts is called.</source>
        <translation>Un sistem de apelare. Fiecare lead acceptat este sunat.</translation>
    </message>
    <message>
        <source>A result file ending in “{suffix}” cannot be written.</source>
        <translation>Un fișier de rezultate care se termină în „{suffix}” nu poate fi scris.</translation>
    </message>
    <message>
        <source>A retail CRM. Leads go to a location, a consultant and an offer.</source>
        <translation>Un CRM pentru comerț. Lead-urile ajung la o locație, un consultant și o ofertă.</translation>
    </message>
    <message>
        <source>A row of the search names no field.</source>
        <translation>Un rând al căutării nu numește niciun câmp.</translation>
    </message>
    <message>
        <source>A sample would have taken the place of its leads.</source>
        <translation>Un eșantion ar fi luat locul contactelor din el.</translation>
    </message>
    <message>
        <source>A segment needs a name.</source>
        <translation>Un segment are nevoie de un nume.</translation>
    </message>
    <message>
        <source>A spreadsheet lost the last digits of this id; it was left out, since others look the same.</source>
        <translation>Un program de calcul tabelar a pierdut ultimele cifre ale acestui id; a fost lăsat deoparte, fiindcă altele arată la fel.</translation>
    </message>
    <message>
        <source>A spreadsheet made a number of this date; it was kept as it is.</source>
        <translation>Un program de calcul tabelar a făcut din această dată un număr; a fost păstrată așa cum este.</translation>
    </message>
    <message>
        <source>A spreadsheet rounded this number: its last digits are lost.</source>
        <translation>Un program de calcul tabelar a rotunjit acest număr: ultimele cifre s-au pierdut.</translation>
    </message>
    <message>
        <source>A static list; it is made where there is none.</source>
        <translation>O listă statică; se creează dacă nu există.</translation>
    </message>
    <message>
        <source>A value cannot be put into a request to {host}.</source>
        <translation>O valoare nu poate fi pusă într-o cerere către {host}.</translation>
    </message>
    <message>
        <source>A visitor whose name is not known yet.</source>
        <translation>Un vizitator al cărui nume nu se știe încă.</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>Un număr întreg.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Cheie API</translation>
    </message>
    <message>
        <source>Account that confirms</source>
        <translation>Contul care confirmă</translation>
    </message>
    <message>
        <source>Account token</source>
        <translation>Jetonul contului</translation>
    </message>
    <message>
        <source>Accounts here: {names}.</source>
        <translation>Conturi de aici: {names}.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Precizie</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acțiune</translation>
    </message>
    <message>
        <source>Active, Inactive, or a status of your own. Empty: Active for a new lead.</source>
        <translation>Active, Inactive sau un status propriu. Gol: Active pentru un lead nou.</translation>
    </message>
    <message>
        <source>ActiveCampaign contacts</source>
        <translation>Contacte ActiveCampaign</translation>
    </message>
    <message>
        <source>Add a new lead</source>
        <translation>Adăugați un lead nou</translation>
    </message>
    <message>
        <source>Add an action to a lead</source>
        <translation>Adăugați o acțiune la un lead</translation>
    </message>
    <message>
        <source>Add documents to a lead</source>
        <translation>Adăugați documente la un lead</translation>
    </message>
    <message>
        <source>Add one with “leaddesk account add”.</source>
        <translation>Adăugați unul cu „leaddesk account add”.</translation>
    </message>
    <message>
        <source>Add or update a lead</source>
        <translation>Adăugați sau actualizați un lead</translation>
    </message>
    <message>
        <source>Add or update a lead later</source>
        <translation>Adăugați sau actualizați un lead mai târziu</translation>
    </message>
    <message>
        <source>Add or update an opportunity</source>
        <translation>Adăugați sau actualizați o oportunitate</translation>
    </message>
    <message>
        <source>Add what the visitor with this token did before. Not together with matching by token.</source>
        <translation>Adaugă ce a făcut înainte vizitatorul cu acest jeton. Nu împreună cu potrivirea după jeton.</translation>
    </message>
    <message>
        <source>Add what the visitor with this token did on your website before to the lead. Needs the custom field “token”, and cannot go together with matching by token.</source>
        <translation>Adaugă la lead ce a făcut înainte pe site vizitatorul cu acest jeton. Are nevoie de câmpul personalizat „token” și nu merge împreună cu potrivirea după jeton.</translation>
    </message>
    <message>
        <source>Additional data</source>
        <translation>Date suplimentare</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresă</translation>
    </message>
    <message>
        <source>Address for e-commerce</source>
        <translation>Adresa pentru comerț electronic</translation>
    </message>
    <message>
        <source>Address for forms</source>
        <translation>Adresa pentru formulare</translation>
    </message>
    <message>
        <source>Address for leads</source>
        <translation>Adresa pentru lead-uri</translation>
    </message>
    <message>
        <source>Address for links</source>
        <translation>Adresa pentru linkuri</translation>
    </message>
    <message>
        <source>Address for results</source>
        <translation>Adresa pentru rezultate</translation>
    </message>
    <message>
        <source>Address for signing in</source>
        <translation>Adresa pentru conectare</translation>
    </message>
    <message>
        <source>Address for signing in with a code</source>
        <translation>Adresa pentru conectarea cu un cod</translation>
    </message>
    <message>
        <source>Address for the lead list</source>
        <translation>Adresa pentru lista de lead-uri</translation>
    </message>
    <message>
        <source>Address of the company</source>
        <translation>Adresa companiei</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Adresa paginii</translation>
    </message>
    <message>
        <source>Adds a click to the history of a lead. Doing it twice adds it twice.</source>
        <translation>Adaugă un clic la istoricul unui lead. Făcut de două ori, se adaugă de două ori.</translation>
    </message>
    <message>
        <source>Adds a lead and refuses where there is one with this e-mail address.</source>
        <translation>Adaugă un lead și refuză dacă există deja unul cu această adresă de e-mail.</translation>
    </message>
    <message>
        <source>Adds a lead and refuses where there is one with this e-mail address. PUBLITRAC&apos;s document names this call without showing it: try it on a lead of your own first.</source>
        <translation>Adaugă un lead și refuză dacă există deja unul cu această adresă de e-mail. Documentul PUBLITRAC numește acest apel fără să îl arate: încercați-l întâi pe un lead al dumneavoastră.</translation>
    </message>
    <message>
        <source>Adds a lead; every call adds one more. A lead without location, catalogue, offer and consultant is stored, but is not in the list of leads.</source>
        <translation>Adaugă un lead; fiecare apel mai adaugă unul. Un lead fără locație, catalog, ofertă și consultant se păstrează, dar nu apare în lista de lead-uri.</translation>
    </message>
    <message>
        <source>Adds a page view to the history of a lead. Doing it twice adds it twice.</source>
        <translation>Adaugă o vizualizare de pagină la istoricul unui lead. Făcut de două ori, se adaugă de două ori.</translation>
    </message>
    <message>
        <source>Adds a person who is not a lead yet; every call adds one more.</source>
        <translation>Adaugă o persoană care nu este încă lead; fiecare apel mai adaugă una.</translation>
    </message>
    <message>
        <source>Adds a sale to what PUBLITRAC knows of a lead. Its document does not say where to send it: put the address that PUBLITRAC gives you into the account&apos;s settings first.</source>
        <translation>Adaugă o vânzare la ce știe PUBLITRAC despre un lead. Documentul nu spune unde trebuie trimisă: puneți întâi în setările contului adresa pe care v-o dă PUBLITRAC.</translation>
    </message>
    <message>
        <source>Adds a submitted form to the history of a lead. Doing it twice adds it twice.</source>
        <translation>Adaugă un formular trimis la istoricul unui lead. Făcut de două ori, se adaugă de două ori.</translation>
    </message>
    <message>
        <source>After the address above. It may contain {publisher_id} and {api_prefix}. Change it only if Convertr tells you to.</source>
        <translation>După adresa de mai sus. Poate conține {publisher_id} și {api_prefix}. Modificați-o doar dacă vă spune Convertr.</translation>
    </message>
    <message>
        <source>After the address above. It may contain {publisher_id}, {api_prefix} and {campaign_id}. Change it only if Convertr tells you to.</source>
        <translation>După adresa de mai sus. Poate conține {publisher_id}, {api_prefix} și {campaign_id}. Modificați-o doar dacă vă spune Convertr.</translation>
    </message>
    <message>
        <source>After the address above. It may contain {publisher_id}, {api_prefix} and {lead_id}. Change it only if Convertr tells you to.</source>
        <translation>După adresa de mai sus. Poate conține {publisher_id}, {api_prefix} și {lead_id}. Modificați-o doar dacă vă spune Convertr.</translation>
    </message>
    <message>
        <source>After the address above. It may contain {publisher_id}, {api_prefix}, {form_id}, {campaign_id} and {link_id}. Change it only if Convertr tells you to.</source>
        <translation>După adresa de mai sus. Poate conține {publisher_id}, {api_prefix}, {form_id}, {campaign_id} și {link_id}. Modificați-o doar dacă vă spune Convertr.</translation>
    </message>
    <message>
        <source>After the address above. It may contain {publisher_id}. Change it only if Convertr tells you to.</source>
        <translation>După adresa de mai sus. Poate conține {publisher_id}. Modificați-o doar dacă vă spune Convertr.</translation>
    </message>
    <message>
        <source>After {most_pages:,} pages there were still new entries.</source>
        <translation>După {most_pages:,} pagini încă mai erau intrări noi.</translation>
    </message>
    <message>
        <source>After “{match}” a value is missing.</source>
        <translation>După „{match}” lipsește o valoare.</translation>
    </message>
    <message>
        <source>Ages of the kids</source>
        <translation>Vârstele copiilor</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>De acord</translation>
    </message>
    <message>
        <source>Agrees to personalised messages</source>
        <translation>Acceptă mesaje personalizate</translation>
    </message>
    <message>
        <source>Agrees to the privacy policy</source>
        <translation>Acceptă politica de confidențialitate</translation>
    </message>
    <message>
        <source>Agrees to the terms and conditions</source>
        <translation>Acceptă termenii și condițiile</translation>
    </message>
    <message>
        <source>All actions of one lead.</source>
        <translation>Toate acțiunile unui lead.</translation>
    </message>
    <message>
        <source>All conditions must hold; there is no “or” between them.</source>
        <translation>Toate condițiile trebuie îndeplinite; între ele nu se poate pune „or”.</translation>
    </message>
    <message>
        <source>All loyalty campaigns, with their dates and prizes.</source>
        <translation>Toate campaniile de fidelizare, cu datele și premiile lor.</translation>
    </message>
    <message>
        <source>All offers with their prices.</source>
        <translation>Toate ofertele cu prețurile lor.</translation>
    </message>
    <message>
        <source>All rows must fit. No row: all leads.</source>
        <translation>Toate rândurile trebuie să se potrivească. Niciun rând: toate lead-urile.</translation>
    </message>
    <message>
        <source>Allow an unencrypted connection</source>
        <translation>Permiteți o conexiune necriptată</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Sumă</translation>
    </message>
    <message>
        <source>An earlier try of this delivery may have arrived. Look at the vendor first.</source>
        <translation>Este posibil ca o încercare anterioară a acestei trimiteri să fi ajuns. Verificați întâi pe platformă.</translation>
    </message>
    <message>
        <source>An unknown delivery cannot be settled as “{state}”.</source>
        <translation>O trimitere incertă nu poate fi rezolvată ca „{state}”.</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonim</translation>
    </message>
    <message>
        <source>Another LeadDesk is writing to it and did not finish in time.</source>
        <translation>Alt LeadDesk scrie în el și nu a terminat la timp.</translation>
    </message>
    <message>
        <source>Another lead has this e-mail address.</source>
        <translation>Alt lead are această adresă de e-mail.</translation>
    </message>
    <message>
        <source>Another program holds it open.</source>
        <translation>Alt program îl ține deschis.</translation>
    </message>
    <message>
        <source>Anything to remember of it.</source>
        <translation>Orice trebuie reținut despre acesta.</translation>
    </message>
    <message>
        <source>Anything to remember of the lead.</source>
        <translation>Orice trebuie reținut despre lead.</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Aplicație</translation>
    </message>
    <message>
        <source>Application key</source>
        <translation>Cheia aplicației</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Programare</translation>
    </message>
    <message>
        <source>As 1990-05-17.</source>
        <translation>De exemplu 1990-05-17.</translation>
    </message>
    <message>
        <source>As 2026-01-31. Needed once it is won or lost.</source>
        <translation>De exemplu 2026-01-31. Necesară când este câștigată sau pierdută.</translation>
    </message>
    <message>
        <source>As in Chrome.</source>
        <translation>De exemplu Chrome.</translation>
    </message>
    <message>
        <source>As in Windows, Android or iOS.</source>
        <translation>De exemplu Windows, Android sau iOS.</translation>
    </message>
    <message>
        <source>As the person will see it; empty: the file&apos;s own name.</source>
        <translation>Așa cum îl va vedea persoana; gol: numele fișierului.</translation>
    </message>
    <message>
        <source>As the visitor&apos;s browser names itself.</source>
        <translation>Așa cum se numește browserul vizitatorului.</translation>
    </message>
    <message>
        <source>Ask PUBLITRAC for the e-commerce address and put it into the account&apos;s settings (transaction_url).</source>
        <translation>Cereți de la PUBLITRAC adresa pentru comerț electronic și puneți-o în setările contului (transaction_url).</translation>
    </message>
    <message>
        <source>Ask for a lead&apos;s result</source>
        <translation>Cereți rezultatul unui lead</translation>
    </message>
    <message>
        <source>Ask for less at a time.</source>
        <translation>Cereți mai puțin deodată.</translation>
    </message>
    <message>
        <source>Ask for permission, or copy it to a folder of yours.</source>
        <translation>Cereți permisiunea sau copiați-l într-un dosar al dumneavoastră.</translation>
    </message>
    <message>
        <source>Ask support@footprintsforretail.com for it.</source>
        <translation>Cereți-o la support@footprintsforretail.com.</translation>
    </message>
    <message>
        <source>Ask the vendor&apos;s support to remove it.</source>
        <translation>Cereți asistenței platformei să îl elimine.</translation>
    </message>
    <message>
        <source>Ask where it came from for the lead file itself.</source>
        <translation>Cereți fișierul cu lead-uri persoanei de la care l-ați primit.</translation>
    </message>
    <message>
        <source>Ask whoever gave you the address whether somebody changed the file.</source>
        <translation>Întrebați persoana care v-a dat adresa dacă cineva a modificat fișierul.</translation>
    </message>
    <message>
        <source>Ask whoever gave you the address.</source>
        <translation>Întrebați persoana care v-a dat adresa.</translation>
    </message>
    <message>
        <source>Ask whoever gave you the address; do not install anything from there.</source>
        <translation>Întrebați persoana care v-a dat adresa; nu instalați nimic de acolo.</translation>
    </message>
    <message>
        <source>Asks for a new token in the account&apos;s way of signing in. The token itself is not shown.</source>
        <translation>Cere un jeton nou prin modul de conectare al contului. Jetonul însuși nu se afișează.</translation>
    </message>
    <message>
        <source>Asks for a new token, the account&apos;s own way, and goes on with it. The token itself is not shown.</source>
        <translation>Cere un jeton nou în modul contului și continuă cu el. Jetonul însuși nu se afișează.</translation>
    </message>
    <message>
        <source>At most 25 characters.</source>
        <translation>Cel mult 25 de caractere.</translation>
    </message>
    <message>
        <source>At most 50 characters.</source>
        <translation>Cel mult 50 de caractere.</translation>
    </message>
    <message>
        <source>At most so many calls in any one second.</source>
        <translation>Cel mult atâtea apeluri în orice secundă.</translation>
    </message>
    <message>
        <source>At most {max_length} characters.</source>
        <translation>Cel mult {max_length} caractere.</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Atașament</translation>
    </message>
    <message>
        <source>Avandor session</source>
        <translation>Sesiune Avandor</translation>
    </message>
    <message>
        <source>Avandor user</source>
        <translation>Utilizator Avandor</translation>
    </message>
    <message>
        <source>Before “{word}” there is no field.</source>
        <translation>Înainte de „{word}” nu este niciun câmp.</translation>
    </message>
    <message>
        <source>Begin a mobile session</source>
        <translation>Începeți o sesiune mobilă</translation>
    </message>
    <message>
        <source>Begin a web session</source>
        <translation>Începeți o sesiune web</translation>
    </message>
    <message>
        <source>Behind its # stands the publisher&apos;s key: 64 digits and letters from a to f.</source>
        <translation>După # urmează cheia editorului programului: 64 de cifre și litere de la a la f.</translation>
    </message>
    <message>
        <source>Behind the first number there is more, an extension or another number: it was left out.</source>
        <translation>După primul număr mai este ceva, un interior sau alt număr: a fost omis.</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Zi de naștere</translation>
    </message>
    <message>
        <source>Blacklisted</source>
        <translation>Pe lista neagră</translation>
    </message>
    <message>
        <source>Booked with another attendee&apos;s e-mail address: no address of its own is known.</source>
        <translation>Înscris cu adresa de e-mail a altui participant: nu se știe o adresă proprie.</translation>
    </message>
    <message>
        <source>Brands</source>
        <translation>Mărci</translation>
    </message>
    <message>
        <source>Brevo contacts</source>
        <translation>Contacte Brevo</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Call in … minutes</source>
        <translation>Sunați peste … minute</translation>
    </message>
    <message>
        <source>Calling hours</source>
        <translation>Ore de apelare</translation>
    </message>
    <message>
        <source>Calls at a time</source>
        <translation>Apeluri deodată</translation>
    </message>
    <message>
        <source>Calls per second</source>
        <translation>Apeluri pe secundă</translation>
    </message>
    <message>
        <source>Calls that are half documented</source>
        <translation>Apeluri documentate parțial</translation>
    </message>
    <message>
        <source>Came by telephone without registering: no address is known.</source>
        <translation>A venit prin telefon fără să se înscrie: nu se știe nicio adresă.</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campanie</translation>
    </message>
    <message>
        <source>Campaign for checking</source>
        <translation>Campanie pentru verificare</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campanii</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalog</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Cause of unsubscribing</source>
        <translation>Cauza dezabonării</translation>
    </message>
    <message>
        <source>Change a customer</source>
        <translation>Modificați un client</translation>
    </message>
    <message>
        <source>Change a lead</source>
        <translation>Modificați un lead</translation>
    </message>
    <message>
        <source>Change an action</source>
        <translation>Modificați o acțiune</translation>
    </message>
    <message>
        <source>Change it only if Convertr tells you to.</source>
        <translation>Modificați-o doar dacă vă spune Convertr.</translation>
    </message>
    <message>
        <source>Change it only if PUBLITRAC gave you another one.</source>
        <translation>Modificați-o doar dacă PUBLITRAC v-a dat alta.</translation>
    </message>
    <message>
        <source>Changed after</source>
        <translation>Modificat după</translation>
    </message>
    <message>
        <source>Changes a lead and refuses where there is none with this e-mail address.</source>
        <translation>Modifică un lead și refuză dacă nu există niciunul cu această adresă de e-mail.</translation>
    </message>
    <message>
        <source>Changes a lead and refuses where there is none with this e-mail address. PUBLITRAC&apos;s document names this call without showing it: try it on a lead of your own first.</source>
        <translation>Modifică un lead și refuză dacă nu există niciunul cu această adresă de e-mail. Documentul PUBLITRAC numește acest apel fără să îl arate: încercați-l întâi pe un lead al dumneavoastră.</translation>
    </message>
    <message>
        <source>Changes the status, the assignment or the tags. What comes back is the lead as Footprints has it then, which need not be what was asked for.</source>
        <translation>Modifică statusul, atribuirea sau etichetele. Răspunsul este lead-ul așa cum îl are atunci Footprints, ceea ce poate să nu fie ce s-a cerut.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Check that it is the right file, and that it was exported as CSV.</source>
        <translation>Verificați că este fișierul potrivit și că a fost exportat ca CSV.</translation>
    </message>
    <message>
        <source>Check that it is there, or choose another one on the page of imports.</source>
        <translation>Verificați dacă există sau alegeți altul pe pagina importurilor.</translation>
    </message>
    <message>
        <source>Check that nothing else was pasted with it, or ask the vendor for a shorter one.</source>
        <translation>Verificați că nu s-a lipit altceva împreună cu el sau cereți platformei unul mai scurt.</translation>
    </message>
    <message>
        <source>Check that the Windows service “Credential Manager” is running.</source>
        <translation>Verificați că serviciul Windows „Credential Manager” rulează.</translation>
    </message>
    <message>
        <source>Check that the disk is not full and that you may write to this folder.</source>
        <translation>Verificați că discul nu este plin și că puteți scrie în acest dosar.</translation>
    </message>
    <message>
        <source>Check that the folder exists, that you may write to it, and that the disk is healthy.</source>
        <translation>Verificați că dosarul există, că puteți scrie în el și că discul este în stare bună.</translation>
    </message>
    <message>
        <source>Check that you may write to this folder.</source>
        <translation>Verificați că puteți scrie în acest dosar.</translation>
    </message>
    <message>
        <source>Check the API key and the address in the account&apos;s settings.</source>
        <translation>Verificați cheia API și adresa din setările contului.</translation>
    </message>
    <message>
        <source>Check the account&apos;s settings and the lead&apos;s fields for unusual characters.</source>
        <translation>Verificați dacă există caractere neobișnuite în setările contului și în câmpurile lead-ului.</translation>
    </message>
    <message>
        <source>Check the address and its port in the account&apos;s settings; if both are right, ask the vendor.</source>
        <translation>Verificați adresa și portul ei în setările contului; dacă ambele sunt corecte, întrebați platforma.</translation>
    </message>
    <message>
        <source>Check the address in the account&apos;s settings, letter by letter.</source>
        <translation>Verificați adresa din setările contului, literă cu literă.</translation>
    </message>
    <message>
        <source>Check the address in the settings and this computer&apos;s date; if both are right, ask the vendor.</source>
        <translation>Verificați adresa din setări și data acestui computer; dacă ambele sunt corecte, întrebați platforma.</translation>
    </message>
    <message>
        <source>Check the campaign&apos;s number; if it is right, the version of the API in the account&apos;s settings.</source>
        <translation>Verificați numărul campaniei; dacă este corect, versiunea API din setările contului.</translation>
    </message>
    <message>
        <source>Check the disk or the network folder that it is on.</source>
        <translation>Verificați discul sau dosarul de rețea pe care se află.</translation>
    </message>
    <message>
        <source>Check the disk, or choose another folder.</source>
        <translation>Verificați discul sau alegeți alt dosar.</translation>
    </message>
    <message>
        <source>Check the file again.</source>
        <translation>Verificați fișierul din nou.</translation>
    </message>
    <message>
        <source>Check the internet connection and the address in the account&apos;s settings, then try again.</source>
        <translation>Verificați conexiunea la internet și adresa din setările contului, apoi încercați din nou.</translation>
    </message>
    <message>
        <source>Check the internet connection and try again later.</source>
        <translation>Verificați conexiunea la internet și încercați din nou mai târziu.</translation>
    </message>
    <message>
        <source>Check the lead and store nothing.</source>
        <translation>Verificați lead-ul fără a păstra ceva.</translation>
    </message>
    <message>
        <source>Check the name; it may have been moved or deleted.</source>
        <translation>Verificați numele; este posibil să fi fost mutat sau șters.</translation>
    </message>
    <message>
        <source>Check the proxy in the system&apos;s network settings, or ask whoever runs it.</source>
        <translation>Verificați proxy-ul din setările de rețea ale sistemului sau întrebați cine îl administrează.</translation>
    </message>
    <message>
        <source>Choose a field for it.</source>
        <translation>Alegeți un câmp pentru el.</translation>
    </message>
    <message>
        <source>Choose a file that a backup made.</source>
        <translation>Alegeți un fișier creat ca o copie de siguranță.</translation>
    </message>
    <message>
        <source>Choose a folder that exists.</source>
        <translation>Alegeți un dosar care există.</translation>
    </message>
    <message>
        <source>Choose a folder that is yours, with --workspace.</source>
        <translation>Alegeți un dosar al dumneavoastră, cu --workspace.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Alegeți alt nume.</translation>
    </message>
    <message>
        <source>Choose another name; nothing is overwritten.</source>
        <translation>Alegeți alt nume; nimic nu se suprascrie.</translation>
    </message>
    <message>
        <source>Choose one of the first lines that are filled.</source>
        <translation>Alegeți una dintre primele linii completate.</translation>
    </message>
    <message>
        <source>Choose one of the two.</source>
        <translation>Alegeți unul dintre cele două.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Alegeți unul dintre ele.</translation>
    </message>
    <message>
        <source>Choose the file inside it.</source>
        <translation>Alegeți fișierul din interior.</translation>
    </message>
    <message>
        <source>Choose where leads should go.</source>
        <translation>Alegeți unde trebuie să ajungă lead-urile.</translation>
    </message>
    <message>
        <source>Choose “password and code” as the way of signing in, or sign in with your API key.</source>
        <translation>Alegeți „parolă și cod” ca mod de conectare sau conectați-vă cu cheia API.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Localitate</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Client ID and client secret do not belong together, or one of them is wrong.</source>
        <translation>ID-ul și secretul de client nu se potrivesc sau unul dintre ele este greșit.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Close it there, or choose another folder.</source>
        <translation>Închideți-l acolo sau alegeți alt dosar.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Închideți-l acolo, apoi încercați din nou.</translation>
    </message>
    <message>
        <source>Close its window and end its commands, then restore again.</source>
        <translation>Închideți-i fereastra și opriți-i comenzile, apoi restaurați din nou.</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Închisă la</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Cod</translation>
    </message>
    <message>
        <source>Codes that were given out, redeemed or blocked, of one campaign or of all.</source>
        <translation>Coduri acordate, folosite sau blocate, ale unei campanii sau ale tuturor.</translation>
    </message>
    <message>
        <source>Comes with the key.</source>
        <translation>Vine împreună cu cheia.</translation>
    </message>
    <message>
        <source>Comes with your campaign assets.</source>
        <translation>Vine împreună cu materialele campaniei.</translation>
    </message>
    <message>
        <source>Coming from</source>
        <translation>De unde vine</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentariu</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarii</translation>
    </message>
    <message>
        <source>Common ones are utf-8, utf-16, cp1252 (Western Windows), cp1250, cp1251 and mac_roman.</source>
        <translation>Cele obișnuite sunt utf-8, utf-16, cp1252 (Windows occidental), cp1250, cp1251 și mac_roman.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Companie</translation>
    </message>
    <message>
        <source>Comunik8</source>
        <translation>Comunik8</translation>
    </message>
    <message>
        <source>Comunik8 accepts the key; a test lead of nobody was checked and not stored.</source>
        <translation>Comunik8 acceptă cheia; un lead de probă al nimănui a fost verificat și nu a fost păstrat.</translation>
    </message>
    <message>
        <source>Comunik8 accepts the key; a test lead of nobody was checked and not stored. Fill in your lead types to have them checked too.</source>
        <translation>Comunik8 acceptă cheia; un lead de probă al nimănui a fost verificat și nu a fost păstrat. Completați tipurile de lead ca să fie verificate și ele.</translation>
    </message>
    <message>
        <source>Comunik8 cannot read the lead&apos;s custom fields. Look for unusual characters in them.</source>
        <translation>Comunik8 nu poate citi câmpurile personalizate ale lead-ului. Căutați în ele caractere neobișnuite.</translation>
    </message>
    <message>
        <source>Comunik8 could not remove the call. Try again in a few minutes, then ask Comunik8.</source>
        <translation>Comunik8 nu a putut elimina apelul. Încercați din nou peste câteva minute, apoi întrebați Comunik8.</translation>
    </message>
    <message>
        <source>Comunik8 did not store the lead. Its own words say why; correct the lead and send it again.</source>
        <translation>Comunik8 nu a păstrat lead-ul. Propriile sale cuvinte spun de ce; corectați lead-ul și trimiteți-l din nou.</translation>
    </message>
    <message>
        <source>Comunik8 documents no call that erases a contact: ask Comunik8 to do it.</source>
        <translation>Comunik8 nu documentează niciun apel care șterge un contact: cereți-i lui Comunik8 să o facă.</translation>
    </message>
    <message>
        <source>Comunik8 does not know this lead type, so nothing was removed. Check its spelling.</source>
        <translation>Comunik8 nu cunoaște acest tip de lead, deci nu s-a eliminat nimic. Verificați scrierea.</translation>
    </message>
    <message>
        <source>Comunik8 does not know this lead type. Check its spelling, or ask Comunik8 for your lead types.</source>
        <translation>Comunik8 nu cunoaște acest tip de lead. Verificați scrierea sau cereți de la Comunik8 tipurile dumneavoastră de lead.</translation>
    </message>
    <message>
        <source>Comunik8 finds no waiting call of this type to this number, so nothing was removed.</source>
        <translation>Comunik8 nu găsește niciun apel de acest tip în așteptare către acest număr, deci nu s-a eliminat nimic.</translation>
    </message>
    <message>
        <source>Comunik8 gave it to you.</source>
        <translation>Ați primit-o de la Comunik8.</translation>
    </message>
    <message>
        <source>Comunik8 has called this number already, so there is nothing left to remove.</source>
        <translation>Comunik8 a sunat deja la acest număr, deci nu mai este nimic de eliminat.</translation>
    </message>
    <message>
        <source>Comunik8 knows this person already and starts no new call.</source>
        <translation>Comunik8 cunoaște deja această persoană și nu începe un apel nou.</translation>
    </message>
    <message>
        <source>Comunik8 refuses the option “{name}” of this sending. Choose another value and send again.</source>
        <translation>Comunik8 refuză opțiunea „{name}” a acestei trimiteri. Alegeți altă valoare și trimiteți din nou.</translation>
    </message>
    <message>
        <source>Comunik8 refuses {field}. Its own words say why; correct it and send the lead again.</source>
        <translation>Comunik8 refuză {field}. Propriile sale cuvinte spun de ce; corectați și trimiteți lead-ul din nou.</translation>
    </message>
    <message>
        <source>Comunik8 removed the planned call.</source>
        <translation>Comunik8 a eliminat apelul planificat.</translation>
    </message>
    <message>
        <source>Comunik8 removed the planned call. The lead may be sent again.</source>
        <translation>Comunik8 a eliminat apelul planificat. Lead-ul poate fi trimis din nou.</translation>
    </message>
    <message>
        <source>Comunik8 stored the lead, but does not call. Its own words say why; if not, ask Comunik8.</source>
        <translation>Comunik8 a păstrat lead-ul, dar nu sună. Propriile sale cuvinte spun de ce; dacă nu, întrebați Comunik8.</translation>
    </message>
    <message>
        <source>Comunik8 stored the lead, but starts no new call: one to this number is planned already.</source>
        <translation>Comunik8 a păstrat lead-ul, dar nu începe un apel nou: unul către acest număr este deja planificat.</translation>
    </message>
    <message>
        <source>Comunik8 stored the test lead instead of only checking it. Ask Comunik8 to cancel the call to 07700900000, and whether your system knows test leads.</source>
        <translation>Comunik8 a păstrat lead-ul de probă în loc să îl verifice doar. Cereți la Comunik8 anularea apelului către 07700900000 și întrebați dacă sistemul dumneavoastră cunoaște lead-uri de probă.</translation>
    </message>
    <message>
        <source>Comunik8 stored this test lead instead of only checking it, and may call. Cancel the lead.</source>
        <translation>Comunik8 a păstrat acest lead de probă în loc să îl verifice doar și ar putea suna. Anulați lead-ul.</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>Consultant</translation>
    </message>
    <message>
        <source>Content of the attachment</source>
        <translation>Conținutul atașamentului</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Context</translation>
    </message>
    <message>
        <source>Contract date</source>
        <translation>Data contractului</translation>
    </message>
    <message>
        <source>Contract description</source>
        <translation>Descrierea contractului</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>Numărul contractului</translation>
    </message>
    <message>
        <source>Contract value</source>
        <translation>Valoarea contractului</translation>
    </message>
    <message>
        <source>Convertr</source>
        <translation>Convertr</translation>
    </message>
    <message>
        <source>Convertr accepts the credentials and knows campaign {campaign}.</source>
        <translation>Convertr acceptă datele de conectare și cunoaște campania {campaign}.</translation>
    </message>
    <message>
        <source>Convertr accepts the credentials. The campaign is checked when you choose it for sending.</source>
        <translation>Convertr acceptă datele de conectare. Campania se verifică atunci când o alegeți pentru trimitere.</translation>
    </message>
    <message>
        <source>Convertr does not know this client.</source>
        <translation>Convertr nu cunoaște acest client.</translation>
    </message>
    <message>
        <source>Convertr does not know this way of signing in.</source>
        <translation>Convertr nu cunoaște acest mod de conectare.</translation>
    </message>
    <message>
        <source>Convertr knows no campaign {places}.</source>
        <translation>Convertr nu cunoaște nicio campanie {places}.</translation>
    </message>
    <message>
        <source>Convertr leads</source>
        <translation>Lead-uri Convertr</translation>
    </message>
    <message>
        <source>Convertr lets the user in, but answers nothing until there is a new password.</source>
        <translation>Convertr lasă utilizatorul să intre, dar nu răspunde nimic până nu există o parolă nouă.</translation>
    </message>
    <message>
        <source>Convertr needs the link for these leads.</source>
        <translation>Convertr are nevoie de link pentru aceste lead-uri.</translation>
    </message>
    <message>
        <source>Convertr refuses these credentials.</source>
        <translation>Convertr refuză aceste date de conectare.</translation>
    </message>
    <message>
        <source>Convertr refuses this call. Its own words say why.</source>
        <translation>Convertr refuză acest apel. Propriile sale cuvinte spun de ce.</translation>
    </message>
    <message>
        <source>Convertr waits for no code.</source>
        <translation>Convertr nu așteaptă niciun cod.</translation>
    </message>
    <message>
        <source>Convertr wants a code from your phone.</source>
        <translation>Convertr cere un cod de pe telefonul dumneavoastră.</translation>
    </message>
    <message>
        <source>Convertr&apos;s newer interface has a list of leads; not every publisher may read it. With it, LeadDesk can find out whether a lead arrived when the connection broke.</source>
        <translation>Interfața mai nouă a Convertr are o listă de lead-uri; nu orice editor o poate citi. Cu ea, LeadDesk poate afla dacă un lead a ajuns atunci când s-a întrerupt conexiunea.</translation>
    </message>
    <message>
        <source>Copy both again from your campaign assets into the account&apos;s settings.</source>
        <translation>Copiați-le pe ambele din nou, din materialele campaniei în setările contului.</translation>
    </message>
    <message>
        <source>Copy the whole line as you were given it.</source>
        <translation>Copiați toată linia, așa cum ați primit-o.</translation>
    </message>
    <message>
        <source>Correct it, or empty it to use the usual one.</source>
        <translation>Corectați-o sau goliți-o pentru a o folosi pe cea obișnuită.</translation>
    </message>
    <message>
        <source>Correct or remove the variable PYTHON_KEYRING_BACKEND or the file keyringrc.cfg, whichever is there, and start LeadDesk again.</source>
        <translation>Corectați sau ștergeți variabila PYTHON_KEYRING_BACKEND ori fișierul keyringrc.cfg, oricare există, și porniți LeadDesk din nou.</translation>
    </message>
    <message>
        <source>Correct the credentials in the account&apos;s settings.</source>
        <translation>Corectați datele de conectare din setările contului.</translation>
    </message>
    <message>
        <source>Correct the proxy in the system&apos;s network settings (HTTP_PROXY, HTTPS_PROXY, ALL_PROXY).</source>
        <translation>Corectați proxy-ul din setările de rețea ale sistemului (HTTP_PROXY, HTTPS_PROXY, ALL_PROXY).</translation>
    </message>
    <message>
        <source>Correct them in the account&apos;s settings.</source>
        <translation>Corectați-le în setările contului.</translation>
    </message>
    <message>
        <source>Correct what it names, then try again.</source>
        <translation>Corectați ce numește, apoi încercați din nou.</translation>
    </message>
    <message>
        <source>Corrected; the file has nothing.</source>
        <translation>Corectat; în fișier nu este nimic.</translation>
    </message>
    <message>
        <source>Corrected; the file has “{quoted}”.</source>
        <translation>Corectat; în fișier este „{quoted}”.</translation>
    </message>
    <message>
        <source>Counted from 1. Empty brings all pages.</source>
        <translation>Numărată de la 1. Gol aduce toate paginile.</translation>
    </message>
    <message>
        <source>Counted from 1. Empty: all pages, one after the other.</source>
        <translation>Numărată de la 1. Gol: toate paginile, una după alta.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Țară</translation>
    </message>
    <message>
        <source>Counts one event of a mobile session.</source>
        <translation>Numără un eveniment al unei sesiuni mobile.</translation>
    </message>
    <message>
        <source>Counts one event of a web session.</source>
        <translation>Numără un eveniment al unei sesiuni web.</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Județ</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creat la</translation>
    </message>
    <message>
        <source>Created after</source>
        <translation>Creat după</translation>
    </message>
    <message>
        <source>Created before</source>
        <translation>Creat înainte de</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monedă</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Câmpuri personalizate</translation>
    </message>
    <message>
        <source>Custom variables</source>
        <translation>Variabile personalizate</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Numărul clientului</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clienți</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data nașterii</translation>
    </message>
    <message>
        <source>Dates in “{column}” are read {words}, as is usual there; {rows} and none decides.</source>
        <translation>Datele din „{column}” se citesc {words}, cum se obișnuiește acolo; {rows} și niciuna nu decide.</translation>
    </message>
    <message>
        <source>Dates in “{column}” are read {words}, as {sure:,} of them must be; {rows}.</source>
        <translation>Datele din „{column}” se citesc {words}, așa cum impun {sure:,} dintre ele; {rows}.</translation>
    </message>
    <message>
        <source>Dates in “{column}” may be day first or month first; {rows} and stay as they are.</source>
        <translation>Datele din „{column}” pot începe cu ziua sau cu luna; {rows} și rămân așa cum sunt.</translation>
    </message>
    <message>
        <source>Declare it there, then list it under custom variables in the account&apos;s settings.</source>
        <translation>Declarați-o acolo, apoi adăugați-o la variabilele personalizate din setările contului.</translation>
    </message>
    <message>
        <source>Delete a customer</source>
        <translation>Ștergeți un client</translation>
    </message>
    <message>
        <source>Delete a lead</source>
        <translation>Ștergeți un lead</translation>
    </message>
    <message>
        <source>Delete it; retyping the text is the surest way.</source>
        <translation>Ștergeți-l; cel mai sigur este să tastați din nou textul.</translation>
    </message>
    <message>
        <source>Deletes a person&apos;s data at Footprints for good.</source>
        <translation>Șterge definitiv datele unei persoane de la Footprints.</translation>
    </message>
    <message>
        <source>Deletes the lead with this e-mail address.</source>
        <translation>Șterge lead-ul cu această adresă de e-mail.</translation>
    </message>
    <message>
        <source>Deletes the lead with this e-mail address. PUBLITRAC&apos;s document names this call without showing it: try it on a lead of your own first.</source>
        <translation>Șterge lead-ul cu această adresă de e-mail. Documentul PUBLITRAC numește acest apel fără să îl arate: încercați-l întâi pe un lead al dumneavoastră.</translation>
    </message>
    <message>
        <source>Deliveries that are “{state}” are not sent again.</source>
        <translation>Trimiterile cu starea „{state}” nu se trimit din nou.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descriere</translation>
    </message>
    <message>
        <source>Description of the job</source>
        <translation>Descrierea postului</translation>
    </message>
    <message>
        <source>Did you mean {names}?</source>
        <translation>Ați vrut să spuneți {names}?</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distanță</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>A nu se suna</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documente</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Descărcați-l din nou.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresa de e-mail</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Adrese de e-mail</translation>
    </message>
    <message>
        <source>E-mail does not work</source>
        <translation>E-mailul nu funcționează</translation>
    </message>
    <message>
        <source>Each call makes a new lead. Convertr decides later whether it is valid.</source>
        <translation>Fiecare apel creează un lead nou. Convertr decide mai târziu dacă este valabil.</translation>
    </message>
    <message>
        <source>Each import printed its number when it was made.</source>
        <translation>Fiecare import și-a afișat numărul când a fost făcut.</translation>
    </message>
    <message>
        <source>Each lead appears at Footprints at once; consultants may get in touch. It cannot be taken back.</source>
        <translation>Fiecare lead apare imediat la Footprints; consultanții pot lua legătura. Nu se poate lua înapoi.</translation>
    </message>
    <message>
        <source>Each lead counts towards the campaign for good; sent again, it counts as a new lead.</source>
        <translation>Fiecare lead contează definitiv pentru campanie; trimis din nou, contează ca lead nou.</translation>
    </message>
    <message>
        <source>Each may have {max_length} characters.</source>
        <translation>Fiecare poate avea {max_length} caractere.</translation>
    </message>
    <message>
        <source>Each with the names of lead fields or of PUBLITRAC&apos;s own; customFields holds the rest.</source>
        <translation>Fiecare cu numele câmpurilor de lead sau ale PUBLITRAC; customFields conține restul.</translation>
    </message>
    <message>
        <source>Edit the lead itself.</source>
        <translation>Modificați direct lead-ul.</translation>
    </message>
    <message>
        <source>Empty: the one in the account&apos;s settings.</source>
        <translation>Gol: cel din setările contului.</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>Erased at the vendor.</source>
        <translation>Șters definitiv la platformă.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Eveniment</translation>
    </message>
    <message>
        <source>Eventbrite attendees</source>
        <translation>Participanți Eventbrite</translation>
    </message>
    <message>
        <source>Exchange the two dates.</source>
        <translation>Inversați cele două date.</translation>
    </message>
    <message>
        <source>Exchanges the API key for a token, as LeadDesk does by itself before the first lead. It lives for a quarter of an hour after its last use, and is never shown.</source>
        <translation>Schimbă cheia API pe un jeton, cum face LeadDesk singur înainte de primul lead. Trăiește un sfert de oră după ultima folosire și nu se afișează niciodată.</translation>
    </message>
    <message>
        <source>Export it again, or check that the download was finished.</source>
        <translation>Exportați-l din nou sau verificați că descărcarea s-a încheiat.</translation>
    </message>
    <message>
        <source>Export it as CSV, or as JSON lines: those may be of any size.</source>
        <translation>Exportați-l ca CSV sau ca linii JSON: acestea pot avea orice mărime.</translation>
    </message>
    <message>
        <source>Export or download it again.</source>
        <translation>Exportați-l sau descărcați-l din nou.</translation>
    </message>
    <message>
        <source>Export the leads again; the download may have failed.</source>
        <translation>Exportați lead-urile din nou; poate că descărcarea a eșuat.</translation>
    </message>
    <message>
        <source>Export to a file ending in .csv instead.</source>
        <translation>Exportați mai bine într-un fișier care se termină în .csv.</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Id extern</translation>
    </message>
    <message>
        <source>External ids (crmLeadId) of leads that PUBLITRAC has, one a line.</source>
        <translation>Id-uri externe (crmLeadId) ale lead-urilor pe care le are PUBLITRAC, unul pe linie.</translation>
    </message>
    <message>
        <source>Facebook profile</source>
        <translation>Profil Facebook</translation>
    </message>
    <message>
        <source>Family status</source>
        <translation>Stare civilă</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Câmp</translation>
    </message>
    <message>
        <source>Fields are {names}.</source>
        <translation>Câmpurile sunt {names}.</translation>
    </message>
    <message>
        <source>Fields that your company added to PUBLITRAC, by the names they have there.</source>
        <translation>Câmpuri pe care compania dumneavoastră le-a adăugat în PUBLITRAC, cu numele de acolo.</translation>
    </message>
    <message>
        <source>Fill in Enterprise: “acme” if you sign in at acme.cvtr.io.</source>
        <translation>Completați Enterprise: „acme” dacă vă conectați la acme.cvtr.io.</translation>
    </message>
    <message>
        <source>Fill it in for the lead, or give the option “Original source” for this sending.</source>
        <translation>Completați-l la lead sau dați opțiunea „Sursa inițială” pentru această trimitere.</translation>
    </message>
    <message>
        <source>Fill it in, or choose other fields for the key.</source>
        <translation>Completați-l sau alegeți alte câmpuri pentru cheie.</translation>
    </message>
    <message>
        <source>Fill it in, or send without matching by token and without taking over history.</source>
        <translation>Completați-l sau trimiteți fără potrivirea după jeton și fără preluarea istoricului.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Completați câmpul.</translation>
    </message>
    <message>
        <source>Fill it in; a full name that is not just two words cannot be parted safely.</source>
        <translation>Completați-l; un nume complet care nu are doar două cuvinte nu poate fi despărțit sigur.</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Căutați un client</translation>
    </message>
    <message>
        <source>Find a customer by national id</source>
        <translation>Căutați un client după codul personal</translation>
    </message>
    <message>
        <source>Find a customer&apos;s code</source>
        <translation>Căutați codul unui client</translation>
    </message>
    <message>
        <source>Find customers by national id</source>
        <translation>Căutați clienți după codul personal</translation>
    </message>
    <message>
        <source>Find the lead by its visitor token before its e-mail address.</source>
        <translation>Caută lead-ul după jetonul de vizitator înaintea adresei de e-mail.</translation>
    </message>
    <message>
        <source>Find the lead by the token of the PUBLITRAC cookie (custom field “token”) before its e-mail address.</source>
        <translation>Caută lead-ul după jetonul cookie-ului PUBLITRAC (câmpul personalizat „token”) înaintea adresei de e-mail.</translation>
    </message>
    <message>
        <source>Finds leads by what their fields hold, and shows them with their custom fields. PUBLITRAC gives a hundred at a time.</source>
        <translation>Găsește lead-uri după conținutul câmpurilor și le arată cu câmpurile personalizate. PUBLITRAC dă câte o sută.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prenume</translation>
    </message>
    <message>
        <source>Footprints accepts the credentials.</source>
        <translation>Footprints acceptă datele de conectare.</translation>
    </message>
    <message>
        <source>Footprints deleted the customer with all leads.</source>
        <translation>Footprints a șters clientul cu toate lead-urile.</translation>
    </message>
    <message>
        <source>Footprints did not do it. Its own words say why.</source>
        <translation>Footprints nu a făcut-o. Propriile sale cuvinte spun de ce.</translation>
    </message>
    <message>
        <source>Footprints does not say whether this day belongs to the range.</source>
        <translation>Footprints nu spune dacă această zi face parte din interval.</translation>
    </message>
    <message>
        <source>Footprints does not say whether “{title}” was done.</source>
        <translation>Footprints nu spune dacă „{title}” s-a făcut.</translation>
    </message>
    <message>
        <source>Footprints drops variables that are not declared in its settings, without a word.</source>
        <translation>Footprints ignoră, fără să anunțe, variabilele care nu sunt declarate în setările sale.</translation>
    </message>
    <message>
        <source>Footprints for Retail</source>
        <translation>Footprints for Retail</translation>
    </message>
    <message>
        <source>Footprints has no operation “{operation}”.</source>
        <translation>Footprints nu are operațiunea „{operation}”.</translation>
    </message>
    <message>
        <source>Footprints has no such entry. Check the ids.</source>
        <translation>Footprints nu are această intrare. Verificați id-urile.</translation>
    </message>
    <message>
        <source>Footprints has no “{what}” to fetch.</source>
        <translation>Footprints nu are „{what}” de preluat.</translation>
    </message>
    <message>
        <source>Footprints has nobody under this lead&apos;s id, and can be asked further only by e-mail address and phone together. Look for the person at Footprints.</source>
        <translation>Footprints nu are pe nimeni cu identificatorul acestui lead și mai poate fi întrebat doar cu adresa de e-mail și telefonul împreună. Căutați persoana în Footprints.</translation>
    </message>
    <message>
        <source>Footprints has this person as a prospect, and prospects carry no id to delete them by. Delete the prospect at Footprints.</source>
        <translation>Footprints are această persoană ca prospect, iar prospecții nu au un identificator după care să fie șterși. Ștergeți prospectul în Footprints.</translation>
    </message>
    <message>
        <source>Footprints knows no such address for {verb}, or no such entry. Its documentation also shows {other} for this call: set {verb_setting} to {other2} in the account&apos;s settings to try that. Nothing was changed.</source>
        <translation>Footprints nu cunoaște această adresă pentru {verb} sau această intrare. Documentația sa arată și {other} pentru acest apel: puneți {verb_setting} pe {other2} în setările contului pentru a încerca. Nu s-a modificat nimic.</translation>
    </message>
    <message>
        <source>Footprints refuses this. Its own words say why.</source>
        <translation>Footprints refuză acest lucru. Propriile sale cuvinte spun de ce.</translation>
    </message>
    <message>
        <source>Footprints refuses to delete this person. Delete them at Footprints.</source>
        <translation>Footprints refuză să șteargă această persoană. Ștergeți-o în Footprints.</translation>
    </message>
    <message>
        <source>Footprints still has a customer with this e-mail address and phone, under another id. Delete them at Footprints.</source>
        <translation>Footprints mai are un client cu această adresă de e-mail și acest telefon, cu alt identificator. Ștergeți-l în Footprints.</translation>
    </message>
    <message>
        <source>Footprints takes PDF files only; this one does not begin like one, whatever its name says.</source>
        <translation>Footprints primește doar fișiere PDF; acesta nu începe ca unul, orice nume ar avea.</translation>
    </message>
    <message>
        <source>Footprints takes {most} in one call.</source>
        <translation>Footprints primește {most} într-un apel.</translation>
    </message>
    <message>
        <source>Footprints&apos; documentation shows both. Change it if places are refused.</source>
        <translation>Documentația Footprints le arată pe ambele. Schimbați dacă locurile sunt refuzate.</translation>
    </message>
    <message>
        <source>Footprints&apos; documentation shows both. Change it if ratings are refused.</source>
        <translation>Documentația Footprints le arată pe ambele. Schimbați dacă evaluările sunt refuzate.</translation>
    </message>
    <message>
        <source>Footprints&apos; documentation shows both. Change it if sensors are refused.</source>
        <translation>Documentația Footprints le arată pe ambele. Schimbați dacă senzorii sunt refuzați.</translation>
    </message>
    <message>
        <source>Footprints&apos; documentation shows both. Change it if {what} are refused.</source>
        <translation>Documentația Footprints le arată pe ambele. Schimbați dacă {what} sunt refuzate.</translation>
    </message>
    <message>
        <source>Footprints&apos; documentation spells it like that where it is written. Change it if it does not arrive.</source>
        <translation>Documentația Footprints îl scrie așa acolo unde apare. Schimbați dacă nu ajunge.</translation>
    </message>
    <message>
        <source>For example Direct or Web. Empty: each lead&apos;s own, else Direct.</source>
        <translation>De exemplu Direct sau Web. Gol: cea a fiecărui lead, altfel Direct.</translation>
    </message>
    <message>
        <source>For example Direct, Organic, Paid Search. Empty: Direct.</source>
        <translation>De exemplu Direct, Organic, Paid Search. Gol: Direct.</translation>
    </message>
    <message>
        <source>For example New Business.</source>
        <translation>De exemplu New Business.</translation>
    </message>
    <message>
        <source>For example Web.</source>
        <translation>De exemplu Web.</translation>
    </message>
    <message>
        <source>For example buying.</source>
        <translation>De exemplu buying.</translation>
    </message>
    <message>
        <source>For example fr or en.</source>
        <translation>De exemplu fr sau en.</translation>
    </message>
    <message>
        <source>For example johnsmith@%.</source>
        <translation>De exemplu johnsmith@%.</translation>
    </message>
    <message>
        <source>For example the client and the vendor.</source>
        <translation>De exemplu clientul și platforma.</translation>
    </message>
    <message>
        <source>For example what the mail server said.</source>
        <translation>De exemplu ce a spus serverul de e-mail.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Form fields</source>
        <translation>Câmpurile formularului</translation>
    </message>
    <message>
        <source>Form fields filled otherwise</source>
        <translation>Câmpuri ale formularului completate altfel</translation>
    </message>
    <message>
        <source>Free some space on that disk, then import the file again.</source>
        <translation>Eliberați spațiu pe acel disc, apoi importați fișierul din nou.</translation>
    </message>
    <message>
        <source>Free some space on the disk of {folder}, then try again.</source>
        <translation>Eliberați spațiu pe discul cu {folder}, apoi încercați din nou.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then try again.</source>
        <translation>Eliberați spațiu pe disc, apoi încercați din nou.</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder.</source>
        <translation>Eliberați spațiu sau alegeți alt dosar.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Eliberați spațiu, apoi încercați din nou.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De la</translation>
    </message>
    <message>
        <source>From 0 to 10.</source>
        <translation>De la 0 la 10.</translation>
    </message>
    <message>
        <source>From 1 to 10.</source>
        <translation>De la 1 la 10.</translation>
    </message>
    <message>
        <source>Give a JSON list of objects.</source>
        <translation>Dați o listă JSON de obiecte.</translation>
    </message>
    <message>
        <source>Give a date as 2026-01-31, or with a time as 2026-01-31 14:30:00.</source>
        <translation>Dați o dată ca 2026-01-31 sau cu oră, ca 2026-01-31 14:30:00.</translation>
    </message>
    <message>
        <source>Give a file instead.</source>
        <translation>Dați mai bine un fișier.</translation>
    </message>
    <message>
        <source>Give a file or a content, not both.</source>
        <translation>Dați un fișier sau un conținut, nu ambele.</translation>
    </message>
    <message>
        <source>Give a file, or a name and a content.</source>
        <translation>Dați un fișier sau un nume și un conținut.</translation>
    </message>
    <message>
        <source>Give a list of plain values.</source>
        <translation>Dați o listă de valori simple.</translation>
    </message>
    <message>
        <source>Give a list.</source>
        <translation>Dați o listă.</translation>
    </message>
    <message>
        <source>Give a number.</source>
        <translation>Dați un număr.</translation>
    </message>
    <message>
        <source>Give a whole number from 1 to 100.</source>
        <translation>Dați un număr întreg de la 1 la 100.</translation>
    </message>
    <message>
        <source>Give a whole number.</source>
        <translation>Dați un număr întreg.</translation>
    </message>
    <message>
        <source>Give at least one.</source>
        <translation>Dați cel puțin unul.</translation>
    </message>
    <message>
        <source>Give its id or its whole e-mail address.</source>
        <translation>Dați id-ul sau adresa sa de e-mail întreagă.</translation>
    </message>
    <message>
        <source>Give names with values.</source>
        <translation>Dați nume cu valori.</translation>
    </message>
    <message>
        <source>Give numbers.</source>
        <translation>Dați numere.</translation>
    </message>
    <message>
        <source>Give one character, like , or ; or tab.</source>
        <translation>Dați un caracter, ca , sau ; sau tab.</translation>
    </message>
    <message>
        <source>Give one value.</source>
        <translation>Dați o valoare.</translation>
    </message>
    <message>
        <source>Give the earlier day first, with --from.</source>
        <translation>Dați întâi ziua mai veche, cu --from.</translation>
    </message>
    <message>
        <source>Give the option form_id. Its forms: {listed}.</source>
        <translation>Dați opțiunea form_id. Formularele sale: {listed}.</translation>
    </message>
    <message>
        <source>Give the option link_id.</source>
        <translation>Dați opțiunea link_id.</translation>
    </message>
    <message>
        <source>Give the time without a zone, or no time zone.</source>
        <translation>Dați ora fără fus orar sau niciun fus orar.</translation>
    </message>
    <message>
        <source>Gives a uid when Footprints knows the person, else a pid.</source>
        <translation>Dă un uid când Footprints cunoaște persoana, altfel un pid.</translation>
    </message>
    <message>
        <source>Gives the mobileId of a new session.</source>
        <translation>Dă mobileId al unei sesiuni noi.</translation>
    </message>
    <message>
        <source>Google Ads lead form</source>
        <translation>Formular Google Ads</translation>
    </message>
    <message>
        <source>Google contacts</source>
        <translation>Contacte Google</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Half documented</source>
        <translation>Documentat parțial</translation>
    </message>
    <message>
        <source>Half documented: element of a key</source>
        <translation>Documentat parțial: element al unei chei</translation>
    </message>
    <message>
        <source>Half documented: parameter of the e-mail</source>
        <translation>Documentat parțial: parametrul e-mailului</translation>
    </message>
    <message>
        <source>Half documented: parameter of the lead</source>
        <translation>Documentat parțial: parametrul lead-ului</translation>
    </message>
    <message>
        <source>Half documented: parameter of the list</source>
        <translation>Documentat parțial: parametrul listei</translation>
    </message>
    <message>
        <source>Half documented: parameter of the token</source>
        <translation>Documentat parțial: parametrul jetonului</translation>
    </message>
    <message>
        <source>Hands a lead over. PUBLITRAC always takes it and works through it later, so the answer does not say whether the lead itself was accepted. Only filled fields are sent.</source>
        <translation>Predă un lead. PUBLITRAC îl primește întotdeauna și îl prelucrează mai târziu, deci răspunsul nu spune dacă lead-ul a fost acceptat. Se trimit doar câmpurile completate.</translation>
    </message>
    <message>
        <source>Has kids</source>
        <translation>Are copii</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Istoric</translation>
    </message>
    <message>
        <source>Holds one field&apos;s name inside customUnicityKeys when a lead is matched by fields of your own choice.</source>
        <translation>Conține numele unui câmp din customUnicityKeys când un lead se potrivește după câmpuri alese de dumneavoastră.</translation>
    </message>
    <message>
        <source>Holds the address when a lead is deleted, put on a list or taken off.</source>
        <translation>Conține adresa când un lead este șters, pus pe o listă sau scos de pe ea.</translation>
    </message>
    <message>
        <source>Holds the lead as XML when one is added or updated.</source>
        <translation>Conține lead-ul ca XML când este adăugat sau actualizat.</translation>
    </message>
    <message>
        <source>Holds the list&apos;s name when one lead is put on it or taken off.</source>
        <translation>Conține numele listei când un lead este pus pe ea sau scos.</translation>
    </message>
    <message>
        <source>Holds the visitor&apos;s token when a lead is looked up by it.</source>
        <translation>Conține jetonul vizitatorului când un lead se caută după el.</translation>
    </message>
    <message>
        <source>Hosts and panelists gave the webinar; they are no leads.</source>
        <translation>Gazdele și vorbitorii au ținut webinarul; nu sunt lead-uri.</translation>
    </message>
    <message>
        <source>How PUBLITRAC finds the lead, unless another key is chosen.</source>
        <translation>Cum găsește PUBLITRAC lead-ul, dacă nu se alege altă cheie.</translation>
    </message>
    <message>
        <source>How far it has come.</source>
        <translation>Cât de departe a ajuns.</translation>
    </message>
    <message>
        <source>How it is sent, for example air.</source>
        <translation>Cum se expediază, de exemplu air.</translation>
    </message>
    <message>
        <source>How long Comunik8 waits before it calls. Empty: it calls as soon as it can.</source>
        <translation>Cât așteaptă Comunik8 înainte să sune. Gol: sună de îndată ce poate.</translation>
    </message>
    <message>
        <source>How long to wait for an answer.</source>
        <translation>Cât se așteaptă un răspuns.</translation>
    </message>
    <message>
        <source>How many calls may be on their way together.</source>
        <translation>Câte apeluri pot fi pe drum împreună.</translation>
    </message>
    <message>
        <source>How many leads to ask for at a time.</source>
        <translation>Câte lead-uri se cer deodată.</translation>
    </message>
    <message>
        <source>How many.</source>
        <translation>Câte.</translation>
    </message>
    <message>
        <source>How promising the person is.</source>
        <translation>Cât de promițătoare este persoana.</translation>
    </message>
    <message>
        <source>How the leads reached you.</source>
        <translation>Cum au ajuns lead-urile la dumneavoastră.</translation>
    </message>
    <message>
        <source>HubSpot contacts</source>
        <translation>Contacte HubSpot</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Adresă IP</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Import a list of leads instead, or search in parts.</source>
        <translation>Importați în schimb o listă de lead-uri sau căutați pe părți.</translation>
    </message>
    <message>
        <source>Import {import_id} was taken back already.</source>
        <translation>Importul {import_id} a fost deja anulat.</translation>
    </message>
    <message>
        <source>In PUBLITRAC under Settings, on the tab “Account information”.</source>
        <translation>În PUBLITRAC la Settings, fila „Account information”.</translation>
    </message>
    <message>
        <source>In PUBLITRAC under Settings.</source>
        <translation>În PUBLITRAC la Settings.</translation>
    </message>
    <message>
        <source>In percent, from 1 to 100.</source>
        <translation>În procente, de la 1 la 100.</translation>
    </message>
    <message>
        <source>In the account&apos;s settings, write the name of the API key sign-in with http:// instead, or with https://.</source>
        <translation>În setările contului, scrieți numele conectării cu cheie API cu http:// în loc, sau cu https://.</translation>
    </message>
    <message>
        <source>In the body as the documentation shows, or in the address if something on the way drops the body.</source>
        <translation>În corp, cum arată documentația, sau în adresă, dacă ceva pe drum pierde corpul.</translation>
    </message>
    <message>
        <source>In your own words.</source>
        <translation>Cu propriile cuvinte.</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Venit</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Domeniu</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informații</translation>
    </message>
    <message>
        <source>Install LeadDesk again from its installer.</source>
        <translation>Instalați din nou LeadDesk cu programul său de instalare.</translation>
    </message>
    <message>
        <source>Install the newest LeadDesk to open it.</source>
        <translation>Instalați cel mai nou LeadDesk ca să îl deschideți.</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Interese</translation>
    </message>
    <message>
        <source>Is an adult</source>
        <translation>Este adult</translation>
    </message>
    <message>
        <source>It answered 404.</source>
        <translation>A răspuns cu 404.</translation>
    </message>
    <message>
        <source>It answered with {status}.</source>
        <translation>A răspuns cu {status}.</translation>
    </message>
    <message>
        <source>It answered {status}.</source>
        <translation>A răspuns cu {status}.</translation>
    </message>
    <message>
        <source>It begins like JSON and cannot be read to its end.</source>
        <translation>Începe ca JSON și nu poate fi citit până la capăt.</translation>
    </message>
    <message>
        <source>It belongs to a lead that is not among these.</source>
        <translation>Aparține unui lead care nu este printre acestea.</translation>
    </message>
    <message>
        <source>It can be read.</source>
        <translation>Poate fi citit.</translation>
    </message>
    <message>
        <source>It cannot be unpacked.</source>
        <translation>Nu poate fi dezarhivat.</translation>
    </message>
    <message>
        <source>It carries SQLite {apsw}, which can damage a workspace.</source>
        <translation>Are SQLite {apsw}, care poate deteriora un spațiu de lucru.</translation>
    </message>
    <message>
        <source>It did not answer at all in time. Nothing was sent.</source>
        <translation>Nu a răspuns deloc la timp. Nu s-a trimis nimic.</translation>
    </message>
    <message>
        <source>It has a line of more than {max_line:,} characters.</source>
        <translation>Are o linie cu peste {max_line:,} caractere.</translation>
    </message>
    <message>
        <source>It has format {version}, this program knows up to {schema_version}. Nothing was changed.</source>
        <translation>Are formatul {version}, acest program cunoaște până la {schema_version}. Nu s-a modificat nimic.</translation>
    </message>
    <message>
        <source>It has more than {largest} MB.</source>
        <translation>Are peste {largest} MB.</translation>
    </message>
    <message>
        <source>It has no column of e-mail addresses or phone numbers.</source>
        <translation>Nu are nicio coloană cu adrese de e-mail sau numere de telefon.</translation>
    </message>
    <message>
        <source>It has no such path.</source>
        <translation>Nu are o astfel de cale.</translation>
    </message>
    <message>
        <source>It has none.</source>
        <translation>Nu are niciunul.</translation>
    </message>
    <message>
        <source>It has {cells:,} cells; LeadDesk opens workbooks of up to {most_cells:,}.</source>
        <translation>Are {cells:,} celule; LeadDesk deschide registre de până la {most_cells:,}.</translation>
    </message>
    <message>
        <source>It has {names}.</source>
        <translation>Are {names}.</translation>
    </message>
    <message>
        <source>It holds no list of objects.</source>
        <translation>Nu conține nicio listă de obiecte.</translation>
    </message>
    <message>
        <source>It holds something else than text.</source>
        <translation>Conține altceva decât text.</translation>
    </message>
    <message>
        <source>It holds {most_in_workbook:,} leads; these are {leads:,}.</source>
        <translation>Încap cel mult {most_in_workbook:,} de lead-uri; acestea sunt {leads:,}.</translation>
    </message>
    <message>
        <source>It holds {most_rows:,} rows of {most_columns:,} cells, of up to {longest_cell:,} characters each.</source>
        <translation>Conține {most_rows:,} rânduri de câte {most_columns:,} celule, cu până la {longest_cell:,} caractere fiecare.</translation>
    </message>
    <message>
        <source>It is a PDF document.</source>
        <translation>Este un document PDF.</translation>
    </message>
    <message>
        <source>It is a compressed file.</source>
        <translation>Este un fișier comprimat.</translation>
    </message>
    <message>
        <source>It is a database.</source>
        <translation>Este o bază de date.</translation>
    </message>
    <message>
        <source>It is a device or a connection to another program.</source>
        <translation>Este un dispozitiv sau o legătură cu alt program.</translation>
    </message>
    <message>
        <source>It is a picture.</source>
        <translation>Este o imagine.</translation>
    </message>
    <message>
        <source>It is an old Office document.</source>
        <translation>Este un document Office vechi.</translation>
    </message>
    <message>
        <source>It is at Footprints under Settings, Data Sources; put it into the account&apos;s settings.</source>
        <translation>Este la Footprints, la Settings, Data Sources; puneți-o în setările contului.</translation>
    </message>
    <message>
        <source>It is called.</source>
        <translation>Este sunat.</translation>
    </message>
    <message>
        <source>It is how the lead is found there.</source>
        <translation>După aceasta se găsește lead-ul acolo.</translation>
    </message>
    <message>
        <source>It is no e-mail address, phone number or domain, and no MD5, SHA-1 or SHA-256 of one.</source>
        <translation>Nu este o adresă de e-mail, un număr de telefon sau un domeniu și nici MD5, SHA-1 ori SHA-256 al unuia.</translation>
    </message>
    <message>
        <source>It is no update file of LeadDesk.</source>
        <translation>Nu este un fișier de actualizare LeadDesk.</translation>
    </message>
    <message>
        <source>It is one file.</source>
        <translation>Este un singur fișier.</translation>
    </message>
    <message>
        <source>It is outside the calling hours: Comunik8 is asked to call at {when}.</source>
        <translation>Este în afara orelor de apelare: Comunik8 este rugat să sune la {when}.</translation>
    </message>
    <message>
        <source>It is signed, and says nothing that this LeadDesk understands.</source>
        <translation>Este semnat, dar nu conține nimic din ce înțelege acest LeadDesk.</translation>
    </message>
    <message>
        <source>It is the number that is called; Phone does as well.</source>
        <translation>Este numărul care se sună; merge și Telefon.</translation>
    </message>
    <message>
        <source>It knows {known}.</source>
        <translation>Cunoaște: {known}.</translation>
    </message>
    <message>
        <source>It may have been done or not: look at PUBLITRAC before you do it again.</source>
        <translation>Este posibil să se fi făcut sau nu: verificați în PUBLITRAC înainte să repetați.</translation>
    </message>
    <message>
        <source>It may have {max_length} characters; this has {number}.</source>
        <translation>Poate avea {max_length} caractere; acesta are {number}.</translation>
    </message>
    <message>
        <source>It offers no encryption that is safe enough. Nothing was sent.</source>
        <translation>Nu oferă nicio criptare destul de sigură. Nu s-a trimis nimic.</translation>
    </message>
    <message>
        <source>It redirects to {redirect_host}, which LeadDesk does not follow.</source>
        <translation>Redirecționează către {redirect_host}, ceea ce LeadDesk nu urmează.</translation>
    </message>
    <message>
        <source>It takes {size:,.0f} MB and the disk has {free:,.0f} MB left. Nothing was changed.</source>
        <translation>Ocupă {size:,.0f} MB, iar pe disc mai sunt liberi {free:,.0f} MB. Nu s-a modificat nimic.</translation>
    </message>
    <message>
        <source>It tells of LeadDesk {version}, and {seen} was told of before.</source>
        <translation>Anunță LeadDesk {version}, deși {seen} a fost deja anunțat.</translation>
    </message>
    <message>
        <source>It was still there afterwards.</source>
        <translation>După aceea era tot acolo.</translation>
    </message>
    <message>
        <source>It was typed already, or LeadDesk was started anew since it was sent.</source>
        <translation>A fost deja introdus sau LeadDesk a fost repornit de când a fost trimis.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Articole</translation>
    </message>
    <message>
        <source>Its address is not a web address, or it is a SOCKS proxy, which LeadDesk does not speak.</source>
        <translation>Adresa sa nu este o adresă web sau este un proxy SOCKS, pe care LeadDesk nu îl cunoaște.</translation>
    </message>
    <message>
        <source>Its columns: {names}.</source>
        <translation>Coloanele sale: {names}.</translation>
    </message>
    <message>
        <source>Its fields: {names}.</source>
        <translation>Câmpurile sale: {names}.</translation>
    </message>
    <message>
        <source>Its first line cannot be read as a row of cells.</source>
        <translation>Prima sa linie nu poate fi citită ca un rând de celule.</translation>
    </message>
    <message>
        <source>Its forms: {listed}.</source>
        <translation>Formularele sale: {listed}.</translation>
    </message>
    <message>
        <source>Its id at iTunes or Google Play.</source>
        <translation>Id-ul său la iTunes sau Google Play.</translation>
    </message>
    <message>
        <source>Its id, or a JSON object; with an object, all is sent as JSON.</source>
        <translation>Id-ul său sau un obiect JSON; cu un obiect, totul se trimite ca JSON.</translation>
    </message>
    <message>
        <source>Its letters beyond A to Z fit no encoding that LeadDesk knows.</source>
        <translation>Literele sale în afară de A–Z nu se potrivesc cu nicio codificare pe care o cunoaște LeadDesk.</translation>
    </message>
    <message>
        <source>Its name, as it is written in PUBLITRAC.</source>
        <translation>Numele ei, așa cum este scris în PUBLITRAC.</translation>
    </message>
    <message>
        <source>Its number in your own system.</source>
        <translation>Numărul său în sistemul dumneavoastră.</translation>
    </message>
    <message>
        <source>Its parts do not fit together.</source>
        <translation>Părțile sale nu se potrivesc.</translation>
    </message>
    <message>
        <source>Its process ended with code {code}.</source>
        <translation>Procesul său s-a încheiat cu codul {code}.</translation>
    </message>
    <message>
        <source>Its security certificate was refused, so nothing was sent.</source>
        <translation>Certificatul său de securitate a fost refuzat, deci nu s-a trimis nimic.</translation>
    </message>
    <message>
        <source>Its signature does not fit the key in the address, so nothing in it is believed.</source>
        <translation>Semnătura sa nu se potrivește cu cheia din adresă, deci nu se dă crezare conținutului.</translation>
    </message>
    <message>
        <source>Its web address.</source>
        <translation>Adresa sa web.</translation>
    </message>
    <message>
        <source>Its {packed:,} bytes would unpack to {size:,} in {number:,} files: that may harm this computer.</source>
        <translation>Cei {packed:,} octeți s-ar dezarhiva în {size:,}, în {number:,} fișiere: ar putea dăuna acestui computer.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Loc de muncă</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Funcție</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Cheie</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Cuvânt-cheie</translation>
    </message>
    <message>
        <source>Kind of action</source>
        <translation>Tipul acțiunii</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Tipul documentului</translation>
    </message>
    <message>
        <source>Kind of request</source>
        <translation>Tipul cererii</translation>
    </message>
    <message>
        <source>Kind of session</source>
        <translation>Tipul sesiunii</translation>
    </message>
    <message>
        <source>Kit subscribers</source>
        <translation>Abonați Kit</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limbă</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nume de familie</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitudine</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Lead buying. Convertr stores each lead at once and decides later whether the campaign pays for it.</source>
        <translation>Cumpărare de lead-uri. Convertr păstrează imediat fiecare lead și decide mai târziu dacă îl plătește campania.</translation>
    </message>
    <message>
        <source>Lead number</source>
        <translation>Numărul lead-ului</translation>
    </message>
    <message>
        <source>Lead type</source>
        <translation>Tip de lead</translation>
    </message>
    <message>
        <source>Lead types</source>
        <translation>Tipuri de lead</translation>
    </message>
    <message>
        <source>LeadDesk cannot ask {title} what became of a lead.</source>
        <translation>LeadDesk nu poate întreba {title} ce s-a întâmplat cu un lead.</translation>
    </message>
    <message>
        <source>LeadDesk cannot open such archives.</source>
        <translation>LeadDesk nu poate deschide astfel de arhive.</translation>
    </message>
    <message>
        <source>LeadDesk cannot open such workbooks.</source>
        <translation>LeadDesk nu poate deschide astfel de registre.</translation>
    </message>
    <message>
        <source>LeadDesk could not handle this lead; it may have arrived. Please report it.</source>
        <translation>LeadDesk nu a putut trata acest lead; este posibil să fi ajuns. Vă rugăm să semnalați.</translation>
    </message>
    <message>
        <source>LeadDesk does not look into it.</source>
        <translation>LeadDesk nu se uită în ea.</translation>
    </message>
    <message>
        <source>LeadDesk export</source>
        <translation>Export LeadDesk</translation>
    </message>
    <message>
        <source>LeadDesk has a fault and could not finish this.</source>
        <translation>O eroare în LeadDesk a împiedicat terminarea.</translation>
    </message>
    <message>
        <source>LeadDesk is running on this workspace.</source>
        <translation>LeadDesk rulează în acest spațiu de lucru.</translation>
    </message>
    <message>
        <source>LeadDesk needs it for the account&apos;s password or key. Try again and answer the keyring&apos;s question.</source>
        <translation>LeadDesk are nevoie de el pentru parola sau cheia contului. Încercați din nou și răspundeți la întrebarea inelului de chei.</translation>
    </message>
    <message>
        <source>LeadDesk read it back after writing, and it was not the same.</source>
        <translation>LeadDesk l-a recitit după scriere și nu era același.</translation>
    </message>
    <message>
        <source>LeadDesk reads documents of up to {most_bytes} MB.</source>
        <translation>LeadDesk citește documente de cel mult {most_bytes} MB.</translation>
    </message>
    <message>
        <source>LeadDesk stopped while this lead was on its way, so it may have arrived. Look at the vendor first.</source>
        <translation>LeadDesk s-a oprit în timp ce acest lead era pe drum, deci este posibil să fi ajuns. Verificați întâi pe platformă.</translation>
    </message>
    <message>
        <source>LeadDesk tries again by itself.</source>
        <translation>LeadDesk încearcă din nou singur.</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Lead-uri</translation>
    </message>
    <message>
        <source>Leads at most</source>
        <translation>Număr maxim de lead-uri</translation>
    </message>
    <message>
        <source>Leads on a page</source>
        <translation>Lead-uri pe pagină</translation>
    </message>
    <message>
        <source>Leads that came since have the place or the address of a lead that was merged.</source>
        <translation>Lead-uri sosite între timp au locul sau adresa unui lead care a fost îmbinat.</translation>
    </message>
    <message>
        <source>Leave them out, or take them off the list first.</source>
        <translation>Omiteți-i sau scoateți-i mai întâi de pe listă.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>LinkedIn lead gen form</source>
        <translation>Formular LinkedIn</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Listă</translation>
    </message>
    <message>
        <source>List SKUs</source>
        <translation>Listați SKU-urile</translation>
    </message>
    <message>
        <source>List a campaign&apos;s forms</source>
        <translation>Listați formularele unei campanii</translation>
    </message>
    <message>
        <source>List a campaign&apos;s leads</source>
        <translation>Listați lead-urile unei campanii</translation>
    </message>
    <message>
        <source>List a campaign&apos;s links</source>
        <translation>Listați linkurile unei campanii</translation>
    </message>
    <message>
        <source>List a customer&apos;s prizes</source>
        <translation>Listați premiile unui client</translation>
    </message>
    <message>
        <source>List campaigns</source>
        <translation>Listați campaniile</translation>
    </message>
    <message>
        <source>List catalogues</source>
        <translation>Listați cataloagele</translation>
    </message>
    <message>
        <source>List channels</source>
        <translation>Listați canalele</translation>
    </message>
    <message>
        <source>List codes</source>
        <translation>Listați codurile</translation>
    </message>
    <message>
        <source>List consultants and other users</source>
        <translation>Listați consultanții și alți utilizatori</translation>
    </message>
    <message>
        <source>List leads</source>
        <translation>Listați lead-urile</translation>
    </message>
    <message>
        <source>List locations</source>
        <translation>Listați locațiile</translation>
    </message>
    <message>
        <source>List loyalty campaigns</source>
        <translation>Listați campaniile de fidelizare</translation>
    </message>
    <message>
        <source>List of leads</source>
        <translation>Listă de lead-uri</translation>
    </message>
    <message>
        <source>List offers</source>
        <translation>Listați ofertele</translation>
    </message>
    <message>
        <source>List opportunities</source>
        <translation>Listați oportunitățile</translation>
    </message>
    <message>
        <source>List running loyalty campaigns</source>
        <translation>Listați campaniile de fidelizare în curs</translation>
    </message>
    <message>
        <source>List the actions of a lead</source>
        <translation>Listați acțiunile unui lead</translation>
    </message>
    <message>
        <source>List the kinds of action</source>
        <translation>Listați tipurile de acțiuni</translation>
    </message>
    <message>
        <source>Lists and views</source>
        <translation>Liste și vizualizări</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Locație</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitudine</translation>
    </message>
    <message>
        <source>Check at Footprints whether it was done before you do it again.</source>
        <translation>Verificați în Footprints dacă s-a făcut, înainte să repetați.</translation>
    </message>
    <message>
        <source>Look at the leads again.</source>
        <translation>Verificați din nou lead-urile.</translation>
    </message>
    <message>
        <source>Look at the vendor before you do it again.</source>
        <translation>Verificați pe platformă înainte să repetați.</translation>
    </message>
    <message>
        <source>Check with the vendor whether it arrived before sending again.</source>
        <translation>Verificați pe platformă dacă a ajuns, înainte să trimiteți din nou.</translation>
    </message>
    <message>
        <source>Look at the vendor yourself, then settle the delivery by hand.</source>
        <translation>Verificați chiar dumneavoastră pe platformă, apoi rezolvați trimiterea manual.</translation>
    </message>
    <message>
        <source>Look up a lead by e-mail</source>
        <translation>Căutați un lead după e-mail</translation>
    </message>
    <message>
        <source>Look up a lead by external id</source>
        <translation>Căutați un lead după id extern</translation>
    </message>
    <message>
        <source>Look up a lead by visitor token</source>
        <translation>Căutați un lead după jetonul de vizitator</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Fidelizare</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Adresă MAC</translation>
    </message>
    <message>
        <source>Mailchimp addresses that bounced</source>
        <translation>Adrese Mailchimp returnate</translation>
    </message>
    <message>
        <source>Mailchimp found that mail to it bounces.</source>
        <translation>Mailchimp a constatat că e-mailurile trimise acolo se întorc.</translation>
    </message>
    <message>
        <source>Mailchimp people who unsubscribed</source>
        <translation>Dezabonați Mailchimp</translation>
    </message>
    <message>
        <source>Mailchimp subscribers</source>
        <translation>Abonați Mailchimp</translation>
    </message>
    <message>
        <source>Mailings to the address came back.</source>
        <translation>Mesajele trimise la această adresă s-au întors.</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Major</translation>
    </message>
    <message>
        <source>Makes an e-mail, a list and a campaign, adds the leads and sends each of them the e-mail at once. More than 50 leads go in several calls; the answer says for each lead whether its e-mail went out.</source>
        <translation>Creează un e-mail, o listă și o campanie, adaugă lead-urile și trimite imediat e-mailul fiecăruia. Peste 50 de lead-uri se trimit în mai multe apeluri; răspunsul spune pentru fiecare lead dacă i-a plecat e-mailul.</translation>
    </message>
    <message>
        <source>Mark a lead as lost</source>
        <translation>Marcați un lead ca pierdut</translation>
    </message>
    <message>
        <source>Mark test leads with</source>
        <translation>Marcați lead-urile de probă cu</translation>
    </message>
    <message>
        <source>Marketing automation. Leads are added or updated at once, by e-mail address.</source>
        <translation>Automatizare de marketing. Lead-urile se adaugă sau se actualizează imediat, după adresa de e-mail.</translation>
    </message>
    <message>
        <source>Marketing automation. Leads are taken at once and processed by PUBLITRAC a little later.</source>
        <translation>Automatizare de marketing. Lead-urile se primesc imediat și sunt prelucrate de PUBLITRAC puțin mai târziu.</translation>
    </message>
    <message>
        <source>Marketing channels</source>
        <translation>Canale de marketing</translation>
    </message>
    <message>
        <source>Match by these fields</source>
        <translation>Potrivire după aceste câmpuri</translation>
    </message>
    <message>
        <source>Match by website visitor token</source>
        <translation>Potrivire după jetonul vizitatorului de pe site</translation>
    </message>
    <message>
        <source>Matching by token and taking over history cannot go together.</source>
        <translation>Potrivirea după jeton și preluarea istoricului nu merg împreună.</translation>
    </message>
    <message>
        <source>Merge that lead too, or choose another address.</source>
        <translation>Îmbinați și acel lead sau alegeți altă adresă.</translation>
    </message>
    <message>
        <source>Meta lead ads</source>
        <translation>Formulare Meta</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Al doilea prenume</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Minor</translation>
    </message>
    <message>
        <source>Missing: {labels}.</source>
        <translation>Lipsesc: {labels}.</translation>
    </message>
    <message>
        <source>Missing: {names}.</source>
        <translation>Lipsesc: {names}.</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Must not be contacted: on the list {names}.</source>
        <translation>Nu trebuie contactat: pe lista {names}.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Name of the API key sign-in</source>
        <translation>Numele conectării cu cheie API</translation>
    </message>
    <message>
        <source>Name of the attachment</source>
        <translation>Numele atașamentului</translation>
    </message>
    <message>
        <source>Name of the family status</source>
        <translation>Numele stării civile</translation>
    </message>
    <message>
        <source>Name of the national id</source>
        <translation>Numele codului personal</translation>
    </message>
    <message>
        <source>Names and values of your own. A value may itself be a JSON object.</source>
        <translation>Nume și valori proprii. O valoare poate fi ea însăși un obiect JSON.</translation>
    </message>
    <message>
        <source>Names and values that the person who calls sees.</source>
        <translation>Nume și valori pe care le vede cine sună.</translation>
    </message>
    <message>
        <source>Names of automated campaigns, one a line.</source>
        <translation>Nume de campanii automatizate, unul pe linie.</translation>
    </message>
    <message>
        <source>National id</source>
        <translation>Cod personal</translation>
    </message>
    <message>
        <source>Neither Enterprise nor Address is filled in, or Enterprise is not the first part of an address.</source>
        <translation>Nici Enterprise, nici Adresa nu este completată sau Enterprise nu este prima parte a unei adrese.</translation>
    </message>
    <message>
        <source>No certificate authorities were found: no vendor could be trusted.</source>
        <translation>Nu s-a găsit nicio autoritate de certificare: nu se poate avea încredere în nicio platformă.</translation>
    </message>
    <message>
        <source>No connection could be made. Nothing was sent.</source>
        <translation>Nu s-a putut stabili nicio conexiune. Nu s-a trimis nimic.</translation>
    </message>
    <message>
        <source>No hours are given. Write them like Mon-Fri 09:00-18:00.</source>
        <translation>Nu s-au dat ore. Scrieți-le ca Mon-Fri 09:00-18:00.</translation>
    </message>
    <message>
        <source>No public {title} file was found to learn from: its columns were told by their names, so look at the mapping.</source>
        <translation>Nu s-a găsit niciun fișier {title} public ca model: coloanele au fost recunoscute după nume, așa că verificați corespondența.</translation>
    </message>
    <message>
        <source>No readable answer came back.</source>
        <translation>Nu a venit niciun răspuns lizibil.</translation>
    </message>
    <message>
        <source>No rows were found in “{name}”.</source>
        <translation>Nu s-au găsit rânduri în „{name}”.</translation>
    </message>
    <message>
        <source>Note a click on a link</source>
        <translation>Notați un clic pe un link</translation>
    </message>
    <message>
        <source>Note a form that was filled in</source>
        <translation>Notați un formular completat</translation>
    </message>
    <message>
        <source>Note a sale in a shop</source>
        <translation>Notați o vânzare într-un magazin</translation>
    </message>
    <message>
        <source>Note a visit to a page</source>
        <translation>Notați vizitarea unei pagini</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Notes something that was done or is to be done for a lead.</source>
        <translation>Notează ceva făcut sau de făcut pentru un lead.</translation>
    </message>
    <message>
        <source>Nothing is ever sent to the lead.</source>
        <translation>Lead-ului nu i se trimite niciodată nimic.</translation>
    </message>
    <message>
        <source>Nothing is known by the name {names} there.</source>
        <translation>Acolo nu se știe nimic cu numele {names}.</translation>
    </message>
    <message>
        <source>Nothing is sent to the lead for the time being.</source>
        <translation>Deocamdată lead-ului nu i se trimite nimic.</translation>
    </message>
    <message>
        <source>Nothing more can be saved in {parent}. What was saved before is safe.</source>
        <translation>În {parent} nu se mai poate salva nimic. Ce s-a salvat înainte este în siguranță.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nu s-a modificat nimic.</translation>
    </message>
    <message>
        <source>Nothing was given.</source>
        <translation>Nu s-a dat nimic.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nu s-a trimis nimic.</translation>
    </message>
    <message>
        <source>Nothing was sent. Correct it and try again.</source>
        <translation>Nu s-a trimis nimic. Corectați și încercați din nou.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificări</translation>
    </message>
    <message>
        <source>Number of children</source>
        <translation>Numărul copiilor</translation>
    </message>
    <message>
        <source>Number of employees</source>
        <translation>Numărul angajaților</translation>
    </message>
    <message>
        <source>Number of kids</source>
        <translation>Numărul copiilor</translation>
    </message>
    <message>
        <source>Numbers.</source>
        <translation>Numere.</translation>
    </message>
    <message>
        <source>Of one.</source>
        <translation>Al unuia.</translation>
    </message>
    <message>
        <source>Of the lead that bought.</source>
        <translation>Al lead-ului care a cumpărat.</translation>
    </message>
    <message>
        <source>Of the user above.</source>
        <translation>Al utilizatorului de mai sus.</translation>
    </message>
    <message>
        <source>Of the visitor.</source>
        <translation>Al vizitatorului.</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Ofertă</translation>
    </message>
    <message>
        <source>On Linux, install gnome-keyring or KWallet (for example: sudo apt install gnome-keyring), then sign out of the desktop and in again.</source>
        <translation>Pe Linux, instalați gnome-keyring sau KWallet (de exemplu: sudo apt install gnome-keyring), apoi ieșiți din sesiune și intrați din nou.</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>În numele</translation>
    </message>
    <message>
        <source>One PDF file.</source>
        <translation>Un fișier PDF.</translation>
    </message>
    <message>
        <source>One a line, of leads that PUBLITRAC has.</source>
        <translation>Unul pe linie, ale lead-urilor pe care le are PUBLITRAC.</translation>
    </message>
    <message>
        <source>One lead as Convertr has it.</source>
        <translation>Un lead așa cum îl are Convertr.</translation>
    </message>
    <message>
        <source>One lead is tried every 30 seconds until the vendor answers.</source>
        <translation>Se încearcă un lead la fiecare 30 de secunde, până când răspunde platforma.</translation>
    </message>
    <message>
        <source>One of them no longer exists.</source>
        <translation>Unul dintre ele nu mai există.</translation>
    </message>
    <message>
        <source>One of these leads is being sent right now.</source>
        <translation>Unul dintre aceste lead-uri se trimite chiar acum.</translation>
    </message>
    <message>
        <source>One page of the leads that Convertr has for a campaign.</source>
        <translation>O pagină din lead-urile pe care le are Convertr pentru o campanie.</translation>
    </message>
    <message>
        <source>One to five PDF files. They are looked into before they are sent.</source>
        <translation>Unul până la cinci fișiere PDF. Se verifică înainte de trimitere.</translation>
    </message>
    <message>
        <source>One “form field=lead field” a line, for what is not filled by its name: form[budget]=custom.budget. Nothing after the sign leaves the field out; a second = gives every lead the same text: form[source]==Spring.</source>
        <translation>Câte un „câmp al formularului=câmp al lead-ului” pe linie, pentru ce nu se completează după nume: form[budget]=custom.budget. Dacă nu scrieți nimic după semn, câmpul este omis; un al doilea = dă fiecărui lead același text: form[source]==Spring.</translation>
    </message>
    <message>
        <source>Only a real send shows its answer.</source>
        <translation>Doar o trimitere reală își arată răspunsul.</translation>
    </message>
    <message>
        <source>Only failed and blocked deliveries can be retried.</source>
        <translation>Doar trimiterile eșuate și blocate pot fi reluate.</translation>
    </message>
    <message>
        <source>Only for signing in with a PIN.</source>
        <translation>Doar pentru conectarea cu PIN.</translation>
    </message>
    <message>
        <source>Only for signing in with a password.</source>
        <translation>Doar pentru conectarea cu parolă.</translation>
    </message>
    <message>
        <source>Only for tracking calls.</source>
        <translation>Doar pentru apelurile de urmărire.</translation>
    </message>
    <message>
        <source>Only if Convertr gave you an address of another kind.</source>
        <translation>Doar dacă Convertr v-a dat o adresă de alt fel.</translation>
    </message>
    <message>
        <source>Only leads with location, catalogue, offer and consultant are listed.</source>
        <translation>Se listează doar lead-urile cu locație, catalog, ofertă și consultant.</translation>
    </message>
    <message>
        <source>Only locations there.</source>
        <translation>Doar locațiile de acolo.</translation>
    </message>
    <message>
        <source>Only test</source>
        <translation>Doar probă</translation>
    </message>
    <message>
        <source>Only the leads of that application.</source>
        <translation>Doar lead-urile acelei aplicații.</translation>
    </message>
    <message>
        <source>Only those listed in the account&apos;s settings: Footprints drops any other without a word.</source>
        <translation>Doar cele din setările contului: Footprints ignoră oricare alta, fără să anunțe.</translation>
    </message>
    <message>
        <source>Only {text}. Free some space before the next import.</source>
        <translation>Doar {text}. Eliberați spațiu înainte de următorul import.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it again, or save it as CSV.</source>
        <translation>Deschideți-l într-un program de calcul tabelar și salvați-l din nou sau salvați-l ca CSV.</translation>
    </message>
    <message>
        <source>Open it in a text editor, or export it again as CSV.</source>
        <translation>Deschideți-l într-un editor de text sau exportați-l din nou ca CSV.</translation>
    </message>
    <message>
        <source>Open that lead, or use another address.</source>
        <translation>Deschideți acel lead sau folosiți altă adresă.</translation>
    </message>
    <message>
        <source>Open the account&apos;s settings and fill it in.</source>
        <translation>Deschideți setările contului și completați.</translation>
    </message>
    <message>
        <source>Open the computer&apos;s own keyring program and remove the entries named “LeadDesk” there.</source>
        <translation>Deschideți programul inelului de chei al computerului și eliminați de acolo intrările numite „LeadDesk”.</translation>
    </message>
    <message>
        <source>Open “Keychain Access” and check that there is a login keychain.</source>
        <translation>Deschideți „Keychain Access” și verificați că există un inel de chei de conectare.</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Sistem de operare</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Oportunități</translation>
    </message>
    <message>
        <source>Opt-outs noted on known leads: {number:,}.</source>
        <translation>Refuzuri notate la lead-uri cunoscute: {number:,}.</translation>
    </message>
    <message>
        <source>Organised the meeting; that is no lead.</source>
        <translation>A organizat întâlnirea; nu este un lead.</translation>
    </message>
    <message>
        <source>Original source</source>
        <translation>Sursa inițială</translation>
    </message>
    <message>
        <source>Original source type</source>
        <translation>Tipul sursei inițiale</translation>
    </message>
    <message>
        <source>Other details</source>
        <translation>Alte detalii</translation>
    </message>
    <message>
        <source>Other phone number</source>
        <translation>Alt număr de telefon</translation>
    </message>
    <message>
        <source>Outlook contacts</source>
        <translation>Contacte Outlook</translation>
    </message>
    <message>
        <source>Own id</source>
        <translation>Id propriu</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PUBLITRAC (v1)</source>
        <translation>PUBLITRAC (v1)</translation>
    </message>
    <message>
        <source>PUBLITRAC (v2)</source>
        <translation>PUBLITRAC (v2)</translation>
    </message>
    <message>
        <source>Check the API key, the user name and the password; if they are right, try the other spelling of the key parameter, or the other way to send credentials, in the account&apos;s settings.</source>
        <translation>Verificați cheia API, numele de utilizator și parola; dacă sunt corecte, încercați cealaltă scriere a parametrului cheii sau celălalt mod de a trimite datele de conectare, în setările contului.</translation>
    </message>
    <message>
        <source>A spreadsheet made a number of this date; another cell proves which it was.</source>
        <translation>Un program de calcul tabelar a transformat această dată în număr; o altă celulă dovedește care era.</translation>
    </message>
    <message>
        <source>A spreadsheet rounded this number; another cell of the row proves what it was.</source>
        <translation>Un program de calcul tabelar a rotunjit acest număr; o altă celulă din rând dovedește care era.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Alegeți un dosar în care puteți scrie.</translation>
    </message>
    <message>
        <source>Correct or remove the variable SSL_CERT_FILE, and start LeadDesk again.</source>
        <translation>Corectați sau ștergeți variabila SSL_CERT_FILE, apoi reporniți LeadDesk.</translation>
    </message>
    <message>
        <source>Export the leads again, as CSV. A table in this file can also be opened in a spreadsheet program and saved from there as CSV.</source>
        <translation>Exportați din nou lead-urile, ca CSV. Un tabel din acest fișier poate fi deschis și într-un program de calcul tabelar și salvat de acolo ca CSV.</translation>
    </message>
    <message>
        <source>Give one character, or none where nothing stands around them.</source>
        <translation>Dați un singur caracter, sau none dacă nimic nu le încadrează.</translation>
    </message>
    <message>
        <source>If the account&apos;s check succeeds, choose the other way to send credentials in its settings: the check only reads, and reading always uses the address.</source>
        <translation>Dacă verificarea contului reușește, alegeți în setările lui celălalt mod de a trimite datele de conectare: verificarea doar citește, iar citirea folosește mereu adresa.</translation>
    </message>
    <message>
        <source>It answered {status}: {words}</source>
        <translation>A răspuns cu {status}: {words}</translation>
    </message>
    <message>
        <source>It answered: {words}</source>
        <translation>A răspuns: {words}</translation>
    </message>
    <message>
        <source>It has {columns:,} columns or more; LeadDesk reads up to {most_columns:,}.</source>
        <translation>Are {columns:,} coloane sau mai multe; LeadDesk citește până la {most_columns:,}.</translation>
    </message>
    <message>
        <source>It holds address cards (vCard).</source>
        <translation>Conține cărți de vizită (vCard).</translation>
    </message>
    <message>
        <source>It is a ZIP archive or a workbook that is damaged or was cut off.</source>
        <translation>Este o arhivă ZIP sau un registru de calcul deteriorat sau trunchiat.</translation>
    </message>
    <message>
        <source>It is a web page.</source>
        <translation>Este o pagină web.</translation>
    </message>
    <message>
        <source>It is an XML document.</source>
        <translation>Este un document XML.</translation>
    </message>
    <message>
        <source>It is packed in a way that LeadDesk does not know.</source>
        <translation>Este comprimat într-un mod pe care LeadDesk nu îl cunoaște.</translation>
    </message>
    <message>
        <source>Let LeadDesk find it. UTF-16 without a byte order mark is utf-16-le or utf-16-be.</source>
        <translation>Lăsați LeadDesk să o găsească. UTF-16 fără marcaj de ordine a octeților este utf-16-le sau utf-16-be.</translation>
    </message>
    <message>
        <source>PUBLITRAC accepted the lead, but did not confirm that it is on the list. Put it there with “Put leads on a list”, which does no harm if it is.</source>
        <translation>PUBLITRAC a acceptat lead-ul, dar nu a confirmat că este pe listă. Puneți-l acolo cu „Puneți lead-uri pe o listă”, ceea ce nu strică dacă este deja.</translation>
    </message>
    <message>
        <source>PUBLITRAC accepts the API key. This version has nothing else to check.</source>
        <translation>PUBLITRAC acceptă cheia API. Această versiune nu are altceva de verificat.</translation>
    </message>
    <message>
        <source>PUBLITRAC accepts the credentials.</source>
        <translation>PUBLITRAC acceptă datele de conectare.</translation>
    </message>
    <message>
        <source>PUBLITRAC asks for a pause.</source>
        <translation>PUBLITRAC cere o pauză.</translation>
    </message>
    <message>
        <source>PUBLITRAC cannot read this visitor token. Copy it anew from the PUBLITRAC cookie.</source>
        <translation>PUBLITRAC nu poate citi acest jeton de vizitator. Copiați-l din nou din cookie-ul PUBLITRAC.</translation>
    </message>
    <message>
        <source>PUBLITRAC could not read the request. Look for unusual characters in its fields.</source>
        <translation>PUBLITRAC nu a putut citi cererea. Căutați caractere neobișnuite în câmpurile ei.</translation>
    </message>
    <message>
        <source>PUBLITRAC deleted the lead.</source>
        <translation>PUBLITRAC a șters lead-ul.</translation>
    </message>
    <message>
        <source>PUBLITRAC did not create this lead. Its own words say why; correct the lead.</source>
        <translation>PUBLITRAC nu a creat acest lead. Propriile sale cuvinte spun de ce; corectați lead-ul.</translation>
    </message>
    <message>
        <source>PUBLITRAC did not delete the lead, but marked it as unsubscribed and not to be called. Delete it there.</source>
        <translation>PUBLITRAC nu a șters lead-ul, dar l-a marcat ca dezabonat și de neapelat. Ștergeți-l acolo.</translation>
    </message>
    <message>
        <source>PUBLITRAC does not answer the question.</source>
        <translation>PUBLITRAC nu răspunde la întrebare.</translation>
    </message>
    <message>
        <source>PUBLITRAC does not know the external id. Correct or remove it.</source>
        <translation>PUBLITRAC nu cunoaște id-ul extern. Corectați-l sau eliminați-l.</translation>
    </message>
    <message>
        <source>PUBLITRAC finds leads by their e-mail address, and this lead has none. Look for it at PUBLITRAC.</source>
        <translation>PUBLITRAC găsește lead-urile după adresa de e-mail, iar acest lead nu are. Căutați-l în PUBLITRAC.</translation>
    </message>
    <message>
        <source>PUBLITRAC finds the e-mail address invalid. Correct it.</source>
        <translation>PUBLITRAC consideră adresa de e-mail nevalidă. Corectați-o.</translation>
    </message>
    <message>
        <source>PUBLITRAC found no lead in the request. Fill in the lead&apos;s fields.</source>
        <translation>PUBLITRAC nu a găsit niciun lead în cerere. Completați câmpurile lead-ului.</translation>
    </message>
    <message>
        <source>PUBLITRAC had a failure of its own.</source>
        <translation>PUBLITRAC a avut o defecțiune proprie.</translation>
    </message>
    <message>
        <source>PUBLITRAC has a lead with this e-mail address already and did not update it.</source>
        <translation>PUBLITRAC are deja un lead cu această adresă de e-mail și nu l-a actualizat.</translation>
    </message>
    <message>
        <source>PUBLITRAC has no operation “{operation}”.</source>
        <translation>PUBLITRAC nu are operațiunea „{operation}”.</translation>
    </message>
    <message>
        <source>PUBLITRAC has no such field. Create it there as a custom field, or leave it out.</source>
        <translation>PUBLITRAC nu are acest câmp. Creați-l acolo ca un câmp personalizat sau omiteți-l.</translation>
    </message>
    <message>
        <source>PUBLITRAC has no such lead.</source>
        <translation>PUBLITRAC nu are acest lead.</translation>
    </message>
    <message>
        <source>PUBLITRAC has no such list.</source>
        <translation>PUBLITRAC nu are această listă.</translation>
    </message>
    <message>
        <source>PUBLITRAC has no such view, that is, no filtered list of this name.</source>
        <translation>PUBLITRAC nu are această vizualizare, adică nicio listă filtrată cu acest nume.</translation>
    </message>
    <message>
        <source>PUBLITRAC has several leads that match this one and updates none. Merge them there, then retry.</source>
        <translation>PUBLITRAC are mai multe lead-uri care se potrivesc cu acesta și nu actualizează niciunul. Îmbinați-le acolo, apoi încercați din nou.</translation>
    </message>
    <message>
        <source>PUBLITRAC has {number} leads that fit; this is the first of them. Search for the others.</source>
        <translation>PUBLITRAC are {number} lead-uri care se potrivesc; acesta este primul. Căutați-le pe celelalte.</translation>
    </message>
    <message>
        <source>PUBLITRAC marked the lead as unsubscribed and not to be called. To have it deleted, switch on “Calls that are half documented” (partial_calls) in the account&apos;s settings first, or delete it at PUBLITRAC.</source>
        <translation>PUBLITRAC a marcat lead-ul ca dezabonat și de neapelat. Pentru a fi șters, activați mai întâi „Apeluri documentate parțial” (partial_calls) în setările contului, sau ștergeți-l în PUBLITRAC.</translation>
    </message>
    <message>
        <source>PUBLITRAC merges a visitor&apos;s history only while it does not match by token.</source>
        <translation>PUBLITRAC preia istoricul unui vizitator doar când nu potrivește după jeton.</translation>
    </message>
    <message>
        <source>PUBLITRAC needs an e-mail address. Fill it in.</source>
        <translation>PUBLITRAC are nevoie de o adresă de e-mail. Completați-o.</translation>
    </message>
    <message>
        <source>PUBLITRAC refuses a lead whose own unicity key has empty parts.</source>
        <translation>PUBLITRAC refuză un lead a cărui cheie de unicitate proprie are părți goale.</translation>
    </message>
    <message>
        <source>PUBLITRAC refuses the sign-in.</source>
        <translation>PUBLITRAC refuză conectarea.</translation>
    </message>
    <message>
        <source>PUBLITRAC refuses this transaction. Its own words say why.</source>
        <translation>PUBLITRAC refuză această tranzacție. Propriile sale cuvinte spun de ce.</translation>
    </message>
    <message>
        <source>PUBLITRAC refuses to mark the lead. Delete it at PUBLITRAC.</source>
        <translation>PUBLITRAC refuză să marcheze lead-ul. Ștergeți-l în PUBLITRAC.</translation>
    </message>
    <message>
        <source>PUBLITRAC refuses {what}. Its own words say why; correct it.</source>
        <translation>PUBLITRAC refuză {what}. Propriile sale cuvinte spun de ce; corectați.</translation>
    </message>
    <message>
        <source>PUBLITRAC refuses {what}: it must be 0 (no) or 1 (yes). Correct it.</source>
        <translation>PUBLITRAC refuză {what}: trebuie să fie 0 (nu) sau 1 (da). Corectați.</translation>
    </message>
    <message>
        <source>PUBLITRAC refuses {what}: it must be a whole number. Correct it.</source>
        <translation>PUBLITRAC refuză {what}: trebuie să fie un număr întreg. Corectați.</translation>
    </message>
    <message>
        <source>PUBLITRAC takes searches only as a part of the address, which must stay short.</source>
        <translation>PUBLITRAC primește căutările doar ca parte a adresei, care trebuie să rămână scurtă.</translation>
    </message>
    <message>
        <source>PUBLITRAC was given no e-mail address. Fill it in.</source>
        <translation>PUBLITRAC nu a primit nicio adresă de e-mail. Completați-o.</translation>
    </message>
    <message>
        <source>PUBLITRAC was given no list name. Fill it in.</source>
        <translation>PUBLITRAC nu a primit niciun nume de listă. Completați-l.</translation>
    </message>
    <message>
        <source>PUBLITRAC was given no visitor token. Fill it in.</source>
        <translation>PUBLITRAC nu a primit niciun jeton de vizitator. Completați-l.</translation>
    </message>
    <message>
        <source>PUBLITRAC works through leads of version 2 later, and has not come to this one. Try again in an hour.</source>
        <translation>PUBLITRAC prelucrează mai târziu lead-urile versiunii 2 și nu a ajuns la acesta. Încercați din nou peste o oră.</translation>
    </message>
    <message>
        <source>PUBLITRAC&apos;s API document allows 35 calls of any kind in a second; its lexicon of fields speaks of 30 leads in a minute. Choose the lexicon&apos;s pace if PUBLITRAC refuses leads because they come too fast.</source>
        <translation>Documentul API al PUBLITRAC permite 35 de apeluri de orice fel pe secundă; lexicul său de câmpuri vorbește de 30 de lead-uri pe minut. Alegeți ritmul din lexic dacă PUBLITRAC refuză lead-uri pentru că vin prea repede.</translation>
    </message>
    <message>
        <source>PUBLITRAC&apos;s answer to {name} cannot be understood.</source>
        <translation>Răspunsul PUBLITRAC la {name} nu poate fi înțeles.</translation>
    </message>
    <message>
        <source>PUBLITRAC&apos;s document describes this call and does not say where to send it.</source>
        <translation>Documentul PUBLITRAC descrie acest apel și nu spune unde trebuie trimis.</translation>
    </message>
    <message>
        <source>PUBLITRAC&apos;s document names it (customUnicityKeys) without showing how it is written.</source>
        <translation>Documentul PUBLITRAC îl numește (customUnicityKeys) fără să arate cum se scrie.</translation>
    </message>
    <message>
        <source>PUBLITRAC&apos;s document names them in its list of errors and does not show them. Switch them on only if you know, or PUBLITRAC told you, that they work.</source>
        <translation>Documentul PUBLITRAC le numește în lista sa de erori și nu le arată. Activați-le doar dacă știți sau dacă v-a spus PUBLITRAC că funcționează.</translation>
    </message>
    <message>
        <source>PUBLITRAC&apos;s document shows only “like”, where % stands for any text.</source>
        <translation>Documentul PUBLITRAC arată doar „like”, unde % ține locul oricărui text.</translation>
    </message>
    <message>
        <source>PUBLITRAC&apos;s documentation writes it both ways. Change it if a correct key is refused.</source>
        <translation>Documentația PUBLITRAC îl scrie în ambele feluri. Schimbați dacă o cheie corectă este refuzată.</translation>
    </message>
    <message>
        <source>PUBLITRAC&apos;s name of it, for example lastName.</source>
        <translation>Numele său la PUBLITRAC, de exemplu lastName.</translation>
    </message>
    <message>
        <source>PUBLITRAC&apos;s names of the fields that must all be the same, for example email and crmLeadId. The document does not show how they are written, so half documented calls must be switched on.</source>
        <translation>Numele PUBLITRAC ale câmpurilor care trebuie să fie toate la fel, de exemplu email și crmLeadId. Documentul nu arată cum se scriu, deci apelurile documentate parțial trebuie activate.</translation>
    </message>
    <message>
        <source>PUBLITRAC&apos;s version 2 has no call that deletes a lead. Name an account of version 1 in the settings (read_back_account), which has one, or delete the lead at PUBLITRAC.</source>
        <translation>Versiunea 2 a PUBLITRAC nu are un apel care șterge un lead. Indicați în setări (read_back_account) un cont al versiunii 1, care are unul, sau ștergeți lead-ul în PUBLITRAC.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagină</translation>
    </message>
    <message>
        <source>Pages are counted from 1.</source>
        <translation>Paginile se numără de la 1.</translation>
    </message>
    <message>
        <source>Part of a code.</source>
        <translation>Parte a unui cod.</translation>
    </message>
    <message>
        <source>Parts: {names}.</source>
        <translation>Părți: {names}.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parolă</translation>
    </message>
    <message>
        <source>Longest wait in seconds</source>
        <translation>Așteptare maximă, în secunde</translation>
    </message>
    <message>
        <source>Per cent, from 0 to 100.</source>
        <translation>Procente, de la 0 la 100.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Număr de telefon</translation>
    </message>
    <message>
        <source>Phone number to call</source>
        <translation>Numărul de telefon de sunat</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagine</translation>
    </message>
    <message>
        <source>Pipedrive people</source>
        <translation>Persoane Pipedrive</translation>
    </message>
    <message>
        <source>Plans a phone call, unless it is only a test. Calling hours are not looked at.</source>
        <translation>Planifică un apel telefonic, dacă nu este doar o probă. Orele de apelare nu se iau în seamă.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Poziție</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Cod poștal</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferințe</translation>
    </message>
    <message>
        <source>Press Check again: Convertr then sends a new one.</source>
        <translation>Apăsați din nou „Verificați”: Convertr trimite atunci unul nou.</translation>
    </message>
    <message>
        <source>Press Check, and type the code that comes.</source>
        <translation>Apăsați „Verificați” și introduceți codul primit.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preț</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilitate</translation>
    </message>
    <message>
        <source>Profile completed</source>
        <translation>Profil completat</translation>
    </message>
    <message>
        <source>Publisher number</source>
        <translation>Numărul editorului</translation>
    </message>
    <message>
        <source>Push token</source>
        <translation>Jeton push</translation>
    </message>
    <message>
        <source>Put every accepted lead on this static list; it is made where there is none.</source>
        <translation>Pune fiecare lead acceptat pe această listă statică; se creează dacă nu există.</translation>
    </message>
    <message>
        <source>Put leads on a list</source>
        <translation>Puneți lead-uri pe o listă</translation>
    </message>
    <message>
        <source>Put one lead on a list</source>
        <translation>Puneți un lead pe o listă</translation>
    </message>
    <message>
        <source>Puts a lead on an existing static list.</source>
        <translation>Pune un lead pe o listă statică existentă.</translation>
    </message>
    <message>
        <source>Puts a lead on an existing static list. PUBLITRAC&apos;s document names this call without showing it: try it on a lead of your own first.</source>
        <translation>Pune un lead pe o listă statică existentă. Documentul PUBLITRAC numește acest apel fără să îl arate: încercați-l întâi pe un lead al dumneavoastră.</translation>
    </message>
    <message>
        <source>Puts leads into automated campaigns, all of them or none. LeadDesk looks every lead up first: if PUBLITRAC does not know one, nothing is done and the answer names them.</source>
        <translation>Pune lead-uri în campanii automatizate, pe toate sau pe niciunul. LeadDesk caută întâi fiecare lead: dacă PUBLITRAC nu cunoaște vreunul, nu se face nimic și răspunsul le numește.</translation>
    </message>
    <message>
        <source>Puts leads that PUBLITRAC has on a static list. A list that fills itself by a filter takes none.</source>
        <translation>Pune pe o listă statică lead-uri pe care le are PUBLITRAC. O listă care se umple printr-un filtru nu primește niciunul.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantitate</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Interogare</translation>
    </message>
    <message>
        <source>Rate a lead</source>
        <translation>Evaluați un lead</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Evaluare</translation>
    </message>
    <message>
        <source>Read a lead</source>
        <translation>Citiți un lead</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>Reason of unsubscribing</source>
        <translation>Motivul dezabonării</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Confirmări</translation>
    </message>
    <message>
        <source>Redeem or block a code</source>
        <translation>Folosiți sau blocați un cod</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regiune</translation>
    </message>
    <message>
        <source>Removes the planned call to a number, if it was not made yet.</source>
        <translation>Elimină apelul planificat către un număr, dacă nu s-a făcut încă.</translation>
    </message>
    <message>
        <source>Repeats the people of the list above, for each time they came.</source>
        <translation>Repetă persoanele din lista de mai sus, pentru fiecare venire.</translation>
    </message>
    <message>
        <source>Report a mobile event</source>
        <translation>Raportați un eveniment mobil</translation>
    </message>
    <message>
        <source>Report a place</source>
        <translation>Raportați un loc</translation>
    </message>
    <message>
        <source>Report a web event</source>
        <translation>Raportați un eveniment web</translation>
    </message>
    <message>
        <source>Report sensors</source>
        <translation>Raportați senzori</translation>
    </message>
    <message>
        <source>Reports the beacons near a phone.</source>
        <translation>Raportează balizele din apropierea unui telefon.</translation>
    </message>
    <message>
        <source>Reports where a phone is.</source>
        <translation>Raportează unde se află un telefon.</translation>
    </message>
    <message>
        <source>Restore a backup; keep the damaged file for support.</source>
        <translation>Restaurați o copie de siguranță; păstrați fișierul deteriorat pentru asistență.</translation>
    </message>
    <message>
        <source>Restore a backup; keep this file for support.</source>
        <translation>Restaurați o copie de siguranță; păstrați acest fișier pentru asistență.</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Venituri</translation>
    </message>
    <message>
        <source>Run campaigns on leads</source>
        <translation>Rulați campanii pe lead-uri</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>SKU code</source>
        <translation>Cod SKU</translation>
    </message>
    <message>
        <source>Salesforce Data Loader extract</source>
        <translation>Extras Salesforce Data Loader</translation>
    </message>
    <message>
        <source>Salesforce report</source>
        <translation>Raport Salesforce</translation>
    </message>
    <message>
        <source>Save it again as UTF-8, or choose the encoding yourself.</source>
        <translation>Salvați-l din nou ca UTF-8 sau alegeți singur codificarea.</translation>
    </message>
    <message>
        <source>Save it without a password, or as CSV.</source>
        <translation>Salvați-l fără parolă sau ca CSV.</translation>
    </message>
    <message>
        <source>Save one in the window, or with segments save.</source>
        <translation>Salvați unul în fereastră sau cu segments save.</translation>
    </message>
    <message>
        <source>Save or export the leads as CSV, then drop that file.</source>
        <translation>Salvați sau exportați lead-urile ca CSV, apoi trageți acel fișier în fereastră.</translation>
    </message>
    <message>
        <source>Save the document as a PDF and choose that file.</source>
        <translation>Salvați documentul ca PDF și alegeți acel fișier.</translation>
    </message>
    <message>
        <source>Save the leads in a file first.</source>
        <translation>Salvați întâi lead-urile într-un fișier.</translation>
    </message>
    <message>
        <source>Save the sheet as CSV: such files may be of any size.</source>
        <translation>Salvați foaia ca CSV: astfel de fișiere pot avea orice mărime.</translation>
    </message>
    <message>
        <source>Say accepted when the vendor has the lead, failed when it does not.</source>
        <translation>Spuneți accepted când platforma are lead-ul, failed când nu îl are.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Scor</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Ecran</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Căutare</translation>
    </message>
    <message>
        <source>Search leads</source>
        <translation>Căutați lead-uri</translation>
    </message>
    <message>
        <source>Search with fewer or shorter rows.</source>
        <translation>Căutați cu mai puține rânduri sau cu rânduri mai scurte.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Secrets are kept in memory and forgotten when LeadDesk closes.</source>
        <translation>Secretele se țin în memorie și se uită când se închide LeadDesk.</translation>
    </message>
    <message>
        <source>Secrets are kept in the computer&apos;s keyring ({name}).</source>
        <translation>Secretele se păstrează în inelul de chei al computerului ({name}).</translation>
    </message>
    <message>
        <source>Send a lead</source>
        <translation>Trimiteți un lead</translation>
    </message>
    <message>
        <source>Send a lead to be called</source>
        <translation>Trimiteți un lead de sunat</translation>
    </message>
    <message>
        <source>Send a mailing</source>
        <translation>Trimiteți un mailing</translation>
    </message>
    <message>
        <source>Send a prospect</source>
        <translation>Trimiteți un prospect</translation>
    </message>
    <message>
        <source>Send a smaller one.</source>
        <translation>Trimiteți unul mai mic.</translation>
    </message>
    <message>
        <source>Send an e-mail</source>
        <translation>Trimiteți un e-mail</translation>
    </message>
    <message>
        <source>Send as</source>
        <translation>Trimiteți ca</translation>
    </message>
    <message>
        <source>Send as the sales representative</source>
        <translation>Trimiteți ca reprezentantul de vânzări</translation>
    </message>
    <message>
        <source>Send credentials in</source>
        <translation>Trimiteți datele de conectare în</translation>
    </message>
    <message>
        <source>Send the token in</source>
        <translation>Trimiteți jetonul în</translation>
    </message>
    <message>
        <source>Send them in parts.</source>
        <translation>Trimiteți-le pe părți.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expeditor</translation>
    </message>
    <message>
        <source>Sender&apos;s e-mail</source>
        <translation>E-mailul expeditorului</translation>
    </message>
    <message>
        <source>Sender&apos;s name</source>
        <translation>Numele expeditorului</translation>
    </message>
    <message>
        <source>Sending has stopped.</source>
        <translation>Trimiterea s-a oprit.</translation>
    </message>
    <message>
        <source>Sending was stopped before the vendor answered, so it may have arrived.</source>
        <translation>Trimiterea a fost oprită înainte să răspundă platforma, deci este posibil să fi ajuns.</translation>
    </message>
    <message>
        <source>Sends one e-mail from a template, at once.</source>
        <translation>Trimite imediat un e-mail după un șablon.</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Senzori</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesiune</translation>
    </message>
    <message>
        <source>Several values of one field stand side by side: country:GB,FR.</source>
        <translation>Mai multe valori ale unui câmp se scriu una lângă alta: country:GB,FR.</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Livrare</translation>
    </message>
    <message>
        <source>Shops and offices.</source>
        <translation>Magazine și birouri.</translation>
    </message>
    <message>
        <source>Show a list</source>
        <translation>Afișați o listă</translation>
    </message>
    <message>
        <source>Show a view</source>
        <translation>Afișați o vizualizare</translation>
    </message>
    <message>
        <source>Shows one lead with all its fields.</source>
        <translation>Arată un lead cu toate câmpurile.</translation>
    </message>
    <message>
        <source>Shows the lead that belongs to a visitor of your website.</source>
        <translation>Arată lead-ul care corespunde unui vizitator al site-ului.</translation>
    </message>
    <message>
        <source>Shows the lead that belongs to a visitor of your website. PUBLITRAC&apos;s document names this call without showing it: try it on a lead of your own first.</source>
        <translation>Arată lead-ul care corespunde unui vizitator al site-ului. Documentul PUBLITRAC numește acest apel fără să îl arate: încercați-l întâi pe un lead al dumneavoastră.</translation>
    </message>
    <message>
        <source>Shows the leads on a list.</source>
        <translation>Arată lead-urile de pe o listă.</translation>
    </message>
    <message>
        <source>Shows the leads that a filtered list selects now.</source>
        <translation>Arată lead-urile pe care le selectează acum o listă filtrată.</translation>
    </message>
    <message>
        <source>Shows the one lead that your own system knows by this number.</source>
        <translation>Arată lead-ul pe care sistemul dumneavoastră îl cunoaște cu acest număr.</translation>
    </message>
    <message>
        <source>Shows the sales opportunities of the account.</source>
        <translation>Arată oportunitățile de vânzare ale contului.</translation>
    </message>
    <message>
        <source>Shows the tracking campaigns of the account.</source>
        <translation>Arată campaniile de urmărire ale contului.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Conectare</translation>
    </message>
    <message>
        <source>Sign in to Convertr in your browser, set a new password, and write it into the account&apos;s settings.</source>
        <translation>Conectați-vă la Convertr în browser, stabiliți o parolă nouă și scrieți-o în setările contului.</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Conectare</translation>
    </message>
    <message>
        <source>Signal strength</source>
        <translation>Puterea semnalului</translation>
    </message>
    <message>
        <source>Signing in did not work, so nothing was sent.</source>
        <translation>Conectarea nu a reușit, deci nu s-a trimis nimic.</translation>
    </message>
    <message>
        <source>So nothing was queued for it.</source>
        <translation>De aceea nu s-a pus nimic în așteptare pentru el.</translation>
    </message>
    <message>
        <source>Some Convertr platforms want it with http:// at the beginning. Change it if a correct key is refused.</source>
        <translation>Unele platforme Convertr îl vor cu http:// la început. Schimbați dacă o cheie corectă este refuzată.</translation>
    </message>
    <message>
        <source>Some bytes here do not fit the file&apos;s encoding.</source>
        <translation>Unii octeți de aici nu se potrivesc cu codificarea fișierului.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sursă</translation>
    </message>
    <message>
        <source>Spelling of the key parameter</source>
        <translation>Scrierea parametrului cheii</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapă</translation>
    </message>
    <message>
        <source>Stands below the list.</source>
        <translation>Se află sub listă.</translation>
    </message>
    <message>
        <source>State, province or county.</source>
        <translation>Stat, provincie sau județ.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Still at the vendor, who was told not to contact this person.</source>
        <translation>Încă la platformă, căreia i s-a spus să nu contacteze această persoană.</translation>
    </message>
    <message>
        <source>Still at the vendor.</source>
        <translation>Încă la platformă.</translation>
    </message>
    <message>
        <source>Stores PDF files with a lead. Sent twice, they are stored twice.</source>
        <translation>Păstrează fișiere PDF la un lead. Trimise de două ori, se păstrează de două ori.</translation>
    </message>
    <message>
        <source>Stores how likely the person is to recommend you.</source>
        <translation>Păstrează cât de probabil este ca persoana să vă recomande.</translation>
    </message>
    <message>
        <source>Stores why the lead came to nothing.</source>
        <translation>Păstrează de ce lead-ul nu a dus la nimic.</translation>
    </message>
    <message>
        <source>Street and number.</source>
        <translation>Strada și numărul.</translation>
    </message>
    <message>
        <source>Sub-type</source>
        <translation>Subtip</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subiect</translation>
    </message>
    <message>
        <source>Such values are for canonical fields that do not tell people apart, like source or country.</source>
        <translation>Astfel de valori sunt pentru câmpuri canonice care nu deosebesc persoanele, ca sursa sau țara.</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendat</translation>
    </message>
    <message>
        <source>Switch on “Calls that are half documented” (partial_calls) in the account&apos;s settings to use it.</source>
        <translation>Activați „Apeluri documentate parțial” (partial_calls) în setările contului pentru a-l folosi.</translation>
    </message>
    <message>
        <source>Switch on “{label}” ({name}) in the account&apos;s settings to use it.</source>
        <translation>Activați „{label}” ({name}) în setările contului pentru a-l folosi.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichete</translation>
    </message>
    <message>
        <source>Take a lead back</source>
        <translation>Retrageți un lead</translation>
    </message>
    <message>
        <source>Take a lead off a list</source>
        <translation>Scoateți un lead de pe o listă</translation>
    </message>
    <message>
        <source>Take over the visitor&apos;s history</source>
        <translation>Preluați istoricul vizitatorului</translation>
    </message>
    <message>
        <source>Take that change back first.</source>
        <translation>Anulați mai întâi acea modificare.</translation>
    </message>
    <message>
        <source>Taken back: the lead that this one was merged with goes to the same destination.</source>
        <translation>Anulat: lead-ul cu care a fost îmbinat acesta merge la aceeași destinație.</translation>
    </message>
    <message>
        <source>Received. PUBLITRAC processes the lead later.</source>
        <translation>Primit. PUBLITRAC prelucrează lead-ul mai târziu.</translation>
    </message>
    <message>
        <source>Rename the folder, or choose another one.</source>
        <translation>Redenumiți dosarul sau alegeți altul.</translation>
    </message>
    <message>
        <source>Somebody must not be contacted, so nothing was sent.</source>
        <translation>Cineva nu trebuie contactat, deci nu s-a trimis nimic.</translation>
    </message>
    <message>
        <source>Takes a code out of use. Footprints decides whether it is then redeemed or blocked; find the code again to see it.</source>
        <translation>Scoate un cod din uz. Footprints decide dacă este apoi folosit sau blocat; căutați din nou codul ca să vedeți.</translation>
    </message>
    <message>
        <source>Takes a lead off a static list. The lead itself stays.</source>
        <translation>Scoate un lead de pe o listă statică. Lead-ul însuși rămâne.</translation>
    </message>
    <message>
        <source>Takes a lead off a static list. The lead itself stays. PUBLITRAC&apos;s document names this call without showing it: try it on a lead of your own first.</source>
        <translation>Scoate un lead de pe o listă statică. Lead-ul însuși rămâne. Documentul PUBLITRAC numește acest apel fără să îl arate: încercați-l întâi pe un lead al dumneavoastră.</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxă</translation>
    </message>
    <message>
        <source>Teams attendance report</source>
        <translation>Raport de prezență Teams</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Șablon</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Chiriaș</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Chiriași</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>That is too much to search for at once.</source>
        <translation>Este prea mult pentru o singură căutare.</translation>
    </message>
    <message>
        <source>The API key, or the user name and password, are not right.</source>
        <translation>Cheia API sau numele de utilizator și parola nu sunt corecte.</translation>
    </message>
    <message>
        <source>The SKU&apos;s code in your own database.</source>
        <translation>Codul SKU-ului în baza dumneavoastră de date.</translation>
    </message>
    <message>
        <source>The account may not be called more often.</source>
        <translation>Contul nu poate fi apelat mai des.</translation>
    </message>
    <message>
        <source>The account needs a name.</source>
        <translation>Contul are nevoie de un nume.</translation>
    </message>
    <message>
        <source>The account was removed.</source>
        <translation>Contul a fost eliminat.</translation>
    </message>
    <message>
        <source>The account “{account_name}” does not say where your Convertr is.</source>
        <translation>Contul „{account_name}” nu spune unde este Convertr-ul dumneavoastră.</translation>
    </message>
    <message>
        <source>The account “{account_name}” is not complete.</source>
        <translation>Contul „{account_name}” nu este complet.</translation>
    </message>
    <message>
        <source>The account “{name}” is not complete.</source>
        <translation>Contul „{name}” nu este complet.</translation>
    </message>
    <message>
        <source>The action&apos;s id.</source>
        <translation>Id-ul acțiunii.</translation>
    </message>
    <message>
        <source>The address for transactions is not known.</source>
        <translation>Adresa pentru tranzacții nu se cunoaște.</translation>
    </message>
    <message>
        <source>The address for updates cannot be used.</source>
        <translation>Adresa pentru actualizări nu poate fi folosită.</translation>
    </message>
    <message>
        <source>The address for updates did not answer.</source>
        <translation>Adresa pentru actualizări nu a răspuns.</translation>
    </message>
    <message>
        <source>The address for updates is not complete.</source>
        <translation>Adresa pentru actualizări nu este completă.</translation>
    </message>
    <message>
        <source>The address of a lead that PUBLITRAC has.</source>
        <translation>Adresa unui lead pe care îl are PUBLITRAC.</translation>
    </message>
    <message>
        <source>The address of the page before.</source>
        <translation>Adresa paginii de dinainte.</translation>
    </message>
    <message>
        <source>The address of this account cannot be used.</source>
        <translation>Adresa acestui cont nu poate fi folosită.</translation>
    </message>
    <message>
        <source>The address of {title} has moved.</source>
        <translation>Adresa {title} s-a mutat.</translation>
    </message>
    <message>
        <source>The address of {vendor} answers with a redirect to {redirect_host}. LeadDesk does not follow it, because every call carries credentials. Put the right address into the settings.</source>
        <translation>Adresa {vendor} răspunde cu o redirecționare către {redirect_host}. LeadDesk nu o urmează, fiindcă fiecare apel poartă date de conectare. Puneți adresa corectă în setări.</translation>
    </message>
    <message>
        <source>The answer is packed more than once.</source>
        <translation>Răspunsul este comprimat de mai multe ori.</translation>
    </message>
    <message>
        <source>The answer of {title} to {what} makes no sense.</source>
        <translation>Răspunsul {title} la {what} nu are sens.</translation>
    </message>
    <message>
        <source>The answer was lost, but the action is in the lead&apos;s list.</source>
        <translation>Răspunsul s-a pierdut, dar acțiunea este în lista lead-ului.</translation>
    </message>
    <message>
        <source>The answers of {title} do not come to an end.</source>
        <translation>Răspunsurile {title} nu se mai termină.</translation>
    </message>
    <message>
        <source>The article&apos;s stock number.</source>
        <translation>Numărul de stoc al articolului.</translation>
    </message>
    <message>
        <source>The attachment is not complete.</source>
        <translation>Atașamentul nu este complet.</translation>
    </message>
    <message>
        <source>The calling hours of this account cannot be used.</source>
        <translation>Orele de apelare ale acestui cont nu pot fi folosite.</translation>
    </message>
    <message>
        <source>The campaign has all its leads and takes no more. Choose another campaign for the leads that wait.</source>
        <translation>Campania are toate lead-urile și nu mai primește. Alegeți altă campanie pentru lead-urile care așteaptă.</translation>
    </message>
    <message>
        <source>The campaign has no form {form_id}.</source>
        <translation>Campania nu are formularul {form_id}.</translation>
    </message>
    <message>
        <source>The campaign has not started yet. Ask your campaign manager when it does, then resume the account.</source>
        <translation>Campania nu a început încă. Întrebați managerul de campanie când începe, apoi reluați contul.</translation>
    </message>
    <message>
        <source>The campaign is switched off. Ask your campaign manager, then resume the account.</source>
        <translation>Campania este oprită. Întrebați managerul de campanie, apoi reluați contul.</translation>
    </message>
    <message>
        <source>The campaign link the leads came through. Ask your campaign manager which one counts for you.</source>
        <translation>Linkul de campanie prin care au venit lead-urile. Întrebați managerul de campanie care contează pentru dumneavoastră.</translation>
    </message>
    <message>
        <source>The campaign that brought the lead.</source>
        <translation>Campania care a adus lead-ul.</translation>
    </message>
    <message>
        <source>The campaign&apos;s internal id.</source>
        <translation>Id-ul intern al campaniei.</translation>
    </message>
    <message>
        <source>The campaign&apos;s number, from your Convertr dashboard or media kit.</source>
        <translation>Numărul campaniei, din panoul Convertr sau din kitul media.</translation>
    </message>
    <message>
        <source>The catalogue of offers the leads asked about.</source>
        <translation>Catalogul de oferte despre care au întrebat lead-urile.</translation>
    </message>
    <message>
        <source>The catalogues of offers.</source>
        <translation>Cataloagele de oferte.</translation>
    </message>
    <message>
        <source>The certificate authorities of this computer cannot be read.</source>
        <translation>Autoritățile de certificare ale acestui computer nu pot fi citite.</translation>
    </message>
    <message>
        <source>The code that a person has in a campaign, if any.</source>
        <translation>Codul pe care îl are o persoană într-o campanie, dacă există.</translation>
    </message>
    <message>
        <source>The connection to {host} broke before the answer was complete.</source>
        <translation>Conexiunea cu {host} s-a întrerupt înainte ca răspunsul să fie complet.</translation>
    </message>
    <message>
        <source>The content of the attachment is not base64.</source>
        <translation>Conținutul atașamentului nu este base64.</translation>
    </message>
    <message>
        <source>The copy of the workspace cannot be written.</source>
        <translation>Copia spațiului de lucru nu poate fi scrisă.</translation>
    </message>
    <message>
        <source>The country of this number is not known: choose a country, or write it with + in front.</source>
        <translation>Țara acestui număr nu se cunoaște: alegeți o țară sau scrieți-l cu + în față.</translation>
    </message>
    <message>
        <source>The destination is not complete.</source>
        <translation>Destinația nu este completă.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Discul este plin.</translation>
    </message>
    <message>
        <source>The document says that this is possible, but not under which name the id is sent: an account setting holds that name.</source>
        <translation>Documentul spune că este posibil, dar nu sub ce nume se trimite id-ul: o setare a contului conține acel nume.</translation>
    </message>
    <message>
        <source>The document shows true and “true”. Change it only if Comunik8 stores your test leads.</source>
        <translation>Documentul arată true și „true”. Schimbați doar dacă Comunik8 păstrează lead-urile de probă.</translation>
    </message>
    <message>
        <source>The documentation says that this is possible, but not how. Switch it on once Footprints told you.</source>
        <translation>Documentația spune că este posibil, dar nu cum. Activați după ce v-a spus Footprints.</translation>
    </message>
    <message>
        <source>The e-mail address is not valid, and {vendor} refuses such leads. Correct it.</source>
        <translation>Adresa de e-mail nu este validă, iar {vendor} refuză astfel de lead-uri. Corectați-o.</translation>
    </message>
    <message>
        <source>The e-mail as HTML. {{FirstName;Default=}} stands for a lead&apos;s field.</source>
        <translation>E-mailul ca HTML. {{FirstName;Default=}} ține locul unui câmp al lead-ului.</translation>
    </message>
    <message>
        <source>The encoding of “{name}” is unclear.</source>
        <translation>Codificarea fișierului „{name}” este neclară.</translation>
    </message>
    <message>
        <source>The file has no column “{wanted}”.</source>
        <translation>Fișierul nu are coloana „{wanted}”.</translation>
    </message>
    <message>
        <source>The file is not in the encoding “{name}”.</source>
        <translation>Fișierul nu este în codificarea „{name}”.</translation>
    </message>
    <message>
        <source>The first lines that hold something are {names}.</source>
        <translation>Primele linii care conțin ceva sunt {names}.</translation>
    </message>
    <message>
        <source>The first part of your Convertr address: “acme” if you sign in at acme.cvtr.io.</source>
        <translation>Prima parte a adresei dumneavoastră Convertr: „acme” dacă vă conectați la acme.cvtr.io.</translation>
    </message>
    <message>
        <source>The form at Convertr has changed since LeadDesk read it. Press Send again to read it anew.</source>
        <translation>Formularul de la Convertr s-a schimbat de când l-a citit LeadDesk. Apăsați din nou Trimiteți pentru a-l reciti.</translation>
    </message>
    <message>
        <source>The form “{name}” has no field {given}.</source>
        <translation>Formularul „{name}” nu are câmpul {given}.</translation>
    </message>
    <message>
        <source>The form “{name}” has no field {names}.</source>
        <translation>Formularul „{name}” nu are câmpul {names}.</translation>
    </message>
    <message>
        <source>The form “{name}” requires it.</source>
        <translation>Formularul „{name}” îl cere.</translation>
    </message>
    <message>
        <source>The form “{name}” requires {name2}, which nothing fills. Choose a lead field for it.</source>
        <translation>Formularul „{name}” cere {name2}, pe care nu îl completează nimic. Alegeți un câmp de lead pentru el.</translation>
    </message>
    <message>
        <source>The forms with their fields, one line a field.</source>
        <translation>Formularele cu câmpurile lor, câte o linie pe câmp.</translation>
    </message>
    <message>
        <source>The grant has another name on your Convertr platform, or is not offered there.</source>
        <translation>Acest mod are alt nume pe platforma dumneavoastră Convertr sau nu este oferit acolo.</translation>
    </message>
    <message>
        <source>The id of a catalogue of offers.</source>
        <translation>Id-ul unui catalog de oferte.</translation>
    </message>
    <message>
        <source>The id of an action type.</source>
        <translation>Id-ul unui tip de acțiune.</translation>
    </message>
    <message>
        <source>The id of an offer.</source>
        <translation>Id-ul unei oferte.</translation>
    </message>
    <message>
        <source>The id of an offline campaign.</source>
        <translation>Id-ul unei campanii offline.</translation>
    </message>
    <message>
        <source>The id of the SKU the lead is about now.</source>
        <translation>Id-ul SKU-ului despre care este vorba acum.</translation>
    </message>
    <message>
        <source>The id of the channel it came by.</source>
        <translation>Id-ul canalului prin care a venit.</translation>
    </message>
    <message>
        <source>The id of the channel the lead came by.</source>
        <translation>Id-ul canalului prin care a venit lead-ul.</translation>
    </message>
    <message>
        <source>The id of the lead&apos;s action they belong to.</source>
        <translation>Id-ul acțiunii lead-ului de care țin.</translation>
    </message>
    <message>
        <source>The id of the person who looks after it.</source>
        <translation>Id-ul persoanei care se ocupă.</translation>
    </message>
    <message>
        <source>The id of the shop or office that looks after it.</source>
        <translation>Id-ul magazinului sau biroului care se ocupă.</translation>
    </message>
    <message>
        <source>The id of the visit in which it happened.</source>
        <translation>Id-ul vizitei în care s-a întâmplat.</translation>
    </message>
    <message>
        <source>The import needs more room for its work.</source>
        <translation>Importul are nevoie de mai mult spațiu pentru lucru.</translation>
    </message>
    <message>
        <source>The import stopped unexpectedly; nothing was stored.</source>
        <translation>Importul s-a oprit pe neașteptate; nu s-a salvat nimic.</translation>
    </message>
    <message>
        <source>The key of an e-mail template at Footprints.</source>
        <translation>Cheia unui șablon de e-mail de la Footprints.</translation>
    </message>
    <message>
        <source>The key “{key}” is empty in this lead.</source>
        <translation>Cheia „{key}” este goală la acest lead.</translation>
    </message>
    <message>
        <source>The keyring chosen in this computer&apos;s settings cannot be used.</source>
        <translation>Inelul de chei ales în setările acestui computer nu poate fi folosit.</translation>
    </message>
    <message>
        <source>The keyring did not keep the secret.</source>
        <translation>Inelul de chei nu a păstrat secretul.</translation>
    </message>
    <message>
        <source>The keyring did not remove the secret.</source>
        <translation>Inelul de chei nu a eliminat secretul.</translation>
    </message>
    <message>
        <source>The keyring did not work.</source>
        <translation>Inelul de chei nu a funcționat.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Inelul de chei este blocat.</translation>
    </message>
    <message>
        <source>The keyring on this computer is not safe, so LeadDesk does not use it.</source>
        <translation>Inelul de chei al acestui computer nu este sigur, deci LeadDesk nu îl folosește.</translation>
    </message>
    <message>
        <source>The keyring was not unlocked.</source>
        <translation>Inelul de chei nu a fost deblocat.</translation>
    </message>
    <message>
        <source>The kind of that source, for example Direct, Organic or Web.</source>
        <translation>Felul acelei surse, de exemplu Direct, Organic sau Web.</translation>
    </message>
    <message>
        <source>The kinds of action that were set up at Footprints.</source>
        <translation>Tipurile de acțiuni definite la Footprints.</translation>
    </message>
    <message>
        <source>The lead does not want calls.</source>
        <translation>Lead-ul nu vrea apeluri.</translation>
    </message>
    <message>
        <source>The lead has bought.</source>
        <translation>Lead-ul a cumpărat.</translation>
    </message>
    <message>
        <source>The lead has nothing that the form “{name}” asks for. Choose another form.</source>
        <translation>Lead-ul nu are nimic din ce cere formularul „{name}”. Alegeți alt formular.</translation>
    </message>
    <message>
        <source>The lead may have been taken or not. Sending the same again does no harm.</source>
        <translation>Este posibil ca lead-ul să fi fost primit sau nu. Retrimiterea aceluiași lead nu strică.</translation>
    </message>
    <message>
        <source>The lead wants no more mailings.</source>
        <translation>Lead-ul nu mai vrea e-mailuri.</translation>
    </message>
    <message>
        <source>The lead was changed or removed since.</source>
        <translation>Lead-ul a fost modificat sau eliminat între timp.</translation>
    </message>
    <message>
        <source>The lead was removed before it was sent.</source>
        <translation>Lead-ul a fost eliminat înainte să fie trimis.</translation>
    </message>
    <message>
        <source>The lead&apos;s id at Footprints.</source>
        <translation>Id-ul lead-ului la Footprints.</translation>
    </message>
    <message>
        <source>The lead&apos;s number as a customer.</source>
        <translation>Numărul lead-ului ca client.</translation>
    </message>
    <message>
        <source>The lead&apos;s number in your own system.</source>
        <translation>Numărul lead-ului în sistemul dumneavoastră.</translation>
    </message>
    <message>
        <source>The lead&apos;s own sales representative appears as the sender.</source>
        <translation>Ca expeditor apare reprezentantul de vânzări al lead-ului.</translation>
    </message>
    <message>
        <source>The links, each with the channel through which its leads come.</source>
        <translation>Linkurile, fiecare cu canalul prin care vin lead-urile sale.</translation>
    </message>
    <message>
        <source>The loyalty campaigns that run now.</source>
        <translation>Campaniile de fidelizare care rulează acum.</translation>
    </message>
    <message>
        <source>The mailing has no leads.</source>
        <translation>Mailingul nu are lead-uri.</translation>
    </message>
    <message>
        <source>The merge cannot be taken back.</source>
        <translation>Îmbinarea nu poate fi anulată.</translation>
    </message>
    <message>
        <source>The merged lead was changed since.</source>
        <translation>Lead-ul îmbinat a fost modificat între timp.</translation>
    </message>
    <message>
        <source>The mobileId of the session.</source>
        <translation>mobileId-ul sesiunii.</translation>
    </message>
    <message>
        <source>The name of a PUBLITRAC (v1) account of the same company. v2 cannot tell what became of a lead; with v1 LeadDesk can look.</source>
        <translation>Numele unui cont PUBLITRAC (v1) al aceleiași companii. v2 nu poate spune ce s-a întâmplat cu un lead; cu v1, LeadDesk se poate uita.</translation>
    </message>
    <message>
        <source>The name of a filtered list.</source>
        <translation>Numele unei liste filtrate.</translation>
    </message>
    <message>
        <source>The name of a form that PUBLITRAC has.</source>
        <translation>Numele unui formular pe care îl are PUBLITRAC.</translation>
    </message>
    <message>
        <source>The name of the custom field “{field}” must not contain [ or ]. Rename it.</source>
        <translation>Numele câmpului personalizat „{field}” nu trebuie să conțină [ sau ]. Redenumiți-l.</translation>
    </message>
    <message>
        <source>The name of the custom field “{name}” cannot be sent to PUBLITRAC, or is the same as another one there. Use letters, digits and _ and begin with a letter.</source>
        <translation>Numele câmpului personalizat „{name}” nu poate fi trimis la PUBLITRAC sau este la fel cu altul de acolo. Folosiți litere, cifre și _ și începeți cu o literă.</translation>
    </message>
    <message>
        <source>The name of {path} is no text that can be read.</source>
        <translation>Numele {path} nu este un text lizibil.</translation>
    </message>
    <message>
        <source>The name “{key}” in {name} must not contain [ or ].</source>
        <translation>Numele „{key}” din {name} nu trebuie să conțină [ sau ].</translation>
    </message>
    <message>
        <source>The names Comunik8 gave you, with commas between them. They are offered when you send.</source>
        <translation>Numele pe care vi le-a dat Comunik8, cu virgule între ele. Se oferă la trimitere.</translation>
    </message>
    <message>
        <source>The names that are declared at Footprints under Settings, Custom Variables, with commas between them. Custom fields of these names go out as variables, others as details.</source>
        <translation>Numele declarate la Footprints, la Settings, Custom Variables, cu virgule între ele. Câmpurile personalizate cu aceste nume pleacă drept variabile, celelalte drept detalii.</translation>
    </message>
    <message>
        <source>The number of any campaign of yours: checking the account then also reads its forms and links.</source>
        <translation>Numărul oricăreia dintre campaniile dumneavoastră: verificarea contului citește atunci și formularele și linkurile ei.</translation>
    </message>
    <message>
        <source>The number of the line or the article.</source>
        <translation>Numărul rândului sau al articolului.</translation>
    </message>
    <message>
        <source>The number of the order.</source>
        <translation>Numărul comenzii.</translation>
    </message>
    <message>
        <source>The number that Convertr gave the lead.</source>
        <translation>Numărul pe care Convertr l-a dat lead-ului.</translation>
    </message>
    <message>
        <source>The number that would be called.</source>
        <translation>Numărul care ar fi sunat.</translation>
    </message>
    <message>
        <source>The offer the leads asked about.</source>
        <translation>Oferta despre care au întrebat lead-urile.</translation>
    </message>
    <message>
        <source>The offline campaign the leads come from.</source>
        <translation>Campania offline din care vin lead-urile.</translation>
    </message>
    <message>
        <source>The offline campaigns that leads may come from.</source>
        <translation>Campaniile offline din care pot veni lead-uri.</translation>
    </message>
    <message>
        <source>The one you sign in to PUBLITRAC with. PUBLITRAC can also make a user for the API alone.</source>
        <translation>Cel cu care vă conectați la PUBLITRAC. PUBLITRAC poate face și un utilizator doar pentru API.</translation>
    </message>
    <message>
        <source>The parameter {name} is missing.</source>
        <translation>Lipsește parametrul {name}.</translation>
    </message>
    <message>
        <source>The parameter {name} is only for {when}.</source>
        <translation>Parametrul {name} este doar pentru {when}.</translation>
    </message>
    <message>
        <source>The password of this Convertr user has expired.</source>
        <translation>Parola acestui utilizator Convertr a expirat.</translation>
    </message>
    <message>
        <source>The person asked to be forgotten.</source>
        <translation>Persoana a cerut să fie uitată.</translation>
    </message>
    <message>
        <source>The person who looks after the leads.</source>
        <translation>Persoana care se ocupă de lead-uri.</translation>
    </message>
    <message>
        <source>The person&apos;s id in your own database.</source>
        <translation>Id-ul persoanei în baza dumneavoastră de date.</translation>
    </message>
    <message>
        <source>The price of all.</source>
        <translation>Prețul total.</translation>
    </message>
    <message>
        <source>The prizes that a person has or had.</source>
        <translation>Premiile pe care le are sau le-a avut o persoană.</translation>
    </message>
    <message>
        <source>The probability does not fit.</source>
        <translation>Probabilitatea nu se potrivește.</translation>
    </message>
    <message>
        <source>The proxy of this computer cannot be used.</source>
        <translation>Proxy-ul acestui computer nu poate fi folosit.</translation>
    </message>
    <message>
        <source>The quote that opens on line {line} is never closed: the file may have been cut off here.</source>
        <translation>Ghilimeaua deschisă în linia {line} nu se închide niciodată: este posibil ca fișierul să fi fost tăiat aici.</translation>
    </message>
    <message>
        <source>The quotes in this row are written wrongly (from line {line}).</source>
        <translation>Ghilimelele din acest rând sunt scrise greșit (de la linia {line}).</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>Intervalul se termină înainte să înceapă.</translation>
    </message>
    <message>
        <source>The registration was refused or taken back.</source>
        <translation>Înscrierea a fost refuzată sau retrasă.</translation>
    </message>
    <message>
        <source>The request could not be built.</source>
        <translation>Cererea nu a putut fi construită.</translation>
    </message>
    <message>
        <source>The request may have left already, so {title} may have carried it out.</source>
        <translation>Este posibil ca cererea să fi plecat deja și ca {title} să o fi executat.</translation>
    </message>
    <message>
        <source>The same e-mail as plain text, for programs that show no HTML.</source>
        <translation>Același e-mail ca text simplu, pentru programe care nu afișează HTML.</translation>
    </message>
    <message>
        <source>The shop or office that looks after the leads.</source>
        <translation>Magazinul sau biroul care se ocupă de lead-uri.</translation>
    </message>
    <message>
        <source>The snippet needs the application key.</source>
        <translation>Fragmentul are nevoie de cheia aplicației.</translation>
    </message>
    <message>
        <source>The stage is {stage}, and “Closed on” (dateClosed) is empty.</source>
        <translation>Etapa este {stage}, iar „Închisă la” (dateClosed) este gol.</translation>
    </message>
    <message>
        <source>The subject of the e-mail.</source>
        <translation>Subiectul e-mailului.</translation>
    </message>
    <message>
        <source>The tax in it.</source>
        <translation>Taxa inclusă.</translation>
    </message>
    <message>
        <source>The ticket was refunded or taken back.</source>
        <translation>Biletul a fost rambursat sau retras.</translation>
    </message>
    <message>
        <source>The time says its own zone.</source>
        <translation>Ora conține deja un fus orar.</translation>
    </message>
    <message>
        <source>The token of the PUBLITRAC cookie, which begins with _nl-.</source>
        <translation>Jetonul cookie-ului PUBLITRAC, care începe cu _nl-.</translation>
    </message>
    <message>
        <source>The transaction may be stored or not: look at PUBLITRAC before you send it again.</source>
        <translation>Tranzacția poate fi păstrată sau nu: verificați în PUBLITRAC înainte să o trimiteți din nou.</translation>
    </message>
    <message>
        <source>The translation {language} is damaged. Install LeadDesk again.</source>
        <translation>Traducerea {language} este deteriorată. Instalați din nou LeadDesk.</translation>
    </message>
    <message>
        <source>The uid or pid of the session.</source>
        <translation>uid-ul sau pid-ul sesiunii.</translation>
    </message>
    <message>
        <source>The update file cannot be read.</source>
        <translation>Fișierul de actualizare nu poate fi citit.</translation>
    </message>
    <message>
        <source>The update file is an old one.</source>
        <translation>Fișierul de actualizare este unul vechi.</translation>
    </message>
    <message>
        <source>The update file is not the publisher&apos;s.</source>
        <translation>Fișierul de actualizare nu provine de la editor.</translation>
    </message>
    <message>
        <source>The vendor could not be asked.</source>
        <translation>Platforma nu a putut fi întrebată.</translation>
    </message>
    <message>
        <source>The vendor does not answer as it should.</source>
        <translation>Platforma nu răspunde cum ar trebui.</translation>
    </message>
    <message>
        <source>The vendor has nobody with these data.</source>
        <translation>Platforma nu are pe nimeni cu aceste date.</translation>
    </message>
    <message>
        <source>The vendor&apos;s document names this call without showing it, so what it does is not certain.</source>
        <translation>Documentul platformei numește acest apel fără să îl arate, deci ce face nu este sigur.</translation>
    </message>
    <message>
        <source>The vendor&apos;s interface has no call for it, or the account that would be read from is not named.</source>
        <translation>Interfața platformei nu are un apel pentru asta sau nu este numit contul din care s-ar citi.</translation>
    </message>
    <message>
        <source>The watched folder “{name}” cannot be read.</source>
        <translation>Dosarul urmărit „{name}” nu poate fi citit.</translation>
    </message>
    <message>
        <source>The ways that leads come by.</source>
        <translation>Căile pe care vin lead-urile.</translation>
    </message>
    <message>
        <source>The web address Comunik8 gave you.</source>
        <translation>Adresa web pe care v-a dat-o Comunik8.</translation>
    </message>
    <message>
        <source>The web address Footprints gave you.</source>
        <translation>Adresa web pe care v-a dat-o Footprints.</translation>
    </message>
    <message>
        <source>The workspace cannot be locked.</source>
        <translation>Spațiul de lucru nu poate fi blocat.</translation>
    </message>
    <message>
        <source>The workspace cannot be opened or written.</source>
        <translation>Spațiul de lucru nu poate fi deschis sau scris.</translation>
    </message>
    <message>
        <source>The workspace file is damaged.</source>
        <translation>Fișierul spațiului de lucru este deteriorat.</translation>
    </message>
    <message>
        <source>The workspace folder cannot be used.</source>
        <translation>Dosarul spațiului de lucru nu poate fi folosit.</translation>
    </message>
    <message>
        <source>The workspace is busy.</source>
        <translation>Spațiul de lucru este ocupat.</translation>
    </message>
    <message>
        <source>The zone of that time, as in America/Los_Angeles.</source>
        <translation>Fusul orar al acelei ore, de exemplu America/Los_Angeles.</translation>
    </message>
    <message>
        <source>The {name} is too long for the Windows Credential Manager.</source>
        <translation>{name} este prea lung pentru Windows Credential Manager.</translation>
    </message>
    <message>
        <source>There are more than {most_values} words and values in it.</source>
        <translation>Numărul de cuvinte și valori depășește {most_values}.</translation>
    </message>
    <message>
        <source>There are two attachments.</source>
        <translation>Sunt două atașamente.</translation>
    </message>
    <message>
        <source>There are: {known}.</source>
        <translation>Există: {known}.</translation>
    </message>
    <message>
        <source>There is a control character in this cell.</source>
        <translation>În această celulă este un caracter de control.</translation>
    </message>
    <message>
        <source>There is a segment “{name}” already.</source>
        <translation>Există deja un segment „{name}”.</translation>
    </message>
    <message>
        <source>There is an account “{name}” already.</source>
        <translation>Există deja un cont „{name}”.</translation>
    </message>
    <message>
        <source>There is neither an e-mail address nor a phone number in this row.</source>
        <translation>În acest rând nu este nici adresă de e-mail, nici număr de telefon.</translation>
    </message>
    <message>
        <source>There is no account “{value}”.</source>
        <translation>Nu există contul „{value}”.</translation>
    </message>
    <message>
        <source>There is no batch {batch_id}.</source>
        <translation>Nu există lotul {batch_id}.</translation>
    </message>
    <message>
        <source>There is no column “{missing}” to correct.</source>
        <translation>Nu există coloana „{missing}”, care ar trebui corectată.</translation>
    </message>
    <message>
        <source>There is no country “{chosen}”.</source>
        <translation>Nu există țara „{chosen}”.</translation>
    </message>
    <message>
        <source>There is no encoding “{name}”.</source>
        <translation>Nu există codificarea „{name}”.</translation>
    </message>
    <message>
        <source>There is no field “{name}”.</source>
        <translation>Nu există câmpul „{name}”.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Nu există fișierul {path}.</translation>
    </message>
    <message>
        <source>There is no folder {parent}.</source>
        <translation>Nu există dosarul {parent}.</translation>
    </message>
    <message>
        <source>There is no header in line {header_line}.</source>
        <translation>Nu există antet în linia {header_line}.</translation>
    </message>
    <message>
        <source>There is no import {import_id}.</source>
        <translation>Nu există importul {import_id}.</translation>
    </message>
    <message>
        <source>There is no keyring to keep secrets in.</source>
        <translation>Nu există un inel de chei în care să se păstreze secrete.</translation>
    </message>
    <message>
        <source>There is no lead field “{chosen}”.</source>
        <translation>Nu există câmpul de lead „{chosen}”.</translation>
    </message>
    <message>
        <source>There is no lead field “{field}”.</source>
        <translation>Nu există câmpul de lead „{field}”.</translation>
    </message>
    <message>
        <source>There is no lead field “{name}”.</source>
        <translation>Nu există câmpul de lead „{name}”.</translation>
    </message>
    <message>
        <source>There is no lead field “{text}”.</source>
        <translation>Nu există câmpul de lead „{text}”.</translation>
    </message>
    <message>
        <source>There is no lead {lead_id}.</source>
        <translation>Nu există lead-ul {lead_id}.</translation>
    </message>
    <message>
        <source>There is no lead {missing} any more.</source>
        <translation>Lead-ul {missing} nu mai există.</translation>
    </message>
    <message>
        <source>There is no lead “{id_or_email}”.</source>
        <translation>Nu există lead-ul „{id_or_email}”.</translation>
    </message>
    <message>
        <source>There is no room for a copy of the workspace.</source>
        <translation>Nu este loc pentru o copie a spațiului de lucru.</translation>
    </message>
    <message>
        <source>There is no room left in {parent}.</source>
        <translation>În {parent} nu mai este loc.</translation>
    </message>
    <message>
        <source>There is no segment “{name}”.</source>
        <translation>Nu există segmentul „{name}”.</translation>
    </message>
    <message>
        <source>There is no time zone “{zone}”. Write it like Europe/London.</source>
        <translation>Nu există fusul orar „{zone}”. Scrieți-l ca Europe/London.</translation>
    </message>
    <message>
        <source>There is no update file at this address.</source>
        <translation>Nu există niciun fișier de actualizare la această adresă.</translation>
    </message>
    <message>
        <source>There is no vendor “{vendor}”.</source>
        <translation>Nu există platforma „{vendor}”.</translation>
    </message>
    <message>
        <source>There is nothing in it to import.</source>
        <translation>Nu este nimic de importat în el.</translation>
    </message>
    <message>
        <source>There is nothing to send leads to at this address of {vendor}. Check the address, and the ids that are part of it, in the account&apos;s settings.</source>
        <translation>La această adresă a {vendor} nu este nimic unde să se trimită lead-uri. Verificați adresa și id-urile din ea, în setările contului.</translation>
    </message>
    <message>
        <source>There is only one.</source>
        <translation>Este doar unul.</translation>
    </message>
    <message>
        <source>These are {number} files.</source>
        <translation>Sunt {number} fișiere.</translation>
    </message>
    <message>
        <source>These leads cannot be merged.</source>
        <translation>Aceste lead-uri nu pot fi îmbinate.</translation>
    </message>
    <message>
        <source>They may have reached the vendor, and a second send could count twice.</source>
        <translation>Este posibil să fi ajuns la platformă, iar a doua trimitere ar putea conta de două ori.</translation>
    </message>
    <message>
        <source>This LeadDesk was put together wrongly.</source>
        <translation>Acest LeadDesk a fost asamblat greșit.</translation>
    </message>
    <message>
        <source>This account was removed from LeadDesk. Ask the vendor to erase the person, or add it again.</source>
        <translation>Acest cont a fost eliminat din LeadDesk. Cereți platformei să șteargă persoana sau adăugați-l din nou.</translation>
    </message>
    <message>
        <source>This address is not encrypted.</source>
        <translation>Această adresă nu este criptată.</translation>
    </message>
    <message>
        <source>This adds or updates leads in PUBLITRAC; its campaigns may start writing to them.</source>
        <translation>Aceasta adaugă sau actualizează lead-uri în PUBLITRAC; campaniile sale pot începe să le scrie.</translation>
    </message>
    <message>
        <source>This campaign takes no leads.</source>
        <translation>Această campanie nu primește lead-uri.</translation>
    </message>
    <message>
        <source>This computer&apos;s proxy did not open the way to it. Nothing was sent.</source>
        <translation>Proxy-ul acestui computer nu a deschis calea spre el. Nu s-a trimis nimic.</translation>
    </message>
    <message>
        <source>This copy of LeadDesk is incomplete.</source>
        <translation>Această copie LeadDesk este incompletă.</translation>
    </message>
    <message>
        <source>This copy of LeadDesk is incomplete: the help of the search is missing.</source>
        <translation>Această copie LeadDesk este incompletă: lipsește ajutorul căutării.</translation>
    </message>
    <message>
        <source>This copy of LeadDesk is incomplete: {names} is empty.</source>
        <translation>Această copie LeadDesk este incompletă: {names} este gol.</translation>
    </message>
    <message>
        <source>This country is not known; it was kept as it is.</source>
        <translation>Această țară nu se cunoaște; a fost păstrată așa cum este.</translation>
    </message>
    <message>
        <source>This edit cannot be made again.</source>
        <translation>Această modificare nu poate fi refăcută.</translation>
    </message>
    <message>
        <source>This edit cannot be taken back any more.</source>
        <translation>Această modificare nu mai poate fi anulată.</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>Nu este JSON.</translation>
    </message>
    <message>
        <source>This is not a phone number of that country.</source>
        <translation>Nu este un număr de telefon din acea țară.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Nu este o adresă de e-mail.</translation>
    </message>
    <message>
        <source>This is not clear as a date; it was kept as it is.</source>
        <translation>Nu este o dată clară; a fost păstrată așa cum este.</translation>
    </message>
    <message>
        <source>This is one of Google&apos;s test leads, not a person.</source>
        <translation>Este unul dintre lead-urile de probă Google, nu o persoană.</translation>
    </message>
    <message>
        <source>This is one of LinkedIn&apos;s test leads, not a person.</source>
        <translation>Este unul dintre lead-urile de probă LinkedIn, nu o persoană.</translation>
    </message>
    <message>
        <source>This is one of Meta&apos;s test leads, not a person.</source>
        <translation>Este unul dintre lead-urile de probă Meta, nu o persoană.</translation>
    </message>
    <message>
        <source>This lead is being sent right now.</source>
        <translation>Acest lead se trimite chiar acum.</translation>
    </message>
    <message>
        <source>This lead stands in the mailing twice.</source>
        <translation>Acest lead este de două ori în mailing.</translation>
    </message>
    <message>
        <source>This lead waited when the backup was made, and may have been sent since. Look at the vendor first.</source>
        <translation>Acest lead era în așteptare când s-a făcut copia de siguranță și este posibil să fi fost trimis între timp. Verificați întâi pe platformă.</translation>
    </message>
    <message>
        <source>This line is not a JSON object.</source>
        <translation>Această linie nu este un obiect JSON.</translation>
    </message>
    <message>
        <source>This list fills itself by a filter in PUBLITRAC. Choose a static list.</source>
        <translation>Această listă se umple printr-un filtru în PUBLITRAC. Alegeți o listă statică.</translation>
    </message>
    <message>
        <source>This merge was taken back already.</source>
        <translation>Această îmbinare a fost deja anulată.</translation>
    </message>
    <message>
        <source>This search cannot be read.</source>
        <translation>Această căutare nu poate fi citită.</translation>
    </message>
    <message>
        <source>This search is too long.</source>
        <translation>Această căutare este prea lungă.</translation>
    </message>
    <message>
        <source>This starts phone calls: every accepted lead is called.</source>
        <translation>Aceasta pornește apeluri telefonice: fiecare lead acceptat este sunat.</translation>
    </message>
    <message>
        <source>This user signs in with several factors.</source>
        <translation>Acest utilizator se conectează cu mai mulți factori.</translation>
    </message>
    <message>
        <source>This workspace was made by a newer LeadDesk.</source>
        <translation>Acest spațiu de lucru a fost făcut de un LeadDesk mai nou.</translation>
    </message>
    <message>
        <source>Three letters, as EUR.</source>
        <translation>Trei litere, ca EUR.</translation>
    </message>
    <message>
        <source>TikTok instant form</source>
        <translation>Formular instant TikTok</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fus orar</translation>
    </message>
    <message>
        <source>Time zone of the calling hours</source>
        <translation>Fusul orar al orelor de apelare</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Până la</translation>
    </message>
    <message>
        <source>To search for a text with such a sign in it, put it in quotes. Fields: {names}, {custom_prefix}NAME.</source>
        <translation>Pentru a căuta un text care conține un astfel de semn, puneți-l între ghilimele. Câmpuri: {names}, {custom_prefix}NAME.</translation>
    </message>
    <message>
        <source>To search for the text itself, put it in quotes: &quot;{word}&quot;.</source>
        <translation>Pentru a căuta chiar textul {word}, puneți-l între ghilimele drepte.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Urmărire</translation>
    </message>
    <message>
        <source>Transmission power</source>
        <translation>Putere de emisie</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Încercați din nou peste câteva minute.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Încercați din nou peste un minut.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, report it with the log file.</source>
        <translation>Încercați din nou. Dacă se întâmplă iar, raportați cu fișierul jurnal.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, the keyring is damaged or its program refuses long or unusual texts.</source>
        <translation>Încercați din nou. Dacă se repetă, inelul de chei este deteriorat sau programul lui refuză texte lungi ori neobișnuite.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, send the log file to support.</source>
        <translation>Încercați din nou; dacă se repetă, trimiteți fișierul jurnal la asistență.</translation>
    </message>
    <message>
        <source>Two letters, as CA or FR.</source>
        <translation>Două litere, ca CA sau FR.</translation>
    </message>
    <message>
        <source>Two to {most_merged} leads can be merged at a time.</source>
        <translation>Numărul de lead-uri care se pot îmbina deodată: de la 2 la {most_merged}.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Type of company</source>
        <translation>Tipul companiei</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Under which name the national id is sent when a customer is looked for.</source>
        <translation>Sub ce nume se trimite codul personal când se caută un client.</translation>
    </message>
    <message>
        <source>Unlock it (signing in to the computer with the password usually does) and try again. Where no window can be shown, LeadDesk cannot ask for its password.</source>
        <translation>Deblocați-l (de obicei ajunge conectarea la computer cu parola) și încercați din nou. Unde nu se poate arăta nicio fereastră, LeadDesk nu îi poate cere parola.</translation>
    </message>
    <message>
        <source>Unpack it yourself, then drop the file that was in it.</source>
        <translation>Dezarhivați-o singur, apoi trageți în fereastră fișierul din ea.</translation>
    </message>
    <message>
        <source>Unpack it, then drop the file that was in it.</source>
        <translation>Dezarhivați-l, apoi trageți în fereastră fișierul din el.</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Dezabonat</translation>
    </message>
    <message>
        <source>Unsubscribed, complained or bounced: must not be written to.</source>
        <translation>Dezabonat, cu reclamație sau cu adresă moartă: nu trebuie să i se scrie.</translation>
    </message>
    <message>
        <source>Unsubscribed: must not be written to.</source>
        <translation>Dezabonat: nu trebuie să i se scrie.</translation>
    </message>
    <message>
        <source>Until then LeadDesk can keep the secrets for this session only.</source>
        <translation>Până atunci LeadDesk poate păstra secretele doar pentru această sesiune.</translation>
    </message>
    <message>
        <source>Update an existing lead</source>
        <translation>Actualizați un lead existent</translation>
    </message>
    <message>
        <source>Updates the lead with this e-mail address, or adds it where there is none. If several leads match, PUBLITRAC refuses and changes nothing. Only filled fields are sent.</source>
        <translation>Actualizează lead-ul cu această adresă de e-mail sau îl adaugă dacă nu există. Dacă se potrivesc mai multe, PUBLITRAC refuză și nu schimbă nimic. Se trimit doar câmpurile completate.</translation>
    </message>
    <message>
        <source>Updates the opportunity with this id, or adds it where there is none.</source>
        <translation>Actualizează oportunitatea cu acest id sau o adaugă dacă nu există.</translation>
    </message>
    <message>
        <source>Use .csv, .xlsx or .jsonl.</source>
        <translation>Folosiți .csv, .xlsx sau .jsonl.</translation>
    </message>
    <message>
        <source>Use .csv.</source>
        <translation>Folosiți .csv.</translation>
    </message>
    <message>
        <source>Use a number above 0.</source>
        <translation>Folosiți un număr peste 0.</translation>
    </message>
    <message>
        <source>Use its two letters, for example GB, FR or US.</source>
        <translation>Folosiți cele două litere, de exemplu GB, FR sau US.</translation>
    </message>
    <message>
        <source>Use leads, list:NAME, view:NAME or search:ROWS.</source>
        <translation>Folosiți leads, list:NAME, view:NAME sau search:ROWS.</translation>
    </message>
    <message>
        <source>Use the https address in the account&apos;s settings.</source>
        <translation>Folosiți adresa https în setările contului.</translation>
    </message>
    <message>
        <source>Use the lead list</source>
        <translation>Folosiți lista de lead-uri</translation>
    </message>
    <message>
        <source>Use true or false.</source>
        <translation>Folosiți true sau false.</translation>
    </message>
    <message>
        <source>Use whole seconds, such as 600 for ten minutes.</source>
        <translation>Folosiți secunde întregi, ca 600 pentru zece minute.</translation>
    </message>
    <message>
        <source>Use {names}, or add it to the lead types in the account&apos;s settings.</source>
        <translation>Folosiți {names} sau adăugați-l la tipurile de lead din setările contului.</translation>
    </message>
    <message>
        <source>Use {names}, or custom.NAME for a column of your own.</source>
        <translation>Folosiți {names} sau custom.NAME pentru o coloană proprie.</translation>
    </message>
    <message>
        <source>Use {names}.</source>
        <translation>Folosiți {names}.</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>Agent utilizator</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nume de utilizator</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valoare</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valori</translation>
    </message>
    <message>
        <source>Values by the names that the form has, such as form[email].</source>
        <translation>Valori după numele din formular, ca form[email].</translation>
    </message>
    <message>
        <source>Vendors are {names}.</source>
        <translation>Platformele sunt {names}.</translation>
    </message>
    <message>
        <source>Version of the API</source>
        <translation>Versiunea API</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vizualizare</translation>
    </message>
    <message>
        <source>Visitor token</source>
        <translation>Jeton de vizitator</translation>
    </message>
    <message>
        <source>Wait for its import to finish, then try again.</source>
        <translation>Așteptați să se termine importul său, apoi încercați din nou.</translation>
    </message>
    <message>
        <source>Wait until it arrived, then try again.</source>
        <translation>Așteptați să ajungă, apoi încercați din nou.</translation>
    </message>
    <message>
        <source>Way of naming who to delete</source>
        <translation>Cum se numește cine se șterge</translation>
    </message>
    <message>
        <source>Way of sending places</source>
        <translation>Cum se trimit locurile</translation>
    </message>
    <message>
        <source>Way of sending ratings</source>
        <translation>Cum se trimit evaluările</translation>
    </message>
    <message>
        <source>Way of sending sensors</source>
        <translation>Cum se trimit senzorii</translation>
    </message>
    <message>
        <source>Way of signing in</source>
        <translation>Mod de conectare</translation>
    </message>
    <message>
        <source>Ways of contact the person agreed to, or did not.</source>
        <translation>Căile de contact cu care persoana a fost sau nu de acord.</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Website of the company</source>
        <translation>Site-ul companiei</translation>
    </message>
    <message>
        <source>What an offer is sold as, with prices and quantities.</source>
        <translation>Sub ce formă se vinde o ofertă, cu prețuri și cantități.</translation>
    </message>
    <message>
        <source>What brought it.</source>
        <translation>Ce l-a adus.</translation>
    </message>
    <message>
        <source>What it is about.</source>
        <translation>Despre ce este.</translation>
    </message>
    <message>
        <source>What it is called.</source>
        <translation>Cum se numește.</translation>
    </message>
    <message>
        <source>What it may bring, in whole units.</source>
        <translation>Ce poate aduce, în unități întregi.</translation>
    </message>
    <message>
        <source>What it means, for example Blog viewed.</source>
        <translation>Ce înseamnă, de exemplu Blog văzut.</translation>
    </message>
    <message>
        <source>What kind of article it is.</source>
        <translation>Ce fel de articol este.</translation>
    </message>
    <message>
        <source>What made the lead unsubscribe.</source>
        <translation>Ce l-a făcut pe lead să se dezaboneze.</translation>
    </message>
    <message>
        <source>What people see in the history, for example /blog.</source>
        <translation>Ce se vede în istoric, de exemplu /blog.</translation>
    </message>
    <message>
        <source>What people see in the history.</source>
        <translation>Ce se vede în istoric.</translation>
    </message>
    <message>
        <source>What recipients see.</source>
        <translation>Ce văd destinatarii.</translation>
    </message>
    <message>
        <source>What stands after the question mark of the address.</source>
        <translation>Ce urmează după semnul întrebării din adresă.</translation>
    </message>
    <message>
        <source>What the browser calls itself.</source>
        <translation>Cum se numește browserul.</translation>
    </message>
    <message>
        <source>What the check found no longer exists.</source>
        <translation>Rezultatul verificării nu mai există.</translation>
    </message>
    <message>
        <source>What the lead does there.</source>
        <translation>Ce face lead-ul acolo.</translation>
    </message>
    <message>
        <source>What the lead gave as the reason. PUBLITRAC does not show it again.</source>
        <translation>Ce a dat lead-ul drept motiv. PUBLITRAC nu îl mai arată.</translation>
    </message>
    <message>
        <source>What the lead searched for.</source>
        <translation>Ce a căutat lead-ul.</translation>
    </message>
    <message>
        <source>What the opportunity is called.</source>
        <translation>Cum se numește oportunitatea.</translation>
    </message>
    <message>
        <source>What was bought.</source>
        <translation>Ce s-a cumpărat.</translation>
    </message>
    <message>
        <source>What was done before is saved. The fault is written to the log ({kind}).</source>
        <translation>Ce s-a făcut înainte este salvat. Eroarea este scrisă în jurnal ({kind}).</translation>
    </message>
    <message>
        <source>What was filled in, one field a line: Firstname: Claude.</source>
        <translation>Ce s-a completat, câte un câmp pe linie: Firstname: Claude.</translation>
    </message>
    <message>
        <source>What was not sent stays queued. Send again when the vendor works.</source>
        <translation>Ce nu s-a trimis rămâne în așteptare. Trimiteți din nou când funcționează platforma.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>When people may be called: Mon-Fri 09:00-18:00, Sat 10:00-14:00. Leads sent outside them are called when they begin. Empty: at any time.</source>
        <translation>Când se poate suna: Mon-Fri 09:00-18:00, Sat 10:00-14:00. Lead-urile trimise în afara lor sunt sunate când încep. Gol: oricând.</translation>
    </message>
    <message>
        <source>When the lead came up, with the time of day.</source>
        <translation>Când a apărut lead-ul, cu ora.</translation>
    </message>
    <message>
        <source>Where answers go.</source>
        <translation>Unde merg răspunsurile.</translation>
    </message>
    <message>
        <source>Where sales of a shop are sent. PUBLITRAC&apos;s document does not name it: ask PUBLITRAC.</source>
        <translation>Unde se trimit vânzările unui magazin. Documentul PUBLITRAC nu o numește: întrebați PUBLITRAC.</translation>
    </message>
    <message>
        <source>Where the app gets notifications.</source>
        <translation>Unde primește aplicația notificări.</translation>
    </message>
    <message>
        <source>Where the form stands, for example /newsletter.php.</source>
        <translation>Unde este formularul, de exemplu /newsletter.php.</translation>
    </message>
    <message>
        <source>Where the lead came from first, for example Google.</source>
        <translation>De unde a venit întâi lead-ul, de exemplu Google.</translation>
    </message>
    <message>
        <source>Where the lead works.</source>
        <translation>Unde lucrează lead-ul.</translation>
    </message>
    <message>
        <source>Where the people are who are called, such as Europe/Paris.</source>
        <translation>Unde sunt persoanele sunate, de exemplu Europe/Paris.</translation>
    </message>
    <message>
        <source>Where these leads come from. Empty: each lead&apos;s own source.</source>
        <translation>De unde vin aceste lead-uri. Gol: sursa fiecărui lead.</translation>
    </message>
    <message>
        <source>Where these leads come from. Empty: each lead&apos;s own.</source>
        <translation>De unde vin aceste lead-uri. Gol: cea a fiecărui lead.</translation>
    </message>
    <message>
        <source>Whether Convertr found the lead valid, and its reasons if not.</source>
        <translation>Dacă Convertr a considerat lead-ul valabil și, dacă nu, motivele.</translation>
    </message>
    <message>
        <source>Whether the person lives alone or is married.</source>
        <translation>Dacă persoana este singură sau căsătorită.</translation>
    </message>
    <message>
        <source>Which calls these leads are for. Comunik8 gave you the names.</source>
        <translation>Pentru ce apeluri sunt aceste lead-uri. Numele le aveți de la Comunik8.</translation>
    </message>
    <message>
        <source>Which columns of the lead the person who calls sees besides its name and its numbers.</source>
        <translation>Ce coloane ale lead-ului vede persoana care sună, pe lângă numele și numerele lui.</translation>
    </message>
    <message>
        <source>Which form of the campaign?</source>
        <translation>Care formular al campaniei?</translation>
    </message>
    <message>
        <source>Which of the campaign&apos;s forms the leads fill in. May be left empty if it has only one.</source>
        <translation>Care dintre formularele campaniei îl completează lead-urile. Poate rămâne gol dacă există doar unul.</translation>
    </message>
    <message>
        <source>Which page of the list; the first is 1.</source>
        <translation>Ce pagină a listei; prima este 1.</translation>
    </message>
    <message>
        <source>Which {kind} should be fetched?</source>
        <translation>Care {kind} trebuie preluată?</translation>
    </message>
    <message>
        <source>Who must not be contacted is told by {names}: never taken as a consent.</source>
        <translation>Cine nu trebuie contactat se spune prin {names}: nu se ia niciodată drept consimțământ.</translation>
    </message>
    <message>
        <source>Who would buy.</source>
        <translation>Cine ar cumpăra.</translation>
    </message>
    <message>
        <source>Whole, with https://.</source>
        <translation>Întreagă, cu https://.</translation>
    </message>
    <message>
        <source>Why blacklisted</source>
        <translation>De ce pe lista neagră</translation>
    </message>
    <message>
        <source>Why not to call</source>
        <translation>De ce să nu fie sunat</translation>
    </message>
    <message>
        <source>Why suspended</source>
        <translation>De ce suspendat</translation>
    </message>
    <message>
        <source>Why the e-mail does not work</source>
        <translation>De ce nu funcționează e-mailul</translation>
    </message>
    <message>
        <source>Width and height, as in 1920x1080.</source>
        <translation>Lățimea și înălțimea, de exemplu 1920x1080.</translation>
    </message>
    <message>
        <source>Windows keeps secrets of at most {longest:,} characters.</source>
        <translation>Windows păstrează secrete de cel mult {longest:,} caractere.</translation>
    </message>
    <message>
        <source>With https://.</source>
        <translation>Cu https://.</translation>
    </message>
    <message>
        <source>With key and secret alone, with a user name and password as well, or with a PIN as well.</source>
        <translation>Doar cu cheie și secret, și cu nume de utilizator și parolă, sau și cu un PIN.</translation>
    </message>
    <message>
        <source>With the time of day.</source>
        <translation>Cu ora.</translation>
    </message>
    <message>
        <source>With the time of day; a time with a zone is written in UTC.</source>
        <translation>Cu ora; o oră cu fus orar se scrie în UTC.</translation>
    </message>
    <message>
        <source>With your API key, with your user name and password, or with both and a code that Convertr sends to your phone: Check then asks for the code.</source>
        <translation>Cu cheia dumneavoastră API, cu numele de utilizator și parola sau cu amândouă și un cod pe care Convertr îl trimite pe telefon: la verificare se cere atunci codul.</translation>
    </message>
    <message>
        <source>Without e-mail or phone nobody can be reached.</source>
        <translation>Fără e-mail sau telefon nu se poate lua legătura cu nimeni.</translation>
    </message>
    <message>
        <source>Without encryption anybody on the way can read leads and passwords. Leave this off unless the vendor told you in writing that there is no https address.</source>
        <translation>Fără criptare, oricine pe drum poate citi lead-urile și parolele. Lăsați dezactivat, dacă platforma nu v-a scris că nu există o adresă https.</translation>
    </message>
    <message>
        <source>Without them no vendor can prove who it is, so nothing was sent.</source>
        <translation>Fără ele nicio platformă nu își poate dovedi identitatea, așa că nu s-a trimis nimic.</translation>
    </message>
    <message>
        <source>Write it as 2026-01-31.</source>
        <translation>Scrieți-o ca 2026-01-31.</translation>
    </message>
    <message>
        <source>Write it as you were given it, with https:// at its beginning.</source>
        <translation>Scrieți-o așa cum ați primit-o, cu https:// la început.</translation>
    </message>
    <message>
        <source>Write it like https://host.example, without anything behind a ? or #, and without a password.</source>
        <translation>Scrieți-o ca https://host.example, fără nimic după ? sau #, și fără parolă.</translation>
    </message>
    <message>
        <source>“leaddesk send --json” gives the number of each.</source>
        <translation>„leaddesk send --json” dă numărul fiecăruia.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>„{title}”</translation>
    </message>
    <message>
        <source>Write it like name@example.com.</source>
        <translation>Scrieți-o ca nume@example.com.</translation>
    </message>
    <message>
        <source>The zero that it began with was lost; its country shows that it had one.</source>
        <translation>Zeroul de la început s-a pierdut; țara arată că exista unul.</translation>
    </message>
    <message>
        <source>This row has fewer cells than the header; the missing ones were taken as empty.</source>
        <translation>Acest rând are mai puține celule decât antetul; cele care lipsesc au fost considerate goale.</translation>
    </message>
    <message>
        <source>This row has more cells than the header: it is unclear which belongs where.</source>
        <translation>Acest rând are mai multe celule decât antetul: nu este clar care unde aparține.</translation>
    </message>
    <message>
        <source>Write it like {field}:12.</source>
        <translation>Scrieți de exemplu {field}:12.</translation>
    </message>
    <message>
        <source>Write it with https:// in front.</source>
        <translation>Scrieți-o cu https:// în față.</translation>
    </message>
    <message>
        <source>Write it with https:// in the account&apos;s settings.</source>
        <translation>Scrieți-o cu https:// în setările contului.</translation>
    </message>
    <message>
        <source>Write its rows as JSON: [{&quot;field&quot;: &quot;city&quot;, &quot;operator&quot;: &quot;like&quot;, &quot;value&quot;: &quot;Laval%&quot;}].</source>
        <translation>Scrieți rândurile sale ca JSON: [{&quot;field&quot;: &quot;city&quot;, &quot;operator&quot;: &quot;like&quot;, &quot;value&quot;: &quot;Laval%&quot;}].</translation>
    </message>
    <message>
        <source>Write one name=value a line.</source>
        <translation>Scrieți câte un nume=valoare pe linie.</translation>
    </message>
    <message>
        <source>Write phone numbers with their calling code, as in +44 7700 900123.</source>
        <translation>Scrieți numerele de telefon cu prefixul lor, ca +44 7700 900123.</translation>
    </message>
    <message>
        <source>Write {field}:{value}.</source>
        <translation>Scrieți {field}:{value}.</translation>
    </message>
    <message>
        <source>Write {kind}.</source>
        <translation>Scrieți {kind}.</translation>
    </message>
    <message>
        <source>Write {kind}:NAME.</source>
        <translation>Scrieți {kind}:NAME.</translation>
    </message>
    <message>
        <source>Writes kind, description and time of an action anew.</source>
        <translation>Scrie din nou tipul, descrierea și ora unei acțiuni.</translation>
    </message>
    <message>
        <source>Writes what is given into the profile of the person with that e-mail address and phone.</source>
        <translation>Scrie ce s-a dat în profilul persoanei cu acea adresă de e-mail și acel telefon.</translation>
    </message>
    <message>
        <source>You have no permission to open this file.</source>
        <translation>Nu aveți permisiunea de a deschide acest fișier.</translation>
    </message>
    <message>
        <source>You have no permission to write in {parent}, or another program holds the file open.</source>
        <translation>Nu aveți permisiunea de a scrie în {parent} sau alt program ține fișierul deschis.</translation>
    </message>
    <message>
        <source>You stopped the import; nothing was stored.</source>
        <translation>Ați oprit importul; nu s-a salvat nimic.</translation>
    </message>
    <message>
        <source>You stopped this before it was finished.</source>
        <translation>Ați oprit înainte de a se termina.</translation>
    </message>
    <message>
        <source>Your own key, from the Convertr dashboard. Needed unless you sign in with a password.</source>
        <translation>Cheia proprie, din panoul Convertr. Necesară, dacă nu vă conectați cu parolă.</translation>
    </message>
    <message>
        <source>Your own number at Convertr.</source>
        <translation>Numărul propriu la Convertr.</translation>
    </message>
    <message>
        <source>Your people at Footprints, with their locations and catalogues.</source>
        <translation>Oamenii dumneavoastră de la Footprints, cu locațiile și cataloagele lor.</translation>
    </message>
    <message>
        <source>Yours, from PUBLITRAC.</source>
        <translation>A dumneavoastră, de la PUBLITRAC.</translation>
    </message>
    <message>
        <source>Zoho CRM leads</source>
        <translation>Lead-uri Zoho CRM</translation>
    </message>
    <message>
        <source>Zoom attendee report</source>
        <translation>Raport de participanți Zoom</translation>
    </message>
    <message>
        <source>Zoom meeting participants</source>
        <translation>Participanți la o întâlnire Zoom</translation>
    </message>
    <message>
        <source>a date like 1990-05-17</source>
        <translation>o dată ca 1990-05-17</translation>
    </message>
    <message>
        <source>a lead</source>
        <translation>un lead</translation>
    </message>
    <message>
        <source>a lead&apos;s result</source>
        <translation>rezultatul unui lead</translation>
    </message>
    <message>
        <source>a phone number</source>
        <translation>un număr de telefon</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un număr întreg</translation>
    </message>
    <message>
        <source>a whole number from 0 to 10</source>
        <translation>un număr întreg de la 0 la 10</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>cu ziua întâi</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>cu luna întâi</translation>
    </message>
    <message>
        <source>p for a pid, c for a uid.</source>
        <translation>p pentru pid, c pentru uid.</translation>
    </message>
    <message>
        <source>single or married</source>
        <translation>single sau married</translation>
    </message>
    <message>
        <source>systeme.io contacts</source>
        <translation>Contacte systeme.io</translation>
    </message>
    <message>
        <source>the cancelling</source>
        <translation>anularea</translation>
    </message>
    <message>
        <source>the check</source>
        <translation>verificarea</translation>
    </message>
    <message>
        <source>the lead list</source>
        <translation>lista lead-urilor</translation>
    </message>
    <message>
        <source>the list of forms</source>
        <translation>lista formularelor</translation>
    </message>
    <message>
        <source>the list of links</source>
        <translation>lista linkurilor</translation>
    </message>
    <message>
        <source>the sign-in</source>
        <translation>conectarea</translation>
    </message>
    <message>
        <source>this</source>
        <translation>aceasta</translation>
    </message>
    <message>
        <source>this call</source>
        <translation>acest apel</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>da sau nu</translation>
    </message>
    <message>
        <source>{backup} cannot be read, or there is no room for it.</source>
        <translation>{backup} nu poate fi citit sau nu este loc pentru el.</translation>
    </message>
    <message>
        <source>{backup} cannot be used.</source>
        <translation>{backup} nu poate fi folosit.</translation>
    </message>
    <message>
        <source>{backup} is no backup of a workspace.</source>
        <translation>{backup} nu este o copie de siguranță a unui spațiu de lucru.</translation>
    </message>
    <message>
        <source>{count:,} attendee</source>
        <translation>{count:,} participant</translation>
    </message>
    <message>
        <source>{count:,} attendees</source>
        <translation>participanți: {count:,}</translation>
    </message>
    <message>
        <source>{count:,} bounced, left out</source>
        <translation>cu adresă moartă, lăsați deoparte: {count:,}</translation>
    </message>
    <message>
        <source>{count:,} caller left out</source>
        <translation>{count:,} apelant lăsat deoparte</translation>
    </message>
    <message>
        <source>{count:,} callers left out</source>
        <translation>apelanți lăsați deoparte: {count:,}</translation>
    </message>
    <message>
        <source>{count:,} came</source>
        <translation>au venit: {count:,}</translation>
    </message>
    <message>
        <source>{count:,} contact</source>
        <translation>{count:,} contact</translation>
    </message>
    <message>
        <source>{count:,} contacts</source>
        <translation>contacte: {count:,}</translation>
    </message>
    <message>
        <source>{count:,} guest left out</source>
        <translation>{count:,} invitat lăsat deoparte</translation>
    </message>
    <message>
        <source>{count:,} guests left out</source>
        <translation>invitați lăsați deoparte: {count:,}</translation>
    </message>
    <message>
        <source>{count:,} host left out</source>
        <translation>{count:,} gazdă lăsată deoparte</translation>
    </message>
    <message>
        <source>{count:,} hosts left out</source>
        <translation>gazde lăsate deoparte: {count:,}</translation>
    </message>
    <message>
        <source>{count:,} lead</source>
        <translation>{count:,} lead</translation>
    </message>
    <message>
        <source>{count:,} leads</source>
        <translation>lead-uri: {count:,}</translation>
    </message>
    <message>
        <source>{count:,} organiser left out</source>
        <translation>{count:,} organizator lăsat deoparte</translation>
    </message>
    <message>
        <source>{count:,} organisers left out</source>
        <translation>organizatori lăsați deoparte: {count:,}</translation>
    </message>
    <message>
        <source>{count:,} panelist left out</source>
        <translation>{count:,} vorbitor lăsat deoparte</translation>
    </message>
    <message>
        <source>{count:,} panelists left out</source>
        <translation>vorbitori lăsați deoparte: {count:,}</translation>
    </message>
    <message>
        <source>{count:,} participant</source>
        <translation>{count:,} participant</translation>
    </message>
    <message>
        <source>{count:,} participants</source>
        <translation>participanți: {count:,}</translation>
    </message>
    <message>
        <source>{count:,} people</source>
        <translation>persoane: {count:,}</translation>
    </message>
    <message>
        <source>{count:,} person</source>
        <translation>{count:,} persoană</translation>
    </message>
    <message>
        <source>{count:,} record</source>
        <translation>{count:,} înregistrare</translation>
    </message>
    <message>
        <source>{count:,} records</source>
        <translation>înregistrări: {count:,}</translation>
    </message>
    <message>
        <source>{count:,} refunded, left out</source>
        <translation>rambursați, lăsați deoparte: {count:,}</translation>
    </message>
    <message>
        <source>{count:,} refused</source>
        <translation>refuzați: {count:,}</translation>
    </message>
    <message>
        <source>{count:,} registered</source>
        <translation>înscriși: {count:,}</translation>
    </message>
    <message>
        <source>{count:,} row</source>
        <translation>{count:,} rând</translation>
    </message>
    <message>
        <source>{count:,} row fits both</source>
        <translation>{count:,} rând se potrivește în ambele feluri</translation>
    </message>
    <message>
        <source>{count:,} rows</source>
        <translation>rânduri: {count:,}</translation>
    </message>
    <message>
        <source>{count:,} rows fit both</source>
        <translation>{count:,} rânduri se potrivesc în ambele feluri</translation>
    </message>
    <message>
        <source>{count:,} subscriber</source>
        <translation>{count:,} abonat</translation>
    </message>
    <message>
        <source>{count:,} subscribers</source>
        <translation>abonați: {count:,}</translation>
    </message>
    <message>
        <source>{count:,} test lead left out</source>
        <translation>{count:,} lead de test lăsat deoparte</translation>
    </message>
    <message>
        <source>{count:,} test leads left out</source>
        <translation>lead-uri de test lăsate deoparte: {count:,}</translation>
    </message>
    <message>
        <source>{count:,} unsubscribed or bounced, left out</source>
        <translation>dezabonați sau cu adresă moartă, lăsați deoparte: {count:,}</translation>
    </message>
    <message>
        <source>{count:,} unsubscribed, left out</source>
        <translation>dezabonați, lăsați deoparte: {count:,}</translation>
    </message>
    <message>
        <source>{count:,} without an advert</source>
        <translation>fără reclamă: {count:,}</translation>
    </message>
    <message>
        <source>{fields} belongs to a lead that is there already.</source>
        <translation>{fields} este al unui lead care există deja.</translation>
    </message>
    <message>
        <source>{field} contains a control character that cannot be sent to PUBLITRAC. Delete it; retyping the text is the surest way.</source>
        <translation>{field} conține un caracter de control care nu poate fi trimis la PUBLITRAC. Ștergeți-l; cel mai sigur este să tastați din nou textul.</translation>
    </message>
    <message>
        <source>{field} does not fit: {vendor} wants {wanted}.</source>
        <translation>{field} nu se potrivește: {vendor} cere {wanted}.</translation>
    </message>
    <message>
        <source>{field} has {length} characters; {vendor} takes at most {longest}. Shorten it.</source>
        <translation>{field} are prea multe caractere ({length}); {vendor} primește cel mult {longest}. Scurtați textul.</translation>
    </message>
    <message>
        <source>{field} was sent as “{short}”; {title} shows {there}. It may not have worked through the lead yet, or somebody changed it there.</source>
        <translation>{field} s-a trimis ca „{short}”; {title} arată {there}. Poate că lead-ul nu a fost încă prelucrat sau cineva a schimbat valoarea acolo.</translation>
    </message>
    <message>
        <source>{folder} is in use. Nothing was changed.</source>
        <translation>{folder} este în uz. Nu s-a modificat nimic.</translation>
    </message>
    <message>
        <source>{folder}: {strerror}. Nothing was stored.</source>
        <translation>{folder}: {strerror}. Nu s-a salvat nimic.</translation>
    </message>
    <message>
        <source>{host} cannot be reached.</source>
        <translation>La {host} nu se poate ajunge.</translation>
    </message>
    <message>
        <source>{host} could not prove who it is.</source>
        <translation>{host} nu a putut dovedi cine este.</translation>
    </message>
    <message>
        <source>{host} is busy with earlier requests.</source>
        <translation>{host} este ocupat cu cereri anterioare.</translation>
    </message>
    <message>
        <source>{host} sent an answer larger than {max_answer} MB, which was not read.</source>
        <translation>{host} a trimis un răspuns mai mare de {max_answer} MB, care nu a fost citit.</translation>
    </message>
    <message>
        <source>{host} took the request and did not answer in time.</source>
        <translation>{host} a primit cererea și nu a răspuns la timp.</translation>
    </message>
    <message>
        <source>{host} would be called over plain http, which anybody on the way can read.</source>
        <translation>{host} ar fi apelat prin http simplu, pe care îl poate citi oricine pe drum.</translation>
    </message>
    <message>
        <source>{label} is too long.</source>
        <translation>{label} este prea lung.</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>{name} nu poate fi citit.</translation>
    </message>
    <message>
        <source>{name} contains a control character that cannot be sent to PUBLITRAC.</source>
        <translation>{name} conține un caracter de control care nu poate fi trimis la PUBLITRAC.</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <translation>{name} este un dosar.</translation>
    </message>
    <message>
        <source>{name} is in use.</source>
        <translation>{name} este în uz.</translation>
    </message>
    <message>
        <source>{name} cannot be found.</source>
        <translation>{name} nu a fost găsit.</translation>
    </message>
    <message>
        <source>{name} may not be read.</source>
        <translation>{name} nu poate fi citit, din lipsă de permisiuni.</translation>
    </message>
    <message>
        <source>{name} may not be written.</source>
        <translation>{name} nu poate fi scris, din lipsă de permisiuni.</translation>
    </message>
    <message>
        <source>{name} was not written.</source>
        <translation>{name} nu a fost scris.</translation>
    </message>
    <message>
        <source>{name} was not written: its folder does not exist.</source>
        <translation>{name} nu a fost scris: dosarul său nu există.</translation>
    </message>
    <message>
        <source>{name} was not written: the disk is full.</source>
        <translation>{name} nu a fost scris: discul este plin.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a LeadDesk workspace.</source>
        <translation>{path} nu poate fi citit ca spațiu de lucru LeadDesk.</translation>
    </message>
    <message>
        <source>{target} cannot be written.</source>
        <translation>{target} nu poate fi scris.</translation>
    </message>
    <message>
        <source>{target} is there already.</source>
        <translation>{target} există deja.</translation>
    </message>
    <message>
        <source>{title} asks for a pause.</source>
        <translation>{title} cere o pauză.</translation>
    </message>
    <message>
        <source>{title} cannot do {what} right now.</source>
        <translation>{title} nu poate face {what} acum.</translation>
    </message>
    <message>
        <source>{title} cannot test leads.</source>
        <translation>{title} nu poate proba lead-uri.</translation>
    </message>
    <message>
        <source>{title} does not know the address for {what}.</source>
        <translation>{title} nu cunoaște adresa pentru {what}.</translation>
    </message>
    <message>
        <source>{title} does not take this call.</source>
        <translation>{title} nu primește acest apel.</translation>
    </message>
    <message>
        <source>{title} has no call that erases a person: ask them to do it.</source>
        <translation>{title} nu are un apel care șterge o persoană: cereți platformei să o facă.</translation>
    </message>
    <message>
        <source>{title} has no lead {email}, so the campaign was not run for anybody. Send this lead there first.</source>
        <translation>{title} nu are lead-ul {email}, deci campania nu a rulat pentru nimeni. Trimiteți întâi acolo acest lead.</translation>
    </message>
    <message>
        <source>{title} has no leads to fetch.</source>
        <translation>{title} nu are lead-uri de preluat.</translation>
    </message>
    <message>
        <source>{title} has no operation “{name}”.</source>
        <translation>{title} nu are operațiunea „{name}”.</translation>
    </message>
    <message>
        <source>{title} has no option “{name}”.</source>
        <translation>{title} nu are opțiunea „{name}”.</translation>
    </message>
    <message>
        <source>{title} has no parameter “{name}”.</source>
        <translation>{title} nu are parametrul „{name}”.</translation>
    </message>
    <message>
        <source>{title} has no secret “{secret}”.</source>
        <translation>{title} nu are secretul „{secret}”.</translation>
    </message>
    <message>
        <source>{title} has no setting “{name}”.</source>
        <translation>{title} nu are setarea „{name}”.</translation>
    </message>
    <message>
        <source>{title} is switched off for this account.</source>
        <translation>{title} este dezactivat pentru acest cont.</translation>
    </message>
    <message>
        <source>{title} needs something to write.</source>
        <translation>{title} are nevoie de ceva de scris.</translation>
    </message>
    <message>
        <source>{title} needs “{label}”.</source>
        <translation>{title} are nevoie de „{label}”.</translation>
    </message>
    <message>
        <source>{title} refused the whole call because of other leads in it.</source>
        <translation>{title} a refuzat tot apelul din cauza altor lead-uri din el.</translation>
    </message>
    <message>
        <source>{title} refuses this lead. Its own words say why.</source>
        <translation>{title} refuză acest lead. Propriile sale cuvinte spun de ce.</translation>
    </message>
    <message>
        <source>{title} refuses {label}. Its own words say why; correct it.</source>
        <translation>{title} refuză {label}. Propriile sale cuvinte spun de ce; corectați.</translation>
    </message>
    <message>
        <source>{title} refuses {what}.</source>
        <translation>{title} refuză {what}.</translation>
    </message>
    <message>
        <source>{title} takes no lead back.</source>
        <translation>{title} nu retrage niciun lead.</translation>
    </message>
    <message>
        <source>{title} would refuse this lead.</source>
        <translation>{title} ar refuza acest lead.</translation>
    </message>
    <message>
        <source>{title} {did} and does not say why.</source>
        <translation>{title} {did} și nu spune de ce.</translation>
    </message>
    <message>
        <source>{title} {did}: it did not pass the check “{check}”.</source>
        <translation>{title} {did}: nu a trecut verificarea „{check}”.</translation>
    </message>
    <message>
        <source>{title} {did}: {words}.</source>
        <translation>{title} {did}: {words}.</translation>
    </message>
    <message>
        <source>{title}&apos;s answer cannot be understood.</source>
        <translation>Răspunsul {title} nu poate fi înțeles.</translation>
    </message>
    <message>
        <source>{title}: {seen}</source>
        <translation>{title}, {seen}</translation>
    </message>
    <message>
        <source>{until} is before {since}.</source>
        <translation>{until} este înainte de {since}.</translation>
    </message>
    <message>
        <source>{vendor} answered with something its documentation does not describe, so the lead may have arrived or not. Look for the lead at the vendor, then settle it here.</source>
        <translation>{vendor} a răspuns cu ceva ce documentația sa nu descrie, deci este posibil ca lead-ul să fi ajuns sau nu. Căutați lead-ul pe platformă, apoi rezolvați-l aici.</translation>
    </message>
    <message>
        <source>{vendor} asks for a pause, so the lead was not taken. LeadDesk tries again by itself.</source>
        <translation>{vendor} cere o pauză, deci lead-ul nu a fost primit. LeadDesk încearcă din nou singur.</translation>
    </message>
    <message>
        <source>{vendor} had a failure of its own while it handled the lead, which may have arrived or not.</source>
        <translation>{vendor} a avut o defecțiune proprie în timp ce trata lead-ul; este posibil ca acesta să fi ajuns sau nu.</translation>
    </message>
    <message>
        <source>{vendor} needs {field}. {hint}</source>
        <translation>{vendor} are nevoie de: {field}. {hint}</translation>
    </message>
    <message>
        <source>{vendor} refuses the credentials of this account, so the lead was not taken. Correct them in the account&apos;s settings and check the account; the lead is still waiting.</source>
        <translation>{vendor} refuză datele de conectare ale acestui cont, deci lead-ul nu a fost primit. Corectați-le în setările contului și verificați contul; lead-ul încă așteaptă.</translation>
    </message>
    <message>
        <source>{vendor} refuses this lead. Its own words say why; correct the lead and send it again.</source>
        <translation>{vendor} refuză acest lead. Propriile sale cuvinte spun de ce; corectați lead-ul și trimiteți-l din nou.</translation>
    </message>
    <message>
        <source>{why} ({name}).</source>
        <translation>{why} ({name}).</translation>
    </message>
    <message>
        <source>“body” keeps them out of addresses, and so out of logs on the way. Reading always uses the address, because PUBLITRAC offers nothing else.</source>
        <translation>„body” le ține în afara adreselor și deci a jurnalelor de pe drum. Citirea folosește întotdeauna adresa, fiindcă PUBLITRAC nu oferă altceva.</translation>
    </message>
    <message>
        <source>“header” keeps it out of addresses, and so out of logs on the way.</source>
        <translation>„header” îl ține în afara adreselor și deci a jurnalelor de pe drum.</translation>
    </message>
    <message>
        <source>“{address}” is no complete web address.</source>
        <translation>„{address}” nu este o adresă web completă.</translation>
    </message>
    <message>
        <source>“{arguments}” does not fit {name}.</source>
        <translation>„{arguments}” nu se potrivește cu {name}.</translation>
    </message>
    <message>
        <source>“{chosen}” is none of this account&apos;s lead types.</source>
        <translation>„{chosen}” nu este niciunul dintre tipurile de lead ale acestui cont.</translation>
    </message>
    <message>
        <source>“{content}” does not fit {name}.</source>
        <translation>„{content}” nu se potrivește cu {name}.</translation>
    </message>
    <message>
        <source>“{day}” is not a date.</source>
        <translation>„{day}” nu este o dată.</translation>
    </message>
    <message>
        <source>“{delimiter}” cannot part cells.</source>
        <translation>„{delimiter}” nu poate despărți celule.</translation>
    </message>
    <message>
        <source>“{field}{operator}” means nothing.</source>
        <translation>„{field}{operator}” nu înseamnă nimic.</translation>
    </message>
    <message>
        <source>“{inner}” does not fit {name}.</source>
        <translation>„{inner}” nu se potrivește cu {name}.</translation>
    </message>
    <message>
        <source>“{key}” takes one value.</source>
        <translation>„{key}” primește o singură valoare.</translation>
    </message>
    <message>
        <source>“{kind}” takes no name.</source>
        <translation>„{kind}” nu primește un nume.</translation>
    </message>
    <message>
        <source>“{label}” does not fit the rest.</source>
        <translation>„{label}” nu se potrivește cu restul.</translation>
    </message>
    <message>
        <source>“{member}” in “{name}” cannot be unpacked.</source>
        <translation>„{member}” din „{name}” nu poate fi dezarhivat.</translation>
    </message>
    <message>
        <source>“{member}” in “{name}” is damaged.</source>
        <translation>„{member}” din „{name}” este deteriorat.</translation>
    </message>
    <message>
        <source>“{member}” is an archive inside an archive.</source>
        <translation>„{member}” este o arhivă într-o arhivă.</translation>
    </message>
    <message>
        <source>“{name}” cannot be given to all leads.</source>
        <translation>„{name}” nu poate fi dat tuturor lead-urilor.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as a workbook.</source>
        <translation>„{name}” nu poate fi citit ca registru.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <translation>„{name}” nu poate fi citit.</translation>
    </message>
    <message>
        <source>“{name}” could not be unpacked.</source>
        <translation>„{name}” nu a putut fi dezarhivat.</translation>
    </message>
    <message>
        <source>“{name}” has no part “{part}”.</source>
        <translation>„{name}” nu are partea „{part}”.</translation>
    </message>
    <message>
        <source>“{name}” has no such sheet.</source>
        <translation>„{name}” nu are o astfel de foaie.</translation>
    </message>
    <message>
        <source>“{name}” holds no leads.</source>
        <translation>„{name}” nu conține lead-uri.</translation>
    </message>
    <message>
        <source>“{name}” holds several files.</source>
        <translation>„{name}” conține mai multe fișiere.</translation>
    </message>
    <message>
        <source>“{name}” is a folder.</source>
        <translation>„{name}” este un dosar.</translation>
    </message>
    <message>
        <source>“{name}” is an archive without files.</source>
        <translation>„{name}” este o arhivă fără fișiere.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>„{name}” este gol.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password.</source>
        <translation>„{name}” este protejat cu parolă.</translation>
    </message>
    <message>
        <source>“{name}” is no PDF.</source>
        <translation>„{name}” nu este un PDF.</translation>
    </message>
    <message>
        <source>“{name}” is no custom variable of this account.</source>
        <translation>„{name}” nu este o variabilă personalizată a acestui cont.</translation>
    </message>
    <message>
        <source>“{name}” is not a list of leads.</source>
        <translation>„{name}” nu este o listă de lead-uri.</translation>
    </message>
    <message>
        <source>“{name}” is not a text file.</source>
        <translation>„{name}” nu este un fișier text.</translation>
    </message>
    <message>
        <source>“{name}” is not an ordinary file.</source>
        <translation>„{name}” nu este un fișier obișnuit.</translation>
    </message>
    <message>
        <source>“{name}” is not complete JSON.</source>
        <translation>„{name}” nu este JSON complet.</translation>
    </message>
    <message>
        <source>“{name}” is the file itself.</source>
        <translation>„{name}” este chiar fișierul.</translation>
    </message>
    <message>
        <source>“{name}” is too large for a workbook.</source>
        <translation>„{name}” este prea mare pentru un registru.</translation>
    </message>
    <message>
        <source>“{name}” is too large for one JSON document.</source>
        <translation>„{name}” este prea mare pentru un singur document JSON.</translation>
    </message>
    <message>
        <source>“{name}” is too large.</source>
        <translation>„{name}” este prea mare.</translation>
    </message>
    <message>
        <source>“{name}” was not opened.</source>
        <translation>„{name}” nu a fost deschis.</translation>
    </message>
    <message>
        <source>“{name}” was not written: a workbook cannot hold this.</source>
        <translation>„{name}” nu a fost scris: un registru nu poate conține asta.</translation>
    </message>
    <message>
        <source>“{new}” is not an e-mail address.</source>
        <translation>„{new}” nu este o adresă de e-mail.</translation>
    </message>
    <message>
        <source>“{page}” is no page.</source>
        <translation>„{page}” nu este o pagină.</translation>
    </message>
    <message>
        <source>“{part}” is no day with hours. Write it like Mon-Fri 09:00-18:00.</source>
        <translation>„{part}” nu este o zi cu ore. Scrieți-l ca Mon-Fri 09:00-18:00.</translation>
    </message>
    <message>
        <source>“{quote}” cannot stand around cells.</source>
        <translation>„{quote}” nu poate încadra celule.</translation>
    </message>
    <message>
        <source>“{shown}” does not fit {label} ({name}).</source>
        <translation>„{shown}” nu se potrivește cu {label} ({name}).</translation>
    </message>
    <message>
        <source>“{text}” cannot be understood.</source>
        <translation>„{text}” nu poate fi înțeles.</translation>
    </message>
    <message>
        <source>“{text}” is no delay.</source>
        <translation>„{text}” nu este o întârziere.</translation>
    </message>
    <message>
        <source>“{text}” is no id.</source>
        <translation>„{text}” nu este un id.</translation>
    </message>
    <message>
        <source>“{url}” is not a complete web address.</source>
        <translation>„{url}” nu este o adresă web completă.</translation>
    </message>
    <message>
        <source>“{value}” cannot be suppressed.</source>
        <translation>„{value}” nu poate fi pus pe o listă de excludere.</translation>
    </message>
    <message>
        <source>“{value}” does not fit {label}.</source>
        <translation>„{value}” nu se potrivește cu {label}.</translation>
    </message>
    <message>
        <source>“{value}” in this account&apos;s settings cannot be used.</source>
        <translation>„{value}” din setările acestui cont nu poate fi folosit.</translation>
    </message>
    <message>
        <source>“{value}” is no number.</source>
        <translation>„{value}” nu este un număr.</translation>
    </message>
    <message>
        <source>“{value}” is not one value.</source>
        <translation>„{value}” nu este o singură valoare.</translation>
    </message>
    <message>
        <source>“{value}” is nothing that “{field}:” knows.</source>
        <translation>„{field}:” nu cunoaște valoarea „{value}”.</translation>
    </message>
    <message>
        <source>“{what}” cannot be fetched from PUBLITRAC.</source>
        <translation>„{what}” nu poate fi preluat din PUBLITRAC.</translation>
    </message>
    <message>
        <source>“{what}” cannot be fetched from {title}.</source>
        <translation>„{what}” nu poate fi preluat din {title}.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Reading the vendor&apos;s lists</source>
        <translation>Se citesc listele platformei</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Navigation</source>
        <translation>Navigare</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Căutați</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Adăugați un cont…</translation>
    </message>
    <message>
        <source>All leads</source>
        <translation>Toate lead-urile</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Posibile duplicate</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importuri</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>De trimis</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Nu se contactează</translation>
    </message>
    <message>
        <source>SEGMENTS</source>
        <translation>SEGMENTE</translation>
    </message>
    <message>
        <source>ACCOUNTS</source>
        <translation>CONTURI</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Sunteți aici</translation>
    </message>
    <message>
        <source>{title}, {number}</source>
        <translation>{title}, {number}</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Redenumiți (F2)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Ștergeți (Del)</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>Numele segmentului</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>PROBĂ</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>REAL</translation>
    </message>
    <message>
        <source>paused: {why}</source>
        <translation>în pauză: {why}</translation>
    </message>
    <message>
        <source>next try in {time}</source>
        <translation>următoarea încercare în {time}</translation>
    </message>
    <message>
        <source>{account}, {tag}, {health}</source>
        <translation>{account}, {tag}, {health}</translation>
    </message>
</context>
<context>
    <name>NewsTableModel</name>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>Ar fi</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce se schimbă</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Până acum</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>De acum</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Ascundeți</translation>
    </message>
</context>
<context>
    <name>NoticeStack</name>
    <message>
        <source>Show the next message</source>
        <translation>Afișați mesajul următor</translation>
    </message>
</context>
<context>
    <name>NotificationsTab</name>
    <message>
        <source>Recipients</source>
        <translation>Destinatari</translation>
    </message>
    <message>
        <source>E-mail addresses, one a line.</source>
        <translation>Adrese de e-mail, câte una pe linie.</translation>
    </message>
    <message>
        <source>Add the chosen leads</source>
        <translation>Adăugați lead-urile alese</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Opriți</translation>
    </message>
    <message>
        <source>E-mails sent</source>
        <translation>E-mailuri trimise</translation>
    </message>
    <message>
        <source>What became of each e-mail</source>
        <translation>Ce s-a întâmplat cu fiecare e-mail</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observație</translation>
    </message>
    <message>
        <source>Sending e-mails</source>
        <translation>Se trimit e-mailuri</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificări</translation>
    </message>
    <message>
        <source>Each of them gets one e-mail at once.</source>
        <translation>Fiecare dintre ei primește imediat un e-mail.</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>PROBĂ</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>REAL</translation>
    </message>
    <message>
        <source>Send · {live}</source>
        <translation>Trimiteți · {live}</translation>
    </message>
    <message>
        <source>Send 1 e-mail · {live}</source>
        <translation>Trimiteți 1 e-mail · {live}</translation>
    </message>
    <message>
        <source>Send {number} e-mails · {live}</source>
        <translation>Trimiteți e-mailuri ({number}) · {live}</translation>
    </message>
    <message>
        <source>{number} of {all} e-mails went out.</source>
        <translation>E-mailuri plecate: {number} din {all}.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Trimis</translation>
    </message>
    <message>
        <source>Unknown: it may have been sent</source>
        <translation>Incert: este posibil să fi fost trimis</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Netrimis</translation>
    </message>
</context>
<context>
    <name>OpenEnds</name>
    <message>
        <source>Finding out what the vendor can do</source>
        <translation>Se verifică ce poate face platforma</translation>
    </message>
    <message>
        <source>Reading results</source>
        <translation>Se citesc rezultatele</translation>
    </message>
    <message>
        <source>Ask {vendor} about {leads}</source>
        <translation>Întrebați {vendor} despre {leads}</translation>
    </message>
    <message>
        <source>Cancel {leads} at {vendor}…</source>
        <translation>Anulați {leads} la {vendor}…</translation>
    </message>
    <message>
        <source>Asking {vendor} about leads</source>
        <translation>{vendor} este întrebat despre lead-uri</translation>
    </message>
    <message>
        <source>{vendor} was asked about {leads}.</source>
        <translation>{vendor} a fost întrebat despre {leads}.</translation>
    </message>
    <message>
        <source>Nothing is certain yet: ask again later.</source>
        <translation>Încă nu este nimic sigur: întrebați din nou mai târziu.</translation>
    </message>
    <message>
        <source>Settling leads</source>
        <translation>Se rezolvă lead-uri</translation>
    </message>
    <message>
        <source>{leads} settled.</source>
        <translation>Rezolvate: {leads}.</translation>
    </message>
    <message>
        <source>Cancel {leads} at {vendor}?</source>
        <translation>Anulați {leads} la {vendor}?</translation>
    </message>
    <message>
        <source>{vendor} is asked to take back each selected lead that it has or may have. For a lead of which it is unknown whether it arrived this removes it too, if it is there.</source>
        <translation>Platformei {vendor} i se cere să retragă fiecare lead selectat pe care îl are sau l-ar putea avea. Un lead despre care nu se știe dacă a ajuns este și el retras, dacă este acolo.</translation>
    </message>
    <message>
        <source>Cancel {leads} at {vendor}</source>
        <translation>Anulați {leads} la {vendor}</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Nu schimbați nimic</translation>
    </message>
    <message>
        <source>Cancelling leads at {vendor}</source>
        <translation>Se anulează lead-uri la {vendor}</translation>
    </message>
    <message>
        <source>{vendor} was asked to take back {leads}.</source>
        <translation>Platformei {vendor} i s-a cerut să retragă {leads}.</translation>
    </message>
    <message>
        <source>{title}: {done} of {total}</source>
        <translation>{title}: {done} din {total}</translation>
    </message>
</context>
<context>
    <name>OperationListModel</name>
    <message>
        <source>{title}, {detail}</source>
        <translation>{title}, {detail}</translation>
    </message>
    <message>
        <source>switched off · {call}</source>
        <translation>dezactivat · {call}</translation>
    </message>
    <message>
        <source>partly documented · {call}</source>
        <translation>documentat parțial · {call}</translation>
    </message>
</context>
<context>
    <name>OpportunitiesTab</name>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cont</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapă</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilitate</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Sumă</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Închisă la</translation>
    </message>
    <message>
        <source>Save the opportunity</source>
        <translation>Salvați oportunitatea</translation>
    </message>
    <message>
        <source>Add or change</source>
        <translation>Adăugați sau modificați</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Oportunități</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Reading the outbox</source>
        <translation>Se citește lista „De trimis”</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Toate conturile</translation>
    </message>
    <message>
        <source>Not settled yet</source>
        <translation>Încă nerezolvate</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Toate stările</translation>
    </message>
    <message>
        <source>{leads}, newest first</source>
        <translation>{leads}, de la cel mai nou la cel mai vechi</translation>
    </message>
    <message>
        <source>Another LeadDesk is sending.</source>
        <translation>Alt LeadDesk trimite acum.</translation>
    </message>
    <message>
        <source>{reason} Next try in {time}.</source>
        <translation>{reason} Următoarea încercare în {time}.</translation>
    </message>
    <message>
        <source>Send {leads} to {account}</source>
        <translation>Trimiteți {leads} la {account}</translation>
    </message>
    <message>
        <source>Send {leads} to {number} accounts</source>
        <translation>Trimiteți {leads} (conturi: {number})</translation>
    </message>
</context>
<context>
    <name>OutboxView</name>
    <message>
        <source>Outbox</source>
        <translation>De trimis</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>C&amp;ont</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>S&amp;tare</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Trimiteți</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauză</translation>
    </message>
    <message>
        <source>Leads on their way</source>
        <translation>Lead-uri pe drum</translation>
    </message>
    <message>
        <source>Nothing is on its way</source>
        <translation>Nu este nimic pe drum</translation>
    </message>
    <message>
        <source>Open an account and send leads: what waits, what is being sent and what went wrong stands here until it is settled. Choose “All states” above to see what was sent before.</source>
        <translation>Deschideți un cont și trimiteți lead-uri: ce așteaptă, ce se trimite și ce nu a reușit rămâne aici până se rezolvă. Alegeți mai sus „Toate stările” pentru a vedea ce s-a trimis înainte.</translation>
    </message>
</context>
<context>
    <name>OverflowBar</name>
    <message>
        <source>More</source>
        <translation>Mai multe</translation>
    </message>
</context>
<context>
    <name>PairTableModel</name>
    <message>
        <source>Leads</source>
        <translation>Lead-uri</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Asemănare</translation>
    </message>
    <message>
        <source>{one} · {other}</source>
        <translation>{one} · {other}</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
</context>
<context>
    <name>ParamField</name>
    <message>
        <source>{label} (needed)</source>
        <translation>{label} (obligatoriu)</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Cheie API</translation>
    </message>
    <message>
        <source>key and secret alone</source>
        <translation>Doar cheie și secret</translation>
    </message>
    <message>
        <source>password and code</source>
        <translation>parolă și cod</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresă</translation>
    </message>
    <message>
        <source>true, without quotation marks</source>
        <translation>true, fără ghilimele</translation>
    </message>
    <message>
        <source>“true”, in quotation marks</source>
        <translation>„true”, între ghilimele</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>da</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nu</translation>
    </message>
</context>
<context>
    <name>ParamForm</name>
    <message>
        <source>This is needed.</source>
        <translation>Acest câmp este obligatoriu.</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>A second window opens in a moment: nothing you do there leaves this computer.</source>
        <translation>Se deschide imediat o a doua fereastră: nimic din ce faceți acolo nu părăsește acest computer.</translation>
    </message>
    <message>
        <source>The window to practise in did not start. Type “leaddesk demo” in a terminal.</source>
        <translation>Fereastra de probă nu a pornit. Scrieți „leaddesk demo” într-un terminal.</translation>
    </message>
</context>
<context>
    <name>PreviewTableModel</name>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>Ar fi</translation>
    </message>
    <message>
        <source>{column}
→ {field}</source>
        <translation>{column}
→ {field}</translation>
    </message>
    <message>
        <source>{column}: {issue}</source>
        <translation>{column}: {issue}</translation>
    </message>
    <message>
        <source>Line {line}. {remarks}</source>
        <translation>Linia {line}. {remarks}</translation>
    </message>
    <message>
        <source>{column}: {value}. To note: {issues}</source>
        <translation>{column}: {value}. De observat: {issues}</translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation>{column}: {value}</translation>
    </message>
</context>
<context>
    <name>PullRun</name>
    <message>
        <source>Show these leads</source>
        <translation>Vedeți lead-urile</translation>
    </message>
    <message>
        <source>Leads fetched</source>
        <translation>Lead-uri preluate</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Opriți</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>PROBĂ</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>REAL</translation>
    </message>
    <message>
        <source>Pull from {account} · {live}</source>
        <translation>Preluați din {account} · {live}</translation>
    </message>
    <message>
        <source>Asking the vendor…</source>
        <translation>Se întreabă platforma…</translation>
    </message>
    <message>
        <source>Pulling from {account}</source>
        <translation>Preluare din {account}</translation>
    </message>
    <message>
        <source>{leads} fetched</source>
        <translation>Preluate: {leads}</translation>
    </message>
    <message>
        <source>{done} of {leads} fetched</source>
        <translation>Preluate: {done} din {leads}</translation>
    </message>
    <message>
        <source>The vendor&apos;s list may have changed while it was read. Pull again to get the rest.</source>
        <translation>Este posibil ca lista platformei să se fi schimbat în timpul citirii. Preluați din nou pentru rest.</translation>
    </message>
    <message>
        <source>{fetched} fetched: {created} new, {updated} updated, {unchanged} unchanged</source>
        <translation>Total preluate: {fetched} (noi: {created}, actualizate: {updated}, neschimbate: {unchanged})</translation>
    </message>
    <message>
        <source>announced, but not received: {missing}</source>
        <translation>anunțate, dar neprimite: {missing}</translation>
    </message>
    <message>
        <source>You stopped this.</source>
        <translation>Ați oprit.</translation>
    </message>
    <message>
        <source>What was fetched before stays in the workspace. Pull again to get the rest.</source>
        <translation>Ce s-a preluat înainte rămâne în spațiul de lucru. Preluați din nou pentru rest.</translation>
    </message>
    <message>
        <source>Pulled from {account}</source>
        <translation>Preluate din {account}</translation>
    </message>
</context>
<context>
    <name>PullTab</name>
    <message>
        <source>From</source>
        <translation>De la</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Până la</translation>
    </message>
    <message>
        <source>Empty: from the beginning.</source>
        <translation>Gol: de la început.</translation>
    </message>
    <message>
        <source>Empty: to this day.</source>
        <translation>Gol: până astăzi.</translation>
    </message>
    <message>
        <source>All leads</source>
        <translation>Toate lead-urile</translation>
    </message>
    <message>
        <source>The leads of a list</source>
        <translation>Lead-urile unei liste</translation>
    </message>
    <message>
        <source>The leads of a view</source>
        <translation>Lead-urile unei vizualizări</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Numele listei</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Numele vizualizării</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
</context>
<context>
    <name>QueryRows</name>
    <message>
        <source>Add a row</source>
        <translation>Adăugați un rând</translation>
    </message>
    <message>
        <source>Other operators</source>
        <translation>Alți operatori</translation>
    </message>
    <message>
        <source>PUBLITRAC&apos;s document shows “like” alone, with % for any text.</source>
        <translation>Documentul PUBLITRAC arată doar „like”, cu % pentru orice text.</translation>
    </message>
    <message>
        <source>% stands for any text: “Laval%” begins with Laval. No row means every lead.</source>
        <translation>% înseamnă orice text: „Laval%” începe cu Laval. Fără rânduri înseamnă toate lead-urile.</translation>
    </message>
</context>
<context>
    <name>QueueActions</name>
    <message>
        <source>Finding out what can be done</source>
        <translation>Se verifică ce se poate face</translation>
    </message>
    <message>
        <source>Send {leads} again</source>
        <translation>Retrimiteți {leads}</translation>
    </message>
    <message>
        <source>Cancel {leads}</source>
        <translation>Anulați {leads}</translation>
    </message>
    <message>
        <source>Send {leads} of the selected again</source>
        <translation>Retrimiteți {leads} din selecție</translation>
    </message>
    <message>
        <source>Cancel {leads} of the selected</source>
        <translation>Anulați {leads} din selecție</translation>
    </message>
    <message>
        <source>Queuing leads again</source>
        <translation>Se repun lead-urile în așteptare</translation>
    </message>
    <message>
        <source>Take back all leads shown?</source>
        <translation>Anulați toate lead-urile afișate?</translation>
    </message>
    <message>
        <source>No lead is selected, so this is about all of them. What was sent already is not touched.</source>
        <translation>Nu este selectat niciun lead, deci este vorba despre toate. Ce s-a trimis deja rămâne neatins.</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Nu schimbați nimic</translation>
    </message>
    <message>
        <source>Taking back what was not sent yet</source>
        <translation>Se anulează ce nu a fost trimis încă</translation>
    </message>
    <message>
        <source>{leads} queued again.</source>
        <translation>Repuse în așteptare: {leads}.</translation>
    </message>
    <message>
        <source>{leads} taken back.</source>
        <translation>Anulat: {leads}.</translation>
    </message>
</context>
<context>
    <name>ReadBackTab</name>
    <message>
        <source>Reading the accounts</source>
        <translation>Se citesc conturile</translation>
    </message>
    <message>
        <source>Saving the account</source>
        <translation>Se salvează contul</translation>
    </message>
    <message>
        <source>Look leads up in</source>
        <translation>Căutați lead-urile în</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvați</translation>
    </message>
    <message>
        <source>What this version cannot do</source>
        <translation>Ce nu poate face această versiune</translation>
    </message>
    <message>
        <source>PUBLITRAC v2 takes every lead and works through it a little later. It has no call that tells what became of a lead, none that lists or searches leads, and none for lists, campaigns or histories. Leads therefore stay “pending”.</source>
        <translation>PUBLITRAC v2 primește fiecare lead și îl prelucrează puțin mai târziu. Nu are niciun apel care să spună ce s-a întâmplat cu un lead, niciunul care să enumere sau să caute lead-uri și niciunul pentru liste, campanii sau istorice. De aceea lead-urile rămân „în analiză”.</translation>
    </message>
    <message>
        <source>Have v1 confirm them</source>
        <translation>Confirmarea lor prin v1</translation>
    </message>
    <message>
        <source>With an account of PUBLITRAC v1 of the same company, LeadDesk reads each lead back, sooner at first and then ever more seldom. It becomes “accepted” when PUBLITRAC shows what was sent; else you see which fields differ.</source>
        <translation>Cu un cont PUBLITRAC v1 al aceleiași companii, LeadDesk recitește fiecare lead, mai des la început și apoi tot mai rar. Lead-ul devine „acceptat” când PUBLITRAC arată ce s-a trimis; altfel vedeți ce câmpuri diferă.</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Confirmare</translation>
    </message>
    <message>
        <source>nowhere: leads stay pending</source>
        <translation>nicăieri: lead-urile rămân în analiză</translation>
    </message>
    <message>
        <source>There is no account of PUBLITRAC v1 in this workspace.</source>
        <translation>Nu există niciun cont PUBLITRAC v1 în acest spațiu de lucru.</translation>
    </message>
    <message>
        <source>Add one first, with the API key, user name and password of the same company.</source>
        <translation>Adăugați mai întâi unul, cu cheia API, numele de utilizator și parola aceleiași companii.</translation>
    </message>
    <message>
        <source>Leads are looked up in {account} from now on.</source>
        <translation>De acum lead-urile se caută în {account}.</translation>
    </message>
    <message>
        <source>Leads stay pending from now on.</source>
        <translation>De acum lead-urile rămân în analiză.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
        <source>Western European (Windows)</source>
        <translation>Europa de Vest (Windows)</translation>
    </message>
    <message>
        <source>Western European (ISO 8859-15)</source>
        <translation>Europa de Vest (ISO 8859-15)</translation>
    </message>
    <message>
        <source>Western European (Mac)</source>
        <translation>Europa de Vest (Mac)</translation>
    </message>
    <message>
        <source>Central European (Windows)</source>
        <translation>Europa Centrală (Windows)</translation>
    </message>
    <message>
        <source>Central European (ISO 8859-2)</source>
        <translation>Europa Centrală (ISO 8859-2)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows)</source>
        <translation>Chirilic (Windows)</translation>
    </message>
    <message>
        <source>Greek (Windows)</source>
        <translation>Grecesc (Windows)</translation>
    </message>
    <message>
        <source>Turkish (Windows)</source>
        <translation>Turcesc (Windows)</translation>
    </message>
    <message>
        <source>Baltic (Windows)</source>
        <translation>Baltic (Windows)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>Japonez (Shift JIS)</translation>
    </message>
    <message>
        <source>Chinese (GB 18030)</source>
        <translation>Chinezesc (GB 18030)</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>punct și virgulă</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabulatori</translation>
    </message>
    <message>
        <source>vertical bars</source>
        <translation>bare verticale</translation>
    </message>
    <message>
        <source>quotation marks, &quot;…&quot;</source>
        <translation>ghilimele drepte</translation>
    </message>
    <message>
        <source>apostrophes, &apos;…&apos;</source>
        <translation>apostrofuri, &apos;…&apos;</translation>
    </message>
    <message>
        <source>none: they belong to the text</source>
        <translation>niciunul: aparțin textului</translation>
    </message>
    <message>
        <source>Lines end as on Windows.</source>
        <translation>Liniile se termină ca în Windows.</translation>
    </message>
    <message>
        <source>Lines end as on Linux and Mac.</source>
        <translation>Liniile se termină ca în Linux și pe Mac.</translation>
    </message>
    <message>
        <source>Lines end as on old Macs.</source>
        <translation>Liniile se termină ca pe vechile Mac-uri.</translation>
    </message>
    <message>
        <source>separated by {delimiter}</source>
        <translation>separare prin {delimiter}</translation>
    </message>
    <message>
        <source>Long: these are its first rows.</source>
        <translation>Fișier lung: acestea sunt primele rânduri.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nu poate fi citită</translation>
    </message>
    <message>
        <source>no leads in it</source>
        <translation>nu conține lead-uri</translation>
    </message>
    <message>
        <source>{part}: {what}</source>
        <translation>{part}: {what}</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>nu există</translation>
    </message>
    <message>
        <source>line 1</source>
        <translation>linia 1</translation>
    </message>
    <message>
        <source>line {line}; lines above it are no leads</source>
        <translation>linia {line}; liniile de deasupra nu sunt lead-uri</translation>
    </message>
    <message>
        <source>There is none: leads begin at once</source>
        <translation>Nu există: lead-urile încep imediat</translation>
    </message>
    <message>
        <source>Line {line}: {cells}</source>
        <translation>Linia {line}: {cells}</translation>
    </message>
</context>
<context>
    <name>ReasonList</name>
    <message>
        <source>Show leads</source>
        <translation>Afișați lead-urile</translation>
    </message>
    <message>
        <source>Send {number} again</source>
        <translation>Retrimiteți ({number})</translation>
    </message>
    <message>
        <source>Fix all…</source>
        <translation>Corectați tot…</translation>
    </message>
</context>
<context>
    <name>RecordsView</name>
    <message>
        <source>Search these</source>
        <translation>Căutați aici</translation>
    </message>
    <message>
        <source>Search in {table}</source>
        <translation>Căutați în: {table}</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copiați ca JSON</translation>
    </message>
    <message>
        <source>The chosen record</source>
        <translation>Înregistrarea aleasă</translation>
    </message>
    <message>
        <source>{shown} of {rows}</source>
        <translation>{shown} din {rows}</translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message>
        <source>Importing {file}</source>
        <translation>Se importă {file}</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Se pornește…</translation>
    </message>
    <message>
        <source>{rows} · making the search index…</source>
        <translation>{rows} · se creează indexul de căutare…</translation>
    </message>
    <message>
        <source>{rows} so far</source>
        <translation>{rows} până acum</translation>
    </message>
    <message>
        <source>{counts} · {time} left</source>
        <translation>{counts} · mai durează {time}</translation>
    </message>
    <message>
        <source>{leads} imported from {file}</source>
        <translation>Importat din {file}: {leads}</translation>
    </message>
    <message>
        <source>{leads} imported, list by list</source>
        <translation>Importate: {leads}, listă cu listă</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing of the file was stored.</source>
        <translation>Importul a fost anulat. Nu s-a salvat nimic din fișier.</translation>
    </message>
    <message>
        <source>Go back to change something, or import it again.</source>
        <translation>Mergeți înapoi pentru a schimba ceva sau importați-l din nou.</translation>
    </message>
    <message>
        <source>Only the first {number} remarks of the file are listed.</source>
        <translation>Sunt afișate doar primele {number} observații ale fișierului.</translation>
    </message>
</context>
<context>
    <name>ResultsTab</name>
    <message>
        <source>Reading results</source>
        <translation>Se citesc rezultatele</translation>
    </message>
    <message>
        <source>Everything ever sent to this account</source>
        <translation>Tot ce s-a trimis vreodată acestui cont</translation>
    </message>
    <message>
        <source>Sent {when}: {leads}</source>
        <translation>Trimis {when}: {leads}</translation>
    </message>
    <message>
        <source>{leads}, newest first</source>
        <translation>{leads}, de la cel mai nou la cel mai vechi</translation>
    </message>
    <message>
        <source>{leads}: {state}</source>
        <translation>{leads}: {state}</translation>
    </message>
    <message>
        <source>{leads}: {reason}</source>
        <translation>{leads}: {reason}</translation>
    </message>
    <message>
        <source>Queuing leads again</source>
        <translation>Se repun lead-urile în așteptare</translation>
    </message>
    <message>
        <source>Export result file</source>
        <translation>Exportați rezultatele</translation>
    </message>
    <message>
        <source>results {account}.csv</source>
        <translation>rezultate {account}.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fișiere CSV (*.csv)</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Se scrie {file}</translation>
    </message>
    <message>
        <source>{leads} written to {file}.</source>
        <translation>Scris în {file}: {leads}.</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Înainte</translation>
    </message>
    <message>
        <source>After</source>
        <translation>După</translation>
    </message>
    <message>
        <source>The first leads, before and after</source>
        <translation>Primele lead-uri, înainte și după</translation>
    </message>
    <message>
        <source>{changed} of {total} leads change. The first of them:</source>
        <translation>Lead-uri modificate: {changed} din {total}. Primele dintre ele:</translation>
    </message>
    <message>
        <source>All of these leads have this already.</source>
        <translation>Toate aceste lead-uri au deja această valoare.</translation>
    </message>
    <message>
        <source>This changes none of these leads.</source>
        <translation>Aceasta nu modifică niciunul dintre aceste lead-uri.</translation>
    </message>
    <message>
        <source>Finding out what this changes…</source>
        <translation>Se verifică ce se modifică…</translation>
    </message>
    <message>
        <source>Write a country, such as France or FR.</source>
        <translation>Scrieți o țară, de exemplu France sau FR.</translation>
    </message>
    <message>
        <source>Write the value first.</source>
        <translation>Scrieți mai întâi valoarea.</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Înlocuiți cu o valoare</translation>
    </message>
    <message>
        <source>Fill in where it is empty</source>
        <translation>Completați unde este gol</translation>
    </message>
    <message>
        <source>Add the calling code of a country</source>
        <translation>Adăugați prefixul unei țări</translation>
    </message>
    <message>
        <source>Replace a part</source>
        <translation>Înlocuiți o parte</translation>
    </message>
    <message>
        <source>Remove needless spaces</source>
        <translation>Eliminați spațiile inutile</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>Goliți câmpul</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Adăugați etichete</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>Eliminați etichete</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Câmp</translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>Ce se &amp;face</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valoare</translation>
    </message>
    <message>
        <source>&amp;Tags, with commas between them</source>
        <translation>&amp;Etichete, separate prin virgule</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>Ța&amp;ra</translation>
    </message>
    <message>
        <source>&amp;Look for</source>
        <translation>&amp;De căutat</translation>
    </message>
    <message>
        <source>&amp;Put in its place</source>
        <translation>Î&amp;nlocuire cu</translation>
    </message>
</context>
<context>
    <name>RulePreview</name>
    <message>
        <source>Finding out what an edit changes</source>
        <translation>Se verifică ce schimbă o modificare</translation>
    </message>
</context>
<context>
    <name>SampleDialog</name>
    <message>
        <source>Safe sample of {file}</source>
        <translation>Eșantion anonimizat din {file}</translation>
    </message>
    <message>
        <source>A copy with other people in it, to show support where a file hurts. It keeps what the file is like: letters, delimiters, quotes, line ends, blanks, lengths, damage, and which values are equal. It keeps the names of columns, sheets and files too, so look at those.</source>
        <translation>O copie cu alte persoane în ea, pentru a arăta echipei de asistență unde pune probleme un fișier. Păstrează caracteristicile fișierului: caractere, separatori, ghilimele, sfârșituri de linie, spații, lungimi, deteriorări și ce valori sunt egale. Păstrează și numele coloanelor, foilor și fișierelor, așa că verificați-le.</translation>
    </message>
    <message>
        <source>Save sample…</source>
        <translation>Salvați eșantionul…</translation>
    </message>
    <message>
        <source>Copying the file</source>
        <translation>Se copiază fișierul</translation>
    </message>
    <message>
        <source>Copying the file…</source>
        <translation>Se copiază fișierul…</translation>
    </message>
    <message>
        <source>Rows of the file and of the sample</source>
        <translation>Rândurile fișierului și ale eșantionului</translation>
    </message>
    <message>
        <source>{file} was not written.</source>
        <translation>{file} nu a fost scris.</translation>
    </message>
    <message>
        <source>The first rows: as they are in the file, and in the sample.</source>
        <translation>Primele rânduri: cum sunt în fișier și cum sunt în eșantion.</translation>
    </message>
    <message>
        <source>In the</source>
        <translation>Unde</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fișier</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Eșantion</translation>
    </message>
    <message>
        <source>Save the sample</source>
        <translation>Salvați eșantionul</translation>
    </message>
</context>
<context>
    <name>SearchHelpDialog</name>
    <message>
        <source>How to search</source>
        <translation>Cum se caută</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închideți</translation>
    </message>
</context>
<context>
    <name>SearchTools</name>
    <message>
        <source>Save as segment</source>
        <translation>Salvați ca segment</translation>
    </message>
    <message>
        <source>Keep this search in the navigation, with its size</source>
        <translation>Păstrați această căutare în navigare, cu numărul de lead-uri</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>Numele segmentului</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvați</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Cum se caută</translation>
    </message>
</context>
<context>
    <name>SecretEditor</name>
    <message>
        <source>Show</source>
        <translation>Afișați</translation>
    </message>
    <message>
        <source>Show {label}</source>
        <translation>Afișați: {label}</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>Counting segments</source>
        <translation>Se numără lead-urile segmentelor</translation>
    </message>
    <message>
        <source>saving of segment “{name}”</source>
        <translation>salvarea segmentului „{name}”</translation>
    </message>
    <message>
        <source>renaming of segment “{name}”</source>
        <translation>redenumirea segmentului „{name}”</translation>
    </message>
    <message>
        <source>deleting of segment “{name}”</source>
        <translation>ștergerea segmentului „{name}”</translation>
    </message>
</context>
<context>
    <name>SendChoices</name>
    <message>
        <source>Reading the kept lists</source>
        <translation>Se citesc listele păstrate</translation>
    </message>
    <message>
        <source>Reading the vendor&apos;s lists</source>
        <translation>Se citesc listele platformei</translation>
    </message>
    <message>
        <source>What was chosen is not offered here: choose again.</source>
        <translation>Ce era ales nu este oferit aici: alegeți din nou.</translation>
    </message>
    <message>
        <source>This is the list as it was read last: {why}</source>
        <translation>Aceasta este lista așa cum a fost citită ultima dată: {why}</translation>
    </message>
    <message>
        <source>The list could not be read: {why} You can type the value instead.</source>
        <translation>Lista nu a putut fi citită: {why} Puteți tasta valoarea în schimb.</translation>
    </message>
</context>
<context>
    <name>SendColumns</name>
    <message>
        <source>Reading the leads&apos; columns</source>
        <translation>Se citesc coloanele lead-urilor</translation>
    </message>
</context>
<context>
    <name>SendFields</name>
    <message>
        <source>Reading the form</source>
        <translation>Se citește formularul</translation>
    </message>
    <message>
        <source>Remembering how the form is filled</source>
        <translation>Se reține cum este completat formularul</translation>
    </message>
</context>
<context>
    <name>SendFieldsView</name>
    <message>
        <source>Proposed by the names of the fields. Choose another lead field, or type a text that every lead gets.</source>
        <translation>Propus după numele câmpurilor. Alegeți alt câmp al lead-ului sau scrieți un text pe care îl primește fiecare lead.</translation>
    </message>
    <message>
        <source>How the form is filled</source>
        <translation>Cum se completează formularul</translation>
    </message>
    <message>
        <source>The form could not be read: {why}</source>
        <translation>Formularul nu a putut fi citit: {why}</translation>
    </message>
</context>
<context>
    <name>SendFigures</name>
    <message>
        <source>Ready: {number}</source>
        <translation>Pregătite: {number}</translation>
    </message>
    <message>
        <source>Will be refused: {number}</source>
        <translation>Ar fi refuzate: {number}</translation>
    </message>
    <message>
        <source>Suppressed: {number}</source>
        <translation>Excluse: {number}</translation>
    </message>
    <message>
        <source>Already sent: {number}</source>
        <translation>Deja trimise: {number}</translation>
    </message>
    <message>
        <source>{leads}: {note}</source>
        <translation>{leads}: {note}</translation>
    </message>
    <message>
        <source>Ready to be sent</source>
        <translation>Pregătite de trimitere</translation>
    </message>
    <message>
        <source>These would be refused, so they are not sent</source>
        <translation>Acestea ar fi refuzate, deci nu se trimit</translation>
    </message>
    <message>
        <source>These must not be contacted, so they are not sent</source>
        <translation>Acestea nu trebuie contactate, deci nu se trimit</translation>
    </message>
    <message>
        <source>These went to the same place before, so they are not sent again</source>
        <translation>Acestea au ajuns deja în același loc, deci nu se retrimit</translation>
    </message>
</context>
<context>
    <name>SendLive</name>
    <message>
        <source>Counting</source>
        <translation>Se numără</translation>
    </message>
    <message>
        <source>Cancel {number} not sent yet</source>
        <translation>Anulați cele netrimise ({number})</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} din {total}</translation>
    </message>
    <message>
        <source>{reason} Next try in {time}.</source>
        <translation>{reason} Următoarea încercare în {time}.</translation>
    </message>
    <message>
        <source>Pausing: waiting for the last answers</source>
        <translation>Intră în pauză: se așteaptă ultimele răspunsuri</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Trimitere în curs</translation>
    </message>
    <message>
        <source>Another LeadDesk is sending: {leads} waiting</source>
        <translation>Alt LeadDesk trimite acum; în așteptare: {leads}</translation>
    </message>
    <message>
        <source>Paused: {leads} waiting</source>
        <translation>În pauză: {leads} în așteptare</translation>
    </message>
    <message>
        <source>Latest send</source>
        <translation>Ultima trimitere</translation>
    </message>
    <message>
        <source>Taking back what was not sent yet</source>
        <translation>Se anulează ce nu a fost trimis încă</translation>
    </message>
    <message>
        <source>{leads} taken back.</source>
        <translation>Anulat: {leads}.</translation>
    </message>
    <message>
        <source>{leads} done.</source>
        <translation>Terminat: {leads}.</translation>
    </message>
</context>
<context>
    <name>SendTab</name>
    <message>
        <source>All leads</source>
        <translation>Toate lead-urile</translation>
    </message>
    <message>
        <source>Checking leads</source>
        <translation>Se verifică lead-urile</translation>
    </message>
    <message>
        <source>Reading the last destination</source>
        <translation>Se citește ultima destinație</translation>
    </message>
    <message>
        <source>Import of {file}, {when}</source>
        <translation>Import {file}, {when}</translation>
    </message>
    <message>
        <source>Segment {name}</source>
        <translation>Segmentul {name}</translation>
    </message>
    <message>
        <source>{leads}: {description}</source>
        <translation>{leads}: {description}</translation>
    </message>
    <message>
        <source>The vendor could not be asked for its rules.</source>
        <translation>Platforma nu a putut fi întrebată despre regulile ei.</translation>
    </message>
    <message>
        <source>{why} Leads are checked when they are sent.</source>
        <translation>{why} Lead-urile se verifică la trimitere.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Verificarea a fost oprită.</translation>
    </message>
    <message>
        <source>Choose where the leads go first: {fields}.</source>
        <translation>Alegeți mai întâi unde ajung lead-urile: {fields}.</translation>
    </message>
    <message>
        <source>Checking each lead against the vendor&apos;s rules…</source>
        <translation>Se verifică fiecare lead după regulile platformei…</translation>
    </message>
    <message>
        <source>There are no leads in this selection.</source>
        <translation>Nu există lead-uri în această selecție.</translation>
    </message>
    <message>
        <source>All of these leads went there before, or are on their way.</source>
        <translation>Toate aceste lead-uri au ajuns deja acolo sau sunt pe drum.</translation>
    </message>
    <message>
        <source>None of these leads can be sent now.</source>
        <translation>Niciunul dintre aceste lead-uri nu poate fi trimis acum.</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>PROBĂ</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>REAL</translation>
    </message>
    <message>
        <source>Send to {account} · {live}</source>
        <translation>Trimiteți la {account} · {live}</translation>
    </message>
    <message>
        <source>Send {leads} to {account} · {live}</source>
        <translation>Trimiteți {leads} la {account} · {live}</translation>
    </message>
    <message>
        <source>Queuing leads for {account}</source>
        <translation>Se pun lead-uri în așteptare pentru {account}</translation>
    </message>
    <message>
        <source>Asking {account} for its lists…</source>
        <translation>Se cer listele de la {account}…</translation>
    </message>
</context>
<context>
    <name>SendTest</name>
    <message>
        <source>Check with {vendor}</source>
        <translation>Verificați cu {vendor}</translation>
    </message>
    <message>
        <source>{vendor} says what it thinks of each lead, and stores none.</source>
        <translation>{vendor} spune ce crede despre fiecare lead și nu salvează niciunul.</translation>
    </message>
    <message>
        <source>Checking {leads} with {vendor}</source>
        <translation>Verificare cu {vendor}: {leads}</translation>
    </message>
    <message>
        <source>{title}: {done} of {total}</source>
        <translation>{title}: {done} din {total}</translation>
    </message>
    <message>
        <source>{vendor} would take {number} of {leads}.</source>
        <translation>{vendor} ar primi {number} din {leads}.</translation>
    </message>
    <message>
        <source>Nothing was stored there.</source>
        <translation>Nu s-a salvat nimic acolo.</translation>
    </message>
    <message>
        <source>What {vendor} would not simply take</source>
        <translation>Ce nu ar primi {vendor} ca atare</translation>
    </message>
</context>
<context>
    <name>SendingRuns</name>
    <message>
        <source>Sending to {account}</source>
        <translation>Trimitere la {account}</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Trimitere în curs</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Opening the workspace</source>
        <translation>Se deschide spațiul de lucru</translation>
    </message>
    <message>
        <source>Looking for the keyring</source>
        <translation>Se caută inelul de chei</translation>
    </message>
    <message>
        <source>Passwords and keys are kept for this session only.</source>
        <translation>Parolele și cheile se păstrează doar pentru această sesiune.</translation>
    </message>
    <message>
        <source>LeadDesk found no keyring on this computer, so it forgets the accounts&apos; secrets when it closes. {hint}</source>
        <translation>LeadDesk nu a găsit niciun inel de chei pe acest computer, așa că uită secretele conturilor la închidere. {hint}</translation>
    </message>
</context>
<context>
    <name>SettingsTab</name>
    <message>
        <source>Looking into the keyring</source>
        <translation>Se consultă inelul de chei</translation>
    </message>
    <message>
        <source>Remove {account}</source>
        <translation>Eliminați {account}</translation>
    </message>
    <message>
        <source>Its secrets are deleted from the keyring, and leads that wait to be sent to it are cancelled. What was sent stays on the timelines of the leads.</source>
        <translation>Secretele lui se șterg din inelul de chei, iar lead-urile care așteaptă să îi fie trimise se anulează. Ce s-a trimis rămâne în istoricul lead-urilor.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>{number} as they usually are; Edit shows them</source>
        <translation>Cu valorile obișnuite: {number}; „Modificați” le arată</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>Alte setări</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adăugat la</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>gol</translation>
    </message>
    <message>
        <source>in the keyring</source>
        <translation>în inelul de chei</translation>
    </message>
    <message>
        <source>stored in the keyring</source>
        <translation>păstrat în inelul de chei</translation>
    </message>
    <message>
        <source>Removing {account}</source>
        <translation>Se elimină {account}</translation>
    </message>
</context>
<context>
    <name>SettleDialog</name>
    <message>
        <source>Did these leads arrive?</source>
        <translation>Au ajuns aceste lead-uri?</translation>
    </message>
    <message>
        <source>The connection broke while {leads} went out, so they may be at {vendor} or not. Look for them there, then say what you found.</source>
        <translation>Conexiunea s-a întrerupt în timpul trimiterii ({leads}): pot fi la {vendor} sau nu. Căutați-le acolo, apoi spuneți ce ați găsit.</translation>
    </message>
    <message>
        <source>Settle {leads}</source>
        <translation>Rezolvați {leads}</translation>
    </message>
    <message>
        <source>They are there: count them as accepted</source>
        <translation>Sunt acolo: se consideră acceptate</translation>
    </message>
    <message>
        <source>They are not there: not delivered</source>
        <translation>Nu sunt acolo: nelivrate</translation>
    </message>
    <message>
        <source>They are not sent again.</source>
        <translation>Nu se trimit din nou.</translation>
    </message>
    <message>
        <source>They may be sent again, which is harmless even if one did arrive.</source>
        <translation>Se pot trimite din nou, fără urmări chiar dacă unul a ajuns.</translation>
    </message>
    <message>
        <source>They may be sent again, which is harmless while nothing else was sent about them since.</source>
        <translation>Se pot trimite din nou, fără urmări cât timp nu s-a mai trimis altceva despre ele de atunci.</translation>
    </message>
    <message>
        <source>They may be sent again. If one did arrive after all, it then counts and acts a second time. {consequence}</source>
        <translation>Se pot trimite din nou. Dacă totuși unul a ajuns, atunci contează și acționează a doua oară. {consequence}</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Comenzi de la tastatură</translation>
    </message>
</context>
<context>
    <name>SnippetPage</name>
    <message>
        <source>Application key</source>
        <translation>Cheia aplicației</translation>
    </message>
    <message>
        <source>At Footprints under Settings, Data Sources, once the website is one.</source>
        <translation>În Footprints, la „Settings”, „Data Sources”, după ce site-ul web se află acolo.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresă</translation>
    </message>
    <message>
        <source>E-mail address of the visitor</source>
        <translation>Adresa de e-mail a vizitatorului</translation>
    </message>
    <message>
        <source>Only where a person is signed in.</source>
        <translation>Doar unde o persoană este conectată.</translation>
    </message>
    <message>
        <source>The block for the head</source>
        <translation>Blocul pentru elementul head</translation>
    </message>
    <message>
        <source>The block for the end of the body</source>
        <translation>Blocul pentru sfârșitul elementului body</translation>
    </message>
    <message>
        <source>Copy the block for the head</source>
        <translation>Copiați blocul pentru elementul head</translation>
    </message>
    <message>
        <source>Copy the block for the body</source>
        <translation>Copiați blocul pentru elementul body</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiați</translation>
    </message>
    <message>
        <source>Give the application key above.</source>
        <translation>Introduceți mai sus cheia aplicației.</translation>
    </message>
    <message>
        <source>First make a data source for the website, at Footprints under Settings, Data Sources.</source>
        <translation>Creați mai întâi o sursă de date pentru site-ul web, în Footprints, la „Settings”, „Data Sources”.</translation>
    </message>
    <message>
        <source>Put the first block into the head of every page of the website.</source>
        <translation>Puneți primul bloc în elementul head al fiecărei pagini a site-ului web.</translation>
    </message>
    <message>
        <source>Put the second block right before the body of every page ends.</source>
        <translation>Puneți al doilea bloc chiar înainte de sfârșitul elementului body al fiecărei pagini.</translation>
    </message>
    <message>
        <source>Where a person is signed in, make the blocks with that e-mail address: then Footprints knows who it is.</source>
        <translation>Unde o persoană este conectată, creați blocurile cu adresa ei de e-mail: atunci Footprints știe cine este.</translation>
    </message>
    <message>
        <source>A page reports itself with {call}, with brands, tenants or interests within.</source>
        <translation>O pagină se anunță cu {call}, indicând mărci, chiriași sau interese.</translation>
    </message>
    <message>
        <source>Into the head</source>
        <translation>În elementul head</translation>
    </message>
    <message>
        <source>Before the body ends</source>
        <translation>Înainte de sfârșitul elementului body</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiat.</translation>
    </message>
</context>
<context>
    <name>StateBar</name>
    <message>
        <source>{count} in all:</source>
        <translation>{count} în total:</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Nimic aici deocamdată.</translation>
    </message>
    <message>
        <source>{state} {count}</source>
        <translation>{state}&#xa0;{count}</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>{number}. {title}</source>
        <translation>{number}. {title}</translation>
    </message>
    <message>
        <source>{step}, done</source>
        <translation>{step}, gata</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Step {number} of {count}: {title}</source>
        <translation>Pasul {number} din {count}: {title}</translation>
    </message>
</context>
<context>
    <name>StopDialog</name>
    <message>
        <source>Not everything is done yet</source>
        <translation>Nu totul este terminat încă</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Opriți și închideți</translation>
    </message>
    <message>
        <source>Keep the window</source>
        <translation>Păstrați fereastra</translation>
    </message>
    <message>
        <source>Closing the window stops this, as Cancel does.</source>
        <translation>Închiderea ferestrei oprește acest lucru, la fel ca „Anulați”.</translation>
    </message>
</context>
<context>
    <name>SuppressLeadsDialog</name>
    <message>
        <source>Suppress {leads}</source>
        <translation>Excludeți {leads}</translation>
    </message>
    <message>
        <source>Whatever account they are sent to, they are held back, now and later. You can undo it.</source>
        <translation>Indiferent de contul la care se trimit, sunt oprite, acum și mai târziu. Puteți anula acest lucru.</translation>
    </message>
    <message>
        <source>Their &amp;e-mail addresses</source>
        <translation>Adresele lor de &amp;e-mail</translation>
    </message>
    <message>
        <source>Their &amp;phone numbers</source>
        <translation>Numerele lor de &amp;telefon</translation>
    </message>
    <message>
        <source>The whole &amp;domains of their addresses, so everybody there</source>
        <translation>&amp;Domeniile întregi ale adreselor lor, deci toți cei de acolo</translation>
    </message>
</context>
<context>
    <name>SuppressValuesDialog</name>
    <message>
        <source>Add to a list</source>
        <translation>Adăugați la o listă</translation>
    </message>
    <message>
        <source>E-mail addresses, phone numbers with their calling code, domains, or MD5, SHA-1 or SHA-256 of them: one a line.</source>
        <translation>Adrese de e-mail, numere de telefon cu prefixul lor, domenii sau MD5, SHA-1 ori SHA-256 ale acestora: câte una pe linie.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adăugați</translation>
    </message>
    <message>
        <source>Values, one a line</source>
        <translation>Valori, câte una pe linie</translation>
    </message>
</context>
<context>
    <name>Suppressing</name>
    <message>
        <source>Undo</source>
        <translation>Anulați</translation>
    </message>
    <message>
        <source>Reading the lists</source>
        <translation>Se citesc listele</translation>
    </message>
    <message>
        <source>Suppressing leads</source>
        <translation>Se exclud lead-uri</translation>
    </message>
    <message>
        <source>{leads} suppressed on the list “{list}”.</source>
        <translation>Pe lista de excludere „{list}”: {leads}.</translation>
    </message>
    <message>
        <source>{leads} had nothing that could be put on it.</source>
        <translation>Fără ceva de pus pe ea: {leads}.</translation>
    </message>
    <message>
        <source>suppression of {leads}</source>
        <translation>excluderea ({leads})</translation>
    </message>
    <message>
        <source>The suppression was taken back.</source>
        <translation>Excluderea a fost anulată.</translation>
    </message>
</context>
<context>
    <name>SuppressionTableModel</name>
    <message>
        <source>Value</source>
        <translation>Valoare</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce este</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Listă</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adăugat la</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domeniu</translation>
    </message>
</context>
<context>
    <name>SuppressionsPage</name>
    <message>
        <source>Reading the lists</source>
        <translation>Se citesc listele</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulați</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importați o listă…</translation>
    </message>
    <message>
        <source>Add by hand…</source>
        <translation>Adăugați manual…</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>Se importă {file}</translation>
    </message>
    <message>
        <source>The first {shown} of {all}: search to find others.</source>
        <translation>Afișate: {shown} din {all}. Căutați pentru a le găsi pe celelalte.</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} din {all}</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>Toate listele</translation>
    </message>
    <message>
        <source>{list}: {number}</source>
        <translation>{list}: {number}</translation>
    </message>
    <message>
        <source>Remove {number}</source>
        <translation>Eliminați ({number})</translation>
    </message>
    <message>
        <source>Adding to a list</source>
        <translation>Se adaugă la o listă</translation>
    </message>
    <message>
        <source>Added: {number}.</source>
        <translation>Adăugate: {number}.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importați o listă</translation>
    </message>
    <message>
        <source>Text and CSV files (*.txt *.csv *.tsv);;All files (*)</source>
        <translation>Fișiere text și CSV (*.txt *.csv *.tsv);;Toate fișierele (*)</translation>
    </message>
    <message>
        <source>The list “{list}” was imported.</source>
        <translation>Lista „{list}” a fost importată.</translation>
    </message>
    <message>
        <source>Added: {added}. Known already: {known}. {skipped} held nothing to suppress.</source>
        <translation>Adăugate: {added}. Deja cunoscute: {known}. Fără ceva de exclus: {skipped}.</translation>
    </message>
    <message>
        <source>Removing from the lists</source>
        <translation>Se elimină din liste</translation>
    </message>
    <message>
        <source>Removed: {number}. They may be contacted again.</source>
        <translation>Eliminate: {number}. Pot fi contactate din nou.</translation>
    </message>
    <message>
        <source>Putting back onto the lists</source>
        <translation>Se repun pe liste</translation>
    </message>
</context>
<context>
    <name>SuppressionsView</name>
    <message>
        <source>Do not contact</source>
        <translation>Nu se contactează</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Adăugați…</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importați o listă…</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Lista</translation>
    </message>
    <message>
        <source>Search the lists</source>
        <translation>Căutați în liste</translation>
    </message>
    <message>
        <source>Search an address, number, domain or hash</source>
        <translation>Căutați adresă, număr, domeniu sau amprentă</translation>
    </message>
    <message>
        <source>Who must not be contacted</source>
        <translation>Persoane care nu trebuie contactate</translation>
    </message>
    <message>
        <source>Nobody is suppressed</source>
        <translation>Nimeni nu este exclus</translation>
    </message>
    <message>
        <source>Import a list of people who must not be contacted: e-mail addresses, phone numbers, domains, or MD5, SHA-1 or SHA-256 of them. Leads on a list are held back: nothing leaves this computer.</source>
        <translation>Importați o listă de persoane care nu trebuie contactate: adrese de e-mail, numere de telefon, domenii sau MD5, SHA-1 ori SHA-256 ale acestora. Lead-urile de pe o listă sunt oprite: nimic nu părăsește acest computer.</translation>
    </message>
</context>
<context>
    <name>TableColumns</name>
    <message>
        <source>Remembering the columns</source>
        <translation>Se rețin coloanele</translation>
    </message>
</context>
<context>
    <name>TargetFieldsEditor</name>
    <message>
        <source>{field} (needed)</source>
        <translation>{field} (obligatoriu)</translation>
    </message>
    <message>
        <source>{field} (hidden)</source>
        <translation>{field} (ascuns)</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>lăsat gol</translation>
    </message>
    <message>
        <source>{field} is filled from</source>
        <translation>{field} se completează din</translation>
    </message>
</context>
<context>
    <name>Tending</name>
    <message>
        <source>Putting the workspace in order</source>
        <translation>Se pune în ordine spațiul de lucru</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>One a line</source>
        <translation>Câte una pe linie</translation>
    </message>
</context>
<context>
    <name>TextTableModel</name>
    <message>
        <source>{column}: {value}</source>
        <translation>{column}: {value}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>{account}: {meaning}</source>
        <translation>{account}: {meaning}</translation>
    </message>
    <message>
        <source>Not sent to {account}</source>
        <translation>Netrimis la {account}</translation>
    </message>
    <message>
        <source>Queued for {account}</source>
        <translation>În așteptare pentru {account}</translation>
    </message>
    <message>
        <source>Came from {file}, line {line}</source>
        <translation>Venit din {file}, linia {line}</translation>
    </message>
    <message>
        <source>Completed from {file}, line {line}</source>
        <translation>Completat din {file}, linia {line}</translation>
    </message>
    <message>
        <source>Found again in {file}, line {line}</source>
        <translation>Regăsit în {file}, linia {line}</translation>
    </message>
    <message>
        <source>In {file}, line {line}</source>
        <translation>În {file}, linia {line}</translation>
    </message>
    <message>
        <source>Edited, and taken back</source>
        <translation>Modificat, apoi anulat</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modificat</translation>
    </message>
    <message>
        <source>Merged with another lead</source>
        <translation>Îmbinat cu alt lead</translation>
    </message>
    <message>
        <source>Must not be contacted: on the list “{list}”</source>
        <translation>Nu trebuie contactat: pe lista „{list}”</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>gol</translation>
    </message>
</context>
<context>
    <name>TimelineStep</name>
    <message>
        <source>Details</source>
        <translation>Detalii</translation>
    </message>
    <message>
        <source>Details: {title}</source>
        <translation>Detalii: {title}</translation>
    </message>
    <message>
        <source>What the other lead had</source>
        <translation>Ce avea celălalt lead</translation>
    </message>
    <message>
        <source>The vendor&apos;s own words: what was sent and what came back</source>
        <translation>Cuvânt cu cuvânt: ce s-a trimis și ce a răspuns platforma</translation>
    </message>
</context>
<context>
    <name>TrackingTab</name>
    <message>
        <source>Tracking snippet</source>
        <translation>Cod de urmărire</translation>
    </message>
    <message>
        <source>Web session</source>
        <translation>Sesiune web</translation>
    </message>
    <message>
        <source>Mobile session</source>
        <translation>Sesiune mobilă</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Urmărire</translation>
    </message>
</context>
<context>
    <name>UndoHistory</name>
    <message>
        <source>Undo {what}</source>
        <translation>Anulați: {what}</translation>
    </message>
    <message>
        <source>Redo {what}</source>
        <translation>Refaceți: {what}</translation>
    </message>
    <message>
        <source>import of {file}</source>
        <translation>importul fișierului {file}</translation>
    </message>
</context>
<context>
    <name>UpdatesDialog</name>
    <message>
        <source>Check for updates</source>
        <translation>Căutați actualizări</translation>
    </message>
    <message>
        <source>Checking for updates</source>
        <translation>Se caută actualizări</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Deschideți pagina versiunii</translation>
    </message>
    <message>
        <source>Address for updates</source>
        <translation>Adresa pentru actualizări</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificați acum</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închideți</translation>
    </message>
    <message>
        <source>&amp;Address for updates</source>
        <translation>&amp;Adresa pentru actualizări</translation>
    </message>
    <message>
        <source>Whoever gave you LeadDesk gives you this line too. Without it nothing is asked.</source>
        <translation>Această linie o primiți de la persoana care v-a dat LeadDesk. Fără ea nu se întreabă nimic.</translation>
    </message>
    <message>
        <source>You have LeadDesk {version}. You are told if there is a newer one; nothing is installed by itself.</source>
        <translation>Aveți LeadDesk {version}. Vi se spune dacă există unul mai nou; nimic nu se instalează singur.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Se întreabă…</translation>
    </message>
    <message>
        <source>LeadDesk {version} is available.</source>
        <translation>LeadDesk {version} este disponibil.</translation>
    </message>
    <message>
        <source>Released on {day}. Install it over this one: your workspaces stay.</source>
        <translation>Data lansării: {day}. Instalați-l peste acesta: spațiile de lucru se păstrează.</translation>
    </message>
    <message>
        <source>You have the newest LeadDesk.</source>
        <translation>Aveți cel mai nou LeadDesk.</translation>
    </message>
    <message>
        <source>The last release is {version}, of {day}.</source>
        <translation>Ultima versiune este {version} ({day}).</translation>
    </message>
</context>
<context>
    <name>Upgrade</name>
    <message>
        <source>Preparing the workspace</source>
        <translation>Se pregătește spațiul de lucru</translation>
    </message>
</context>
<context>
    <name>UpgradeDialog</name>
    <message>
        <source>Preparing this workspace for the new LeadDesk</source>
        <translation>Se pregătește acest spațiu de lucru pentru noul LeadDesk</translation>
    </message>
    <message>
        <source>How far the copy is</source>
        <translation>Cât s-a copiat</translation>
    </message>
    <message>
        <source>Copying the workspace into its backups…</source>
        <translation>Se copiază spațiul de lucru în copiile sale de siguranță…</translation>
    </message>
    <message>
        <source>It was made by an older LeadDesk. A copy of it is kept, so nothing can be lost. A large workspace takes some minutes.</source>
        <translation>A fost creat de un LeadDesk mai vechi. Se păstrează o copie a lui, deci nu se poate pierde nimic. Pentru un spațiu de lucru mare durează câteva minute.</translation>
    </message>
    <message>
        <source>Bringing it to the new format…</source>
        <translation>Se trece la noul format…</translation>
    </message>
</context>
<context>
    <name>ValueCompleter</name>
    <message>
        <source>Values</source>
        <translation>Valori</translation>
    </message>
</context>
<context>
    <name>VendorChoice</name>
    <message>
        <source>Practise without keys…</source>
        <translation>Exersați fără chei…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulați</translation>
    </message>
    <message>
        <source>Which system do the leads go to?</source>
        <translation>În ce sistem ajung lead-urile?</translation>
    </message>
    <message>
        <source>You need an address and keys from that system. Nothing is sent yet.</source>
        <translation>Aveți nevoie de o adresă și de chei de la acel sistem. Încă nu se trimite nimic.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Blocked</source>
        <translation>Blocat</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>În așteptare</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Se trimite</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>În analiză</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptat</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicat</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Reținut</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Respins</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returnat</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Eșuat</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Incert</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulat</translation>
    </message>
    <message>
        <source>Stopped before anything left this computer.</source>
        <translation>Oprit înainte ca ceva să părăsească acest computer.</translation>
    </message>
    <message>
        <source>Waiting to be sent.</source>
        <translation>Așteaptă să fie trimis.</translation>
    </message>
    <message>
        <source>On its way.</source>
        <translation>Pe drum.</translation>
    </message>
    <message>
        <source>Received; the vendor decides later.</source>
        <translation>Primit; platforma decide mai târziu.</translation>
    </message>
    <message>
        <source>Accepted by the vendor.</source>
        <translation>Acceptat de platformă.</translation>
    </message>
    <message>
        <source>The vendor had this lead already.</source>
        <translation>Platforma avea deja acest lead.</translation>
    </message>
    <message>
        <source>Stored by the vendor, not accepted yet.</source>
        <translation>Salvat de platformă, încă neacceptat.</translation>
    </message>
    <message>
        <source>Refused by the vendor.</source>
        <translation>Refuzat de platformă.</translation>
    </message>
    <message>
        <source>Taken back by the vendor later.</source>
        <translation>Returnat ulterior de platformă.</translation>
    </message>
    <message>
        <source>Certainly not delivered; may be sent again.</source>
        <translation>Cu siguranță nelivrat; poate fi retrimis.</translation>
    </message>
    <message>
        <source>It may have arrived; it is never sent again by itself.</source>
        <translation>Este posibil să fi ajuns; nu se retrimite niciodată de la sine.</translation>
    </message>
    <message>
        <source>Taken back before it was sent.</source>
        <translation>Anulat înainte de trimitere.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prenume</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nume de familie</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Al doilea prenume</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nume complet</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Companie</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Funcție</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Domeniu</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresă</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Localitate</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regiune</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Cod poștal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Țară</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limbă</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data nașterii</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Gen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sursă</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campanie</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichete</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Id extern</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Scor</translation>
    </message>
    <message>
        <source>Consent to e-mail</source>
        <translation>Consimțământ e-mail</translation>
    </message>
    <message>
        <source>Consent to calls</source>
        <translation>Consimțământ apeluri</translation>
    </message>
    <message>
        <source>Consent to text messages</source>
        <translation>Consimțământ SMS</translation>
    </message>
    <message>
        <source>Consent wording</source>
        <translation>Textul consimțământului</translation>
    </message>
    <message>
        <source>Consent given at</source>
        <translation>Data consimțământului</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Creat la</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adăugat la</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificat la</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nou</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizat</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Pus deoparte</translation>
    </message>
    <message>
        <source>Not data</source>
        <translation>Fără date</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>neverificat încă</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectat</translation>
    </message>
    <message>
        <source>needs sign-in</source>
        <translation>necesită conectare</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>inaccesibil</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>chiar acum</translation>
    </message>
    <message>
        <source>{count} min ago</source>
        <translation>acum {count}&#xa0;min</translation>
    </message>
    <message>
        <source>{count} h ago</source>
        <translation>acum {count}&#xa0;h</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ieri</translation>
    </message>
    <message>
        <source>{count} days ago</source>
        <translation>acum {count}&#xa0;zile</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Reading how everything stands</source>
        <translation>Se citește starea generală</translation>
    </message>
    <message>
        <source>Opening a page</source>
        <translation>Se deschide o pagină</translation>
    </message>
    <message>
        <source>Leads from {file}</source>
        <translation>Lead-uri din {file}</translation>
    </message>
    <message>
        <source>Leads of one import</source>
        <translation>Lead-urile unui import</translation>
    </message>
</context>
<context>
    <name>_Activity</name>
    <message>
        <source>Paused. {leads} still to send.</source>
        <translation>În pauză. De trimis încă: {leads}.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} din {total}</translation>
    </message>
    <message>
        <source>{counts} · {time} left</source>
        <translation>{counts} · mai durează {time}</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Terminat.</translation>
    </message>
    <message>
        <source>{state} {count}</source>
        <translation>{state}&#xa0;{count}</translation>
    </message>
    <message>
        <source>Stopped. {leads} wait in the outbox.</source>
        <translation>Oprit. În lista „De trimis”: {leads}.</translation>
    </message>
    <message>
        <source>Nothing was left to send.</source>
        <translation>Nu mai era nimic de trimis.</translation>
    </message>
    <message>
        <source>Stopped. What was done before stays accounted for.</source>
        <translation>Oprit. Ce s-a făcut înainte rămâne înregistrat.</translation>
    </message>
    <message>
        <source>This stopped because of a fault in LeadDesk.</source>
        <translation>S-a oprit din cauza unei erori în LeadDesk.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Se oprește…</translation>
    </message>
    <message>
        <source>Pausing: waiting for the last answers…</source>
        <translation>Intră în pauză: se așteaptă ultimele răspunsuri…</translation>
    </message>
</context>
<context>
    <name>_Facts</name>
    <message>
        <source>Sent</source>
        <translation>Trimis</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Răspuns primit</translation>
    </message>
    <message>
        <source>HTTP status {value}</source>
        <translation>starea HTTP {value}</translation>
    </message>
    <message>
        <source>answered in {value}</source>
        <translation>răspuns în {value}</translation>
    </message>
</context>
<context>
    <name>_ListDialog</name>
    <message>
        <source>On the &amp;list</source>
        <translation>Pe &amp;lista</translation>
    </message>
</context>
<context>
    <name>_MergedLead</name>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Field of row {number}</source>
        <translation>Câmpul rândului {number}</translation>
    </message>
    <message>
        <source>Operator of row {number}</source>
        <translation>Operatorul rândului {number}</translation>
    </message>
    <message>
        <source>Value of row {number}</source>
        <translation>Valoarea rândului {number}</translation>
    </message>
    <message>
        <source>Remove row {number}</source>
        <translation>Eliminați rândul {number}</translation>
    </message>
    <message>
        <source>for example Laval%</source>
        <translation>de exemplu Laval%</translation>
    </message>
</context>
</TS>
