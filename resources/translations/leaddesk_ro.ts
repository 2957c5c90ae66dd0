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
        <translation>Depuneți un fișier cu lead-uri, trimiteți-l platformelor dumneavoastră și vedeți răspunsul pentru fiecare lead.

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
    <message>
        <source>Leads fetched</source>
        <translation>Lead-uri preluate</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Opriți</translation>
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
        <source>Leads of the check</source>
        <translation>Lead-urile verificării</translation>
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
    <name>AskDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Anulați</translation>
    </message>
</context>
<context>
    <name>BeginningTableModel</name>
    <message>
        <source>{column}: {value}</source>
        <translation>{column}: {value}</translation>
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
    <name>CallForm</name>
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
        <source>The vendor confirmed it.</source>
        <translation>Platforma a confirmat.</translation>
    </message>
    <message>
        <source>The vendor refused this.</source>
        <translation>Platforma a refuzat.</translation>
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
        <translation>Nume familie</translation>
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
        <source>Nothing is stored yet.</source>
        <translation>Încă nu s-a salvat nimic.</translation>
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
        <source>Nothing is stored yet. {shown} of {all} remarks are listed.</source>
        <translation>Încă nu s-a salvat nimic. Observații afișate: {shown} din {all}.</translation>
    </message>
    <message>
        <source>Leads that you have stay as they are, even if they opted out in this file: {leads} are new.</source>
        <translation>Lead-urile pe care le aveți rămân cum sunt, chiar dacă și-au retras acordul în acest fișier. Noi: {leads}.</translation>
    </message>
    <message>
        <source>Of the leads that you have, {number} get other values.</source>
        <translation>Lead-uri pe care le aveți și care primesc alte valori: {number}.</translation>
    </message>
    <message>
        <source>Of the leads that you have, {number} get something they lack, or take back a consent.</source>
        <translation>Lead-uri pe care le aveți și care primesc ce le lipsește sau își retrag un acord: {number}.</translation>
    </message>
    <message>
        <source>First {rows}</source>
        <translation>Început: {rows}</translation>
    </message>
    <message>
        <source>{message} ({number})</source>
        <translation>{message} ({number})</translation>
    </message>
    <message>
        <source>These rows are not imported.</source>
        <translation>Aceste rânduri nu se importă.</translation>
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
    <name>ColumnsStep</name>
    <message>
        <source>Choose a field</source>
        <translation>Alegeți un câmp</translation>
    </message>
    <message>
        <source>Found by itself</source>
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
        <source>Give it no more</source>
        <translation>Nu se mai dă</translation>
    </message>
    <message>
        <source>Give no more: {default}</source>
        <translation>Nu se mai dă: {default}</translation>
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
        <source>{column}: {value}</source>
        <translation>{column}: {value}</translation>
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
        <translation>Depuneți aici fișierele de importat</translation>
    </message>
    <message>
        <source>Drop to import {file}</source>
        <translation>Depuneți pentru a importa {file}</translation>
    </message>
    <message>
        <source>Drop to import {files}</source>
        <translation>Depuneți pentru a importa {files}</translation>
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
        <translation>Deschideți-l și depuneți fișierele cu lead-uri din el.</translation>
    </message>
    <message>
        <source>A web address cannot be imported</source>
        <translation>O adresă web nu poate fi importată</translation>
    </message>
    <message>
        <source>Download the file first, then drop it here.</source>
        <translation>Descărcați mai întâi fișierul, apoi depuneți-l aici.</translation>
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
        <source>{column}: {value}</source>
        <translation>{column}: {value}</translation>
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
        <source>No answer</source>
        <translation>Fără răspuns</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refuzat</translation>
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
        <source>Not known</source>
        <translation>Necunoscută</translation>
    </message>
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
        <source>Found by itself</source>
        <translation>Detectare automată</translation>
    </message>
    <message>
        <source>As found: {encoding}</source>
        <translation>Detectat: {encoding}</translation>
    </message>
    <message>
        <source>As found: {delimiter}</source>
        <translation>Detectat: {delimiter}</translation>
    </message>
</context>
<context>
    <name>FilesEditor</name>
    <message>
        <source>Drop files here, or choose them.</source>
        <translation>Depuneți fișiere aici sau alegeți-le.</translation>
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
    <name>FixDialog</name>
    <message>
        <source>Fix {leads} at once</source>
        <translation>Corectați {leads} deodată</translation>
    </message>
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
        <source>Change {leads} and send them again</source>
        <translation>Modificați și retrimiteți {leads}</translation>
    </message>
    <message>
        <source>Only change {leads}</source>
        <translation>Doar modificați {leads}</translation>
    </message>
    <message>
        <source>{changed} of {total} leads change. The first of them:</source>
        <translation>Lead-uri modificate: {changed} din {total}. Primele dintre ele:</translation>
    </message>
    <message>
        <source>This changes none of these leads.</source>
        <translation>Aceasta nu modifică niciunul dintre aceste lead-uri.</translation>
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
        <source>&amp;Field</source>
        <translation>&amp;Câmp</translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>Ce se &amp;face</translation>
    </message>
    <message>
        <source>Looking what this changes…</source>
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
        <source>&amp;Country</source>
        <translation>Ța&amp;ra</translation>
    </message>
    <message>
        <source>&amp;Look for</source>
        <translation>&amp;De căutat</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valoare</translation>
    </message>
    <message>
        <source>&amp;Put in its place</source>
        <translation>Î&amp;nlocuire cu</translation>
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
        <source>Looking what a fix changes</source>
        <translation>Se verifică ce modifică o corecție</translation>
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
        <source>{leads} could not be changed: {why}</source>
        <translation>Nemodificate, {leads}: {why}</translation>
    </message>
    <message>
        <source>Taking back the fix</source>
        <translation>Se anulează corecția</translation>
    </message>
    <message>
        <source>{leads} as before.</source>
        <translation>Readuse la starea dinainte: {leads}.</translation>
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
    <name>ImportCheckView</name>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>Încă nu s-a salvat nimic.</translation>
    </message>
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
        <source>The first rows as they would be imported</source>
        <translation>Primele rânduri, așa cum ar fi importate</translation>
    </message>
    <message>
        <source>Cells with a remark</source>
        <translation>Celule cu observații</translation>
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
    <name>ImportFileView</name>
    <message>
        <source>Choose other files…</source>
        <translation>Alegeți alte fișiere…</translation>
    </message>
    <message>
        <source>List to import</source>
        <translation>Lista de importat</translation>
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
        <source>L&amp;ist to import</source>
        <translation>&amp;Lista de importat</translation>
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
    <message>
        <source>Import {file}</source>
        <translation>Import {file}</translation>
    </message>
    <message>
        <source>{file}, waiting</source>
        <translation>{file}, așteaptă</translation>
    </message>
    <message>
        <source>{file}, open now</source>
        <translation>{file}, deschis acum</translation>
    </message>
    <message>
        <source>{file}, imported</source>
        <translation>{file}, importat</translation>
    </message>
    <message>
        <source>{file}, skipped</source>
        <translation>{file}, omis</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Fișierul următor</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuați</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Se citește…</translation>
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
        <translation>Importați</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Se oprește…</translation>
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
        <source>Import another list of this file</source>
        <translation>Importați altă listă din acest fișier</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Importați alt fișier</translation>
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
        <translation>Depuneți unul sau mai multe fișiere cu lead-uri oriunde în această fereastră sau alegeți-le. Nu se salvează nimic înainte să vedeți unde ajunge fiecare linie.</translation>
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
        <source>{kind}, {encoding}, separated by {delimiter}. Imported {when}.</source>
        <translation>{kind}, {encoding}, separare prin {delimiter}. Importat: {when}.</translation>
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
        <source>{column}: {value}</source>
        <translation>{column}: {value}</translation>
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
        <translation>Depuneți un fișier cu lead-uri oriunde în această fereastră sau alegeți unul. Vedeți unde ajunge fiecare linie înainte de a se salva ceva și puteți anula un import mai târziu.</translation>
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
    <name>InquiryRounds</name>
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
        <source>In the file</source>
        <translation>În fișier</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce este</translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation>{column}: {value}</translation>
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
    <name>LeadDocuments</name>
    <message>
        <source>PDF files can be dropped anywhere on this lead.</source>
        <translation>Fișierele PDF pot fi depuse oriunde pe acest lead.</translation>
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
    <name>LeadInspector</name>
    <message>
        <source>Reading a lead</source>
        <translation>Se citește un lead</translation>
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
        <source>Fields</source>
        <translation>Câmpuri</translation>
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
        <source>{column}: {value}</source>
        <translation>{column}: {value}</translation>
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
</context>
<context>
    <name>LeadsPage</name>
    <message>
        <source>Copying leads</source>
        <translation>Se copiază lead-uri</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Lead-uri</translation>
    </message>
    <message>
        <source>Export leads</source>
        <translation>Exportați lead-uri</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabel (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Registru Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>One JSON object a line (*.jsonl)</source>
        <translation>Câte un obiect JSON pe linie (*.jsonl)</translation>
    </message>
    <message>
        <source>Export to {file}</source>
        <translation>Export în {file}</translation>
    </message>
    <message>
        <source>{leads}: {title}</source>
        <translation>{leads}: {title}</translation>
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
        <source>Select leads to send them. Ctrl+A selects all that are shown.</source>
        <translation>Selectați lead-uri pentru a le trimite. Ctrl+A selectează tot ce este afișat.</translation>
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
        <source>There is nothing to paste.</source>
        <translation>Nu este nimic de lipit.</translation>
    </message>
    <message>
        <source>Copy rows with their header in a spreadsheet first.</source>
        <translation>Copiați mai întâi rânduri cu antetul lor dintr-o foaie de calcul.</translation>
    </message>
    <message>
        <source>{leads} copied</source>
        <translation>Copiat: {leads}</translation>
    </message>
</context>
<context>
    <name>LeadsPageView</name>
    <message>
        <source>Leads</source>
        <translation>Lead-uri</translation>
    </message>
    <message>
        <source>Nothing matches “{search}”. LeadDesk looks in name, e-mail, phone and company; every word must occur. Try fewer or shorter words.</source>
        <translation>Nimic nu corespunde cu „{search}”. LeadDesk caută în nume, e-mail, telefon și companie; fiecare cuvânt trebuie să apară. Încercați cu mai puține cuvinte sau cu unele mai scurte.</translation>
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
        <source>Copy</source>
        <translation>Copiați</translation>
    </message>
    <message>
        <source>Paste leads…</source>
        <translation>Lipiți lead-uri…</translation>
    </message>
    <message>
        <source>Search leads</source>
        <translation>Căutați lead-uri</translation>
    </message>
    <message>
        <source>Search name, e-mail, phone, company</source>
        <translation>Căutați nume, e-mail, telefon, companie</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Căutați</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Coloane</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importați…</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Trimiteți la</translation>
    </message>
    <message>
        <source>Suppress…</source>
        <translation>Excludeți…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportați…</translation>
    </message>
    <message>
        <source>No leads yet</source>
        <translation>Încă nu există lead-uri</translation>
    </message>
    <message>
        <source>Drop a lead file anywhere on this window. LeadDesk tells you what it is, maps its columns and accounts for every line of it.</source>
        <translation>Depuneți un fișier cu lead-uri oriunde în această fereastră. LeadDesk vă spune ce este, îi potrivește coloanele și dă socoteală pentru fiecare linie.</translation>
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
        <translation>Nume familie</translation>
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
        <source>Pulling leads</source>
        <translation>Se preiau lead-uri</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Lead-uri</translation>
    </message>
    <message>
        <source>Pull into the workspace</source>
        <translation>Preluați în spațiul de lucru</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Opriți</translation>
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
        <source>Asking the vendor…</source>
        <translation>Se întreabă platforma…</translation>
    </message>
    <message>
        <source>{leads} pulled so far</source>
        <translation>Preluate până acum: {leads}</translation>
    </message>
    <message>
        <source>Pulled from Footprints</source>
        <translation>Preluate din Footprints</translation>
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
        <source>Pull all of these into the workspace</source>
        <translation>Preluați-le pe toate în spațiul de lucru</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Se numără…</translation>
    </message>
    <message>
        <source>{leads} found</source>
        <translation>Găsite: {leads}</translation>
    </message>
    <message>
        <source>{new} new, {updated} updated, {same} unchanged.</source>
        <translation>Noi: {new}, actualizate: {updated}, neschimbate: {same}.</translation>
    </message>
    <message>
        <source>{leads} pulled into the workspace</source>
        <translation>Preluate în spațiul de lucru: {leads}</translation>
    </message>
    <message>
        <source>Found in PUBLITRAC</source>
        <translation>Găsite în PUBLITRAC</translation>
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
        <translation>Nume familie</translation>
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
        <source>What became of each lead</source>
        <translation>Ce s-a întâmplat cu fiecare lead</translation>
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
        <translation>Mesaje</translation>
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
        <source>&amp;Find leads</source>
        <translation>&amp;Căutați lead-uri</translation>
    </message>
    <message>
        <source>Search &amp;everything</source>
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
        <source>S&amp;uppress leads…</source>
        <translation>E&amp;xcludeți lead-uri…</translation>
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
        <source>&amp;Look</source>
        <translation>&amp;Aspect</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>&amp;Conturi</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ajutor</translation>
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
        <source>{column}: {value}</source>
        <translation>{column}: {value}</translation>
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
        <source>Imports</source>
        <translation>Importuri</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>De trimis</translation>
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
    <message>
        <source>{column}: {value}</source>
        <translation>{column}: {value}</translation>
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
        <source>Looking what the vendor can do</source>
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
        <translation>Încheiată la</translation>
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
        <source>Reading exchanges</source>
        <translation>Se citesc schimburile</translation>
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
        <source>Retry {number} failed</source>
        <translation>Reîncercați eșecurile ({number})</translation>
    </message>
    <message>
        <source>Cancel {number} queued</source>
        <translation>Anulați cele în așteptare ({number})</translation>
    </message>
    <message>
        <source>Send {leads} to {account}</source>
        <translation>Trimiteți {leads} la {account}</translation>
    </message>
    <message>
        <source>Send {leads} to {number} accounts</source>
        <translation>Trimiteți {leads} (conturi: {number})</translation>
    </message>
    <message>
        <source>Queuing leads again</source>
        <translation>Se repun lead-urile în așteptare</translation>
    </message>
    <message>
        <source>Taking back what was not sent yet</source>
        <translation>Se anulează ce nu a fost trimis încă</translation>
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
        <source>PIN</source>
        <translation>PIN</translation>
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
        <source>Show these leads</source>
        <translation>Afișați aceste lead-uri</translation>
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
        <source>Leads</source>
        <translation>Lead-uri</translation>
    </message>
    <message>
        <source>Results of leads that were sent</source>
        <translation>Rezultatele lead-urilor trimise</translation>
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
        <source>{fetched} fetched: {created} new, {updated} updated, {unchanged} unchanged</source>
        <translation>Total preluate: {fetched} (noi: {created}, actualizate: {updated}, neschimbate: {unchanged})</translation>
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
        <source>The header is in line {line}.</source>
        <translation>Antetul este în linia {line}.</translation>
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
    <name>RecordTableModel</name>
    <message>
        <source>{column}: {value}</source>
        <translation>{column}: {value}</translation>
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
        <source>Reading exchanges</source>
        <translation>Se citesc schimburile</translation>
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
        <source>This is the list as it was read last: {why}</source>
        <translation>Aceasta este lista așa cum a fost citită ultima dată: {why}</translation>
    </message>
    <message>
        <source>The list could not be read: {why} You can type the value instead.</source>
        <translation>Lista nu a putut fi citită: {why} Puteți tasta valoarea în schimb.</translation>
    </message>
</context>
<context>
    <name>SendFields</name>
    <message>
        <source>Reading the form</source>
        <translation>Se citește formularul</translation>
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
        <source>Paused: {leads} waiting</source>
        <translation>În pauză: {leads} în așteptare</translation>
    </message>
    <message>
        <source>The latest press of Send</source>
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
        <source>Added</source>
        <translation>Adăugat la</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>da</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>{value} (default)</source>
        <translation>{value} (implicit)</translation>
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
        <translation>Sunt acolo: se socotesc acceptate</translation>
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
        <translation>Doar unde o persoană este autentificată.</translation>
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
        <translation>Unde o persoană este autentificată, creați blocurile cu adresa ei de e-mail: atunci Footprints știe cine este.</translation>
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
    <name>Stepper</name>
    <message>
        <source>Step {number} of {count}: {title}</source>
        <translation>Pasul {number} din {count}: {title}</translation>
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
        <source>Taking back the suppression</source>
        <translation>Se anulează excluderea</translation>
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
        <source>{column}: {value}</source>
        <translation>{column}: {value}</translation>
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
    <name>TextEditor</name>
    <message>
        <source>One a line</source>
        <translation>Câte una pe linie</translation>
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
        <source>Edited</source>
        <translation>Modificat</translation>
    </message>
</context>
<context>
    <name>TimelineStep</name>
    <message>
        <source>What was sent and answered</source>
        <translation>Ce s-a trimis și ce s-a răspuns</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalii</translation>
    </message>
    <message>
        <source>Details: {title}</source>
        <translation>Detalii: {title}</translation>
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
    <name>VendorChoice</name>
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
        <translation>Nume familie</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Alt prenume</translation>
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
        <translation>Acord e-mail</translation>
    </message>
    <message>
        <source>Consent to calls</source>
        <translation>Acord apeluri</translation>
    </message>
    <message>
        <source>Consent to text messages</source>
        <translation>Acord SMS</translation>
    </message>
    <message>
        <source>Consent wording</source>
        <translation>Textul acordului</translation>
    </message>
    <message>
        <source>Consent given at</source>
        <translation>Acord dat la</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Creat la</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adăugat</translation>
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
        <translation>necesită autentificare</translation>
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
        <source>Done: {leads}.</source>
        <translation>Terminat: {leads}.</translation>
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
