<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About LeadDesk</source>
        <translation>À propos de LeadDesk</translation>
    </message>
    <message>
        <source>LeadDesk {version}</source>
        <translation>LeadDesk {version}</translation>
    </message>
    <message>
        <source>Drop a lead file, send it to your vendors, see each lead&apos;s answer.

LeadDesk is free software under the MIT licence. It uses Qt and PySide6 under the LGPL.</source>
        <translation>Déposez un fichier de leads, envoyez-le à vos plateformes, voyez la réponse reçue pour chaque lead.

LeadDesk est un logiciel libre sous licence MIT. Il utilise Qt et PySide6 sous licence LGPL.</translation>
    </message>
</context>
<context>
    <name>AccountActivityView</name>
    <message>
        <source>The latest exchanges, word for word. Passwords and keys are taken out.</source>
        <translation>Les derniers échanges, mot pour mot. Les mots de passe et les clés en sont retirés.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Exchanges with the vendor, newest first</source>
        <translation>Échanges avec la plateforme, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>Nothing was exchanged with this account yet</source>
        <translation>Aucun échange avec ce compte pour l’instant</translation>
    </message>
    <message>
        <source>Every request to the vendor shows here, with its answer.</source>
        <translation>Chaque requête envoyée à la plateforme s’affiche ici, avec sa réponse.</translation>
    </message>
</context>
<context>
    <name>AccountCallsView</name>
    <message>
        <source>Search calls</source>
        <translation>Rechercher un appel</translation>
    </message>
    <message>
        <source>All documented calls</source>
        <translation>Tous les appels documentés</translation>
    </message>
    <message>
        <source>No call is called that.</source>
        <translation>Aucun appel ne porte ce nom.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>This call takes no parameters.</source>
        <translation>Cet appel ne prend aucun paramètre.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Asking the vendor</source>
        <translation>Interrogation de la plateforme</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copier en JSON</translation>
    </message>
    <message>
        <source>Records of the result</source>
        <translation>Enregistrements du résultat</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>Le résultat</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Looking into the keyring</source>
        <translation>Consultation du trousseau de clés</translation>
    </message>
    <message>
        <source>Account settings</source>
        <translation>Paramètres du compte</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Stored in the keyring; type to replace it</source>
        <translation>Enregistré dans le trousseau&#x202f;; saisissez pour remplacer</translation>
    </message>
    <message>
        <source>Anybody on the way can read what is sent.</source>
        <translation>N’importe qui sur le trajet peut lire ce qui est envoyé.</translation>
    </message>
    <message>
        <source>Without encryption, leads, passwords and keys travel as open text. Allow it only if the vendor told you in writing that there is no https address.</source>
        <translation>Sans chiffrement, les leads, les mots de passe et les clés circulent en clair. Ne l’autorisez que si la plateforme vous a écrit qu’il n’existe pas d’adresse https.</translation>
    </message>
    <message>
        <source>Saving the account</source>
        <translation>Enregistrement du compte</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Donnez un nom au compte.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Ce champ est obligatoire.</translation>
    </message>
    <message>
        <source>Checking the connection</source>
        <translation>Vérification de la connexion</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>La connexion fonctionne.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The connection does not work yet.</source>
        <translation>La connexion ne fonctionne pas encore.</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>Another system</source>
        <translation>Autre système</translation>
    </message>
    <message>
        <source>For example: {vendor}, client name</source>
        <translation>Par exemple&#xa0;: {vendor}, nom du client</translation>
    </message>
    <message>
        <source>Secrets go to the keyring of this computer, never into LeadDesk&apos;s own files.</source>
        <translation>Les secrets vont dans le trousseau de clés de cet ordinateur, jamais dans les fichiers de LeadDesk.</translation>
    </message>
    <message>
        <source>Advanced settings</source>
        <translation>Paramètres avancés</translation>
    </message>
    <message>
        <source>I have read this and want it anyway</source>
        <translation>J’ai lu ce qui précède et je le veux malgré tout</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save and check connection</source>
        <translation>Enregistrer et vérifier la connexion</translation>
    </message>
    <message>
        <source>&amp;Name of the account (needed)</source>
        <translation>&amp;Nom du compte (obligatoire)</translation>
    </message>
</context>
<context>
    <name>AccountPanel</name>
    <message>
        <source>Reading the account</source>
        <translation>Lecture du compte</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Tous les appels</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Sending to this account is paused.</source>
        <translation>L’envoi vers ce compte est en pause.</translation>
    </message>
    <message>
        <source>Checking {account}</source>
        <translation>Vérification de {account}</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>La connexion fonctionne.</translation>
    </message>
    <message>
        <source>The connection does not work.</source>
        <translation>La connexion ne fonctionne pas.</translation>
    </message>
</context>
<context>
    <name>AccountPullView</name>
    <message>
        <source>Fetches leads into this workspace. Who is here already is updated, nobody is added twice.</source>
        <translation>Récupère des leads dans cet espace de travail. Qui s’y trouve déjà est mis à jour, personne n’est ajouté deux fois.</translation>
    </message>
    <message>
        <source>&amp;What to fetch</source>
        <translation>&amp;Que récupérer</translation>
    </message>
</context>
<context>
    <name>AccountResultsView</name>
    <message>
        <source>S&amp;how</source>
        <translation>Affiche&amp;r</translation>
    </message>
    <message>
        <source>Export result file…</source>
        <translation>Exporter les résultats…</translation>
    </message>
    <message>
        <source>Why leads were not simply accepted</source>
        <translation>Pourquoi des leads n’ont pas été simplement acceptés</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Settle unknown…</source>
        <translation>Régler les incertains…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Leads sent to this account</source>
        <translation>Leads envoyés à ce compte</translation>
    </message>
    <message>
        <source>Nothing was sent to this account yet</source>
        <translation>Rien n’a encore été envoyé à ce compte</translation>
    </message>
    <message>
        <source>Choose leads on the Send tab. What the vendor answers for each of them shows here.</source>
        <translation>Choisissez des leads dans l’onglet «&#xa0;Envoyer&#xa0;». La réponse de la plateforme pour chacun s’affiche ici.</translation>
    </message>
</context>
<context>
    <name>AccountSendView</name>
    <message>
        <source>&amp;Which leads</source>
        <translation>&amp;Quels leads</translation>
    </message>
    <message>
        <source>Load lists again</source>
        <translation>Recharger les listes</translation>
    </message>
    <message>
        <source>Hide list</source>
        <translation>Masquer la liste</translation>
    </message>
    <message>
        <source>Checked leads</source>
        <translation>Leads vérifiés</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>Arrêter la vérification</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Destination</translation>
    </message>
</context>
<context>
    <name>AccountSettingsView</name>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Remove this account</source>
        <translation>Supprimer ce compte</translation>
    </message>
</context>
<context>
    <name>AccountView</name>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Pages of the account</source>
        <translation>Pages du compte</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>ESSAI</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>RÉEL</translation>
    </message>
    <message>
        <source>{health}, last exchange {when}</source>
        <translation>{health}, dernier échange&#xa0;: {when}</translation>
    </message>
    <message>
        <source>{health}: {detail}</source>
        <translation>{health}&#xa0;: {detail}</translation>
    </message>
</context>
<context>
    <name>ActivityList</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Done: {leads}.</source>
        <translation>Terminé&#xa0;: {leads}.</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>nouveaux&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} updated</source>
        <translation>mis à jour&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} duplicate</source>
        <translation>doublons&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} rejected</source>
        <translation>rejetés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} set aside</source>
        <translation>mis de côté&#xa0;: {count}</translation>
    </message>
    <message>
        <source>No rows in this file.</source>
        <translation>Aucune ligne dans ce fichier.</translation>
    </message>
    <message>
        <source>{count} removed</source>
        <translation>retirés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Nothing had to change.</source>
        <translation>Il n’y avait rien à modifier.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Terminé.</translation>
    </message>
    <message>
        <source>No possible duplicates.</source>
        <translation>Aucun doublon possible.</translation>
    </message>
    <message>
        <source>Found: {count}. Go through them under “Possible duplicates”.</source>
        <translation>Trouvés&#xa0;: {count}. Parcourez-les sous «&#xa0;Doublons possibles&#xa0;».</translation>
    </message>
    <message>
        <source>{count} known already</source>
        <translation>déjà connus&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} skipped</source>
        <translation>ignorés&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>ActivityTab</name>
    <message>
        <source>Reading exchanges</source>
        <translation>Lecture des échanges</translation>
    </message>
    <message>
        <source>Nothing left this computer.</source>
        <translation>Rien n’a quitté cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>{file} came in</source>
        <translation>{file} est arrivé</translation>
    </message>
    <message>
        <source>{files} came in</source>
        <translation>{files} sont arrivés</translation>
    </message>
    <message>
        <source>In the watched folder {folder}. Nothing is imported by itself.</source>
        <translation>Dans le dossier surveillé {folder}. Rien n’est importé automatiquement.</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
            <numerusform>%Ln nouveau</numerusform>
            <numerusform>%Ln nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <comment>leads that were there already</comment>
        <translation>
            <numerusform>%Ln mis à jour</numerusform>
            <numerusform>%Ln mis à jour</numerusform>
        </translation>
    </message>
    <message>
        <source>1 duplicate</source>
        <translation>1 doublon</translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicates</source>
        <translation>
            <numerusform>%Ln doublon</numerusform>
            <numerusform>%Ln doublons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln rejeté</numerusform>
            <numerusform>%Ln rejetés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln set aside</source>
        <translation>
            <numerusform>%Ln mis de côté</numerusform>
            <numerusform>%Ln mis de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>(and 1 line that is no data)</source>
        <translation>(et 1 ligne hors données)</translation>
    </message>
    <message numerus="yes">
        <source>(and %Ln lines that are no data)</source>
        <translation>
            <numerusform>(et %Ln ligne hors données)</numerusform>
            <numerusform>(et %Ln lignes hors données)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkEditDialog</name>
    <message>
        <source>Edit {leads}</source>
        <translation>Modifier {leads}</translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen what it does. You can undo it.</source>
        <translation>Rien n’est modifié avant que vous ayez vu le résultat. Vous pouvez l’annuler.</translation>
    </message>
    <message>
        <source>Change {leads}</source>
        <translation>Modifier {leads}</translation>
    </message>
</context>
<context>
    <name>CallForm</name>
    <message>
        <source>Nothing was found</source>
        <translation>Rien n’a été trouvé</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Type it once more to confirm</source>
        <translation>Saisissez-le encore une fois pour confirmer</translation>
    </message>
    <message>
        <source>Acts again each time it is pressed.</source>
        <translation>Agit de nouveau à chaque fois.</translation>
    </message>
    <message>
        <source>This cannot be undone. To confirm, type {value} here:</source>
        <translation>Ceci est irréversible. Pour confirmer, saisissez {value} ici&#xa0;:</translation>
    </message>
    <message>
        <source>Emptied, it stays as it is: the vendor names no way to remove it.</source>
        <translation>Même vidé, il reste inchangé&#xa0;: la plateforme n’indique aucun moyen de le supprimer.</translation>
    </message>
    <message>
        <source>The vendor confirmed it.</source>
        <translation>La plateforme l’a confirmé.</translation>
    </message>
    <message>
        <source>The vendor refused this.</source>
        <translation>La plateforme a refusé.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>You stopped waiting for the answer.</source>
        <translation>Vous avez cessé d’attendre la réponse.</translation>
    </message>
    <message>
        <source>The vendor may have carried it out: look there before you do it again.</source>
        <translation>La plateforme l’a peut-être exécuté&#xa0;: vérifiez-y avant de recommencer.</translation>
    </message>
</context>
<context>
    <name>CallProgress</name>
    <message>
        <source>{done} of {total} sent</source>
        <translation>Envoyé&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>All {total} sent, waiting for the answer…</source>
        <translation>Envoi terminé ({total}), en attente de la réponse…</translation>
    </message>
</context>
<context>
    <name>CallTable</name>
    <message>
        <source>Load</source>
        <translation>Charger</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>The vendor refused this.</source>
        <translation>La plateforme a refusé.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>As of {when}</source>
        <translation>État&#xa0;: {when}</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Rien n’a été trouvé</translation>
    </message>
    <message>
        <source>The vendor answered with an empty list.</source>
        <translation>La plateforme a répondu par une liste vide.</translation>
    </message>
</context>
<context>
    <name>CallsTab</name>
    <message>
        <source>Open the settings…</source>
        <translation>Ouvrir les paramètres…</translation>
    </message>
    <message>
        <source>{call} · “{section}”</source>
        <translation>{call} · «&#xa0;{section}&#xa0;»</translation>
    </message>
    <message>
        <source>partly documented</source>
        <translation>documenté en partie</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>This call is switched off for {account}.</source>
        <translation>Cet appel est désactivé pour {account}.</translation>
    </message>
    <message>
        <source>The vendor&apos;s document names it without showing it, so what it does is not certain. “{setting}” in the account&apos;s settings switches it on.</source>
        <translation>Le document de la plateforme le nomme sans le montrer&#xa0;: son effet n’est pas certain. «&#xa0;{setting}&#xa0;» dans les paramètres du compte l’active.</translation>
    </message>
    <message>
        <source>This cannot be undone. To confirm, type “{label}” here once more:</source>
        <translation>Ceci est irréversible. Pour confirmer, saisissez «&#xa0;{label}&#xa0;» ici encore une fois&#xa0;:</translation>
    </message>
    <message>
        <source>{label} once more</source>
        <translation>{label}, encore une fois</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>ESSAI</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>RÉEL</translation>
    </message>
    <message>
        <source>{call} · {live}</source>
        <translation>{call} · {live}</translation>
    </message>
    <message>
        <source>May be repeated without harm.</source>
        <translation>Peut être répété sans dommage.</translation>
    </message>
    <message>
        <source>Only reads.</source>
        <translation>Lecture seule.</translation>
    </message>
    <message>
        <source>May be repeated while nothing else was sent about the same lead.</source>
        <translation>Peut être répété tant que rien d’autre n’a été envoyé sur le même lead.</translation>
    </message>
    <message>
        <source>Acts again each time it is pressed.</source>
        <translation>Agit de nouveau à chaque fois.</translation>
    </message>
    <message>
        <source>The vendor refused this.</source>
        <translation>La plateforme a refusé.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The vendor remarked on this.</source>
        <translation>La plateforme a fait une remarque.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>The vendor confirmed it.</source>
        <translation>La plateforme l’a confirmé.</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Rien n’a été trouvé</translation>
    </message>
    <message>
        <source>The vendor answered with an empty result.</source>
        <translation>La plateforme a répondu par un résultat vide.</translation>
    </message>
    <message>
        <source>You stopped waiting for the answer.</source>
        <translation>Vous avez cessé d’attendre la réponse.</translation>
    </message>
    <message>
        <source>The request may have left already, so {vendor} may have carried it out. Look there before you do it again.</source>
        <translation>La requête est peut-être déjà partie, et {vendor} l’a peut-être exécutée. Vérifiez-y avant de recommencer.</translation>
    </message>
</context>
<context>
    <name>CampaignsTab</name>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée le</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>Send the missing leads to PUBLITRAC first</source>
        <translation>Envoyer d’abord les leads manquants à PUBLITRAC</translation>
    </message>
    <message>
        <source>Run the selected campaigns on the chosen leads</source>
        <translation>Lancer les campagnes sélectionnées sur les leads choisis</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>Select a campaign above</source>
        <translation>Sélectionnez une campagne ci-dessus</translation>
    </message>
    <message>
        <source>Run “{campaign}” on {leads}</source>
        <translation>Lancer «&#xa0;{campaign}&#xa0;» sur {leads}</translation>
    </message>
    <message>
        <source>Run {number} campaigns on {leads}</source>
        <translation>Lancer des campagnes ({number}) sur {leads}</translation>
    </message>
    <message>
        <source>PUBLITRAC does not know {leads} of these.</source>
        <translation>Inconnus de PUBLITRAC parmi ceux-ci&#xa0;: {leads}.</translation>
    </message>
    <message>
        <source>It runs a campaign for all or for nobody, so nothing was run.</source>
        <translation>Il lance une campagne pour tous ou pour personne&#xa0;: rien n’a été lancé.</translation>
    </message>
    <message>
        <source>Not in PUBLITRAC yet</source>
        <translation>Pas encore dans PUBLITRAC</translation>
    </message>
</context>
<context>
    <name>CatalogueTab</name>
    <message>
        <source>Refresh all</source>
        <translation>Tout actualiser</translation>
    </message>
    <message>
        <source>Reads every list anew and keeps it for use offline.</source>
        <translation>Relit chaque liste et la conserve pour le travail hors ligne.</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Votre code</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Catalogues</source>
        <translation>Catalogues</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Offres</translation>
    </message>
    <message>
        <source>SKUs</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Média</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Complete what they lack</source>
        <translation>Compléter ce qui leur manque</translation>
    </message>
    <message>
        <source>Leave them as they are: only new leads</source>
        <translation>Les laisser tels quels&#xa0;: seulement les nouveaux leads</translation>
    </message>
    <message>
        <source>Replace what they have by what the file has</source>
        <translation>Remplacer ce qu’ils ont par ce qu’a le fichier</translation>
    </message>
    <message>
        <source>Checking every line…</source>
        <translation>Vérification de chaque ligne…</translation>
    </message>
    <message>
        <source>Checking every line: {rows} so far</source>
        <translation>Vérification de chaque ligne&#xa0;: déjà {rows}</translation>
    </message>
    <message>
        <source>Of the leads that you have, {number} get other values.</source>
        <translation>Leads que vous avez et qui reçoivent d’autres valeurs&#xa0;: {number}.</translation>
    </message>
    <message>
        <source>Of the leads that you have, {number} get something they lack, or take back a consent.</source>
        <translation>Leads que vous avez et qui reçoivent ce qui leur manque, ou retirent un consentement&#xa0;: {number}.</translation>
    </message>
    <message>
        <source>First {rows}</source>
        <translation>Début&#xa0;: {rows}</translation>
    </message>
    <message>
        <source>“{column}” corrected ({number})</source>
        <translation>«&#xa0;{column}&#xa0;»&#xa0;: corrections faites ({number})</translation>
    </message>
    <message>
        <source>The file&apos;s own cells stay with the import.</source>
        <translation>Les cellules d’origine du fichier restent avec l’importation.</translation>
    </message>
    <message>
        <source>“{column}”: {message} ({number})</source>
        <translation>«&#xa0;{column}&#xa0;»&#xa0;: {message} ({number})</translation>
    </message>
    <message>
        <source>{message} ({number})</source>
        <translation>{message} ({number})</translation>
    </message>
    <message>
        <source>Undo ({number})</source>
        <translation>Annuler ({number})</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>These rows are not imported.</source>
        <translation>Ces lignes ne sont pas importées.</translation>
    </message>
    <message>
        <source>Leads that you have stay as they are, but for opt-outs: {leads} are new.</source>
        <translation>Les leads que vous avez restent tels quels, sauf les refus. Nouveaux&#xa0;: {leads}.</translation>
    </message>
    <message>
        <source>These rows are imported; have a look.</source>
        <translation>Ces lignes sont importées&#x202f;; vérifiez-les.</translation>
    </message>
    <message>
        <source>What is new and what changes</source>
        <translation>Ce qui est nouveau et ce qui change</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>not given</source>
        <translation>non indiqué</translation>
    </message>
</context>
<context>
    <name>ChosenDelivery</name>
    <message>
        <source>Reading exchanges</source>
        <translation>Lecture des échanges</translation>
    </message>
</context>
<context>
    <name>ChosenLeads</name>
    <message>
        <source>Reading the chosen leads</source>
        <translation>Lecture des leads choisis</translation>
    </message>
    <message>
        <source>No leads are chosen. Select some in the table of leads and “Send to” this account: they can be used here as well.</source>
        <translation>Aucun lead choisi. Sélectionnez-en dans la table des leads, puis «&#xa0;Envoyer à&#xa0;» ce compte&#xa0;: ils pourront aussi servir ici.</translation>
    </message>
    <message>
        <source>{leads} chosen, {number} of them without an e-mail address</source>
        <translation>Choisis&#xa0;: {leads}, dont {number} sans adresse e-mail</translation>
    </message>
    <message>
        <source>left out, as they must not be contacted: {left}</source>
        <translation>laissés de côté, car à ne pas contacter&#xa0;: {left}</translation>
    </message>
    <message>
        <source>{leads} chosen in the table of leads</source>
        <translation>Choisis dans la table des leads&#xa0;: {leads}</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Show LeadDesk</source>
        <translation>Afficher LeadDesk</translation>
    </message>
    <message>
        <source>Stop sending and close</source>
        <translation>Arrêter l’envoi et fermer</translation>
    </message>
    <message>
        <source>LeadDesk is sending: {leads} left</source>
        <translation>LeadDesk envoie&#xa0;: reste {leads}</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Leads are still being sent</source>
        <translation>Des leads sont encore en cours d’envoi</translation>
    </message>
    <message>
        <source>{leads} left. Nothing is lost and nothing is sent twice, whatever you choose.</source>
        <translation>Reste à envoyer&#xa0;: {leads}. Rien n’est perdu et rien n’est envoyé deux fois, quel que soit votre choix.</translation>
    </message>
    <message>
        <source>Keep going in the background</source>
        <translation>Continuer en arrière-plan</translation>
    </message>
    <message>
        <source>Keep the window</source>
        <translation>Garder la fenêtre</translation>
    </message>
    <message>
        <source>In the background LeadDesk goes on without its window, and ends by itself when all is sent.</source>
        <translation>En arrière-plan, LeadDesk continue sans sa fenêtre et se ferme de lui-même quand tout est envoyé.</translation>
    </message>
    <message>
        <source>Stopping takes 5 seconds at most. What was not sent waits in the outbox.</source>
        <translation>L’arrêt prend 5 secondes au plus. Ce qui n’est pas envoyé attend dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>Stop sending and close</source>
        <translation>Arrêter l’envoi et fermer</translation>
    </message>
</context>
<context>
    <name>CodeRow</name>
    <message>
        <source>Code from your phone</source>
        <translation>Code reçu sur votre téléphone</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Tick what the table shows. Drag, or press Alt with ↑ and ↓, to put in order.</source>
        <translation>Cochez ce que le tableau doit afficher. Pour changer l’ordre, faites glisser ou appuyez sur Alt avec ↑ et ↓.</translation>
    </message>
    <message>
        <source>Show these columns</source>
        <translation>Afficher ces colonnes</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Rechercher une colonne</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Comme à l’origine</translation>
    </message>
</context>
<context>
    <name>ColumnsEditor</name>
    <message>
        <source>All columns of your own</source>
        <translation>Toutes vos colonnes personnelles</translation>
    </message>
    <message>
        <source>These columns:</source>
        <translation>Ces colonnes&#xa0;:</translation>
    </message>
    <message>
        <source>No columns</source>
        <translation>Aucune colonne</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Choose a field</source>
        <translation>Choisir un champ</translation>
    </message>
    <message>
        <source>Detected automatically</source>
        <translation>Détection automatique</translation>
    </message>
    <message>
        <source>No column goes to an e-mail address or a phone number.</source>
        <translation>Aucune colonne ne correspond à une adresse e-mail ou à un numéro de téléphone.</translation>
    </message>
    <message>
        <source>Leads without either are rejected. Choose the right column below.</source>
        <translation>Les leads qui n’ont ni l’une ni l’autre sont rejetés. Choisissez la bonne colonne ci-dessous.</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Remove this value</source>
        <translation>Retirer cette valeur</translation>
    </message>
    <message>
        <source>Remove: {default}</source>
        <translation>Retirer&#xa0;: {default}</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Finding leads</source>
        <translation>Recherche de leads</translation>
    </message>
    <message>
        <source>Search actions, accounts and leads</source>
        <translation>Rechercher actions, comptes et leads</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
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
        <translation>Essai d’une correction</translation>
    </message>
    <message>
        <source>Replace a part</source>
        <translation>Remplacer une partie</translation>
    </message>
    <message>
        <source>Write instead</source>
        <translation>Remplacer par une valeur</translation>
    </message>
    <message>
        <source>Add a calling code</source>
        <translation>Ajouter un indicatif</translation>
    </message>
    <message>
        <source>Remove spaces</source>
        <translation>Retirer les espaces</translation>
    </message>
    <message>
        <source>All {rows} at once, in “{column}”</source>
        <translation>En une fois dans «&#xa0;{column}&#xa0;»&#xa0;: {rows}</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Put in its place</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Text, empty to leave it out</source>
        <translation>Texte&#xa0;; vide&#xa0;: ne rien garder</translation>
    </message>
    <message>
        <source>Country, such as France or FR</source>
        <translation>Pays, par exemple France ou FR</translation>
    </message>
    <message>
        <source>Correct all</source>
        <translation>Tout corriger</translation>
    </message>
    <message>
        <source>What changes is shown here before you do it.</source>
        <translation>Ce qui va changer s’affiche ici avant que vous validiez.</translation>
    </message>
    <message>
        <source>Correct {number}</source>
        <translation>Corriger ({number})</translation>
    </message>
    <message>
        <source>This changes none of these cells.</source>
        <translation>Cela ne modifie aucune de ces cellules.</translation>
    </message>
    <message>
        <source>{changed} of {tried} cells change</source>
        <translation>Cellules modifiées&#xa0;: {changed} sur {tried}</translation>
    </message>
    <message>
        <source>{changed} of the first {tried} cells change</source>
        <translation>Cellules modifiées&#xa0;: {changed} sur les {tried} premières</translation>
    </message>
</context>
<context>
    <name>CountryList</name>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
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
            <numerusform>%Ln leads</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 ligne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 ligne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 fichier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>1 list</source>
        <translation>1 liste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lists</source>
        <translation>
            <numerusform>%Ln liste</numerusform>
            <numerusform>%Ln listes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 correction</source>
        <translation>1 correction</translation>
    </message>
    <message numerus="yes">
        <source>%Ln corrections</source>
        <translation>
            <numerusform>%Ln correction</numerusform>
            <numerusform>%Ln corrections</numerusform>
        </translation>
    </message>
    <message>
        <source>1 column</source>
        <translation>1 colonne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln colonne</numerusform>
            <numerusform>%Ln colonnes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 message</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A fault in LeadDesk</source>
        <translation>Erreur dans LeadDesk</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Continuer à travailler</translation>
    </message>
    <message>
        <source>What you were doing just now may not have been finished; everything saved before is safe, and you can go on working. If it happens again, copy the report and send it to support. It tells where in the program it happened, and holds no leads, no passwords and no names.</source>
        <translation>Ce que vous faisiez à l’instant n’est peut-être pas terminé&#x202f;; tout ce qui était déjà enregistré est en sécurité et vous pouvez continuer à travailler. Si cela se reproduit, copiez le rapport et envoyez-le à l’assistance. Il indique où l’erreur s’est produite dans le programme et ne contient ni leads, ni mots de passe, ni noms.</translation>
    </message>
    <message>
        <source>LeadDesk made a mistake</source>
        <translation>LeadDesk a fait une erreur</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>CustomersTab</name>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Le client</translation>
    </message>
    <message>
        <source>What happened with the customer</source>
        <translation>Ce qui s’est passé avec le client</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Leads of the customer</source>
        <translation>Leads du client</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Save what was changed</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>Delete the customer</source>
        <translation>Supprimer le client</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Connu depuis</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>The person is deleted at Footprints for good. Footprints asks for your own id of the person, not for the e-mail address.</source>
        <translation>La personne est supprimée définitivement dans Footprints. Footprints demande votre propre id de la personne, et non l’adresse e-mail.</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Rechercher un client</translation>
    </message>
    <message>
        <source>Footprints needs the e-mail address and the phone number together.</source>
        <translation>Footprints a besoin à la fois de l’adresse e-mail et du numéro de téléphone.</translation>
    </message>
    <message>
        <source>Footprints knows nobody with this e-mail address and this phone number.</source>
        <translation>Footprints ne connaît personne avec cette adresse e-mail et ce numéro de téléphone.</translation>
    </message>
    <message>
        <source>Visit or contact at a location</source>
        <translation>Visite ou contact dans un lieu</translation>
    </message>
    <message>
        <source>The customer was deleted at Footprints.</source>
        <translation>Le client a été supprimé dans Footprints.</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Such as {day}</source>
        <translation>Par exemple {day}</translation>
    </message>
    <message>
        <source>Pick {label}</source>
        <translation>Choisir&#xa0;: {label}</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>Choisir un jour</translation>
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
        <translation>État</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Vendor&apos;s id</source>
        <translation>Id attribué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Removed lead</source>
        <translation>Lead supprimé</translation>
    </message>
    <message>
        <source>Removed account</source>
        <translation>Compte supprimé</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop files here to import them</source>
        <translation>Déposez ici les fichiers à importer</translation>
    </message>
    <message>
        <source>Drop to import {file}</source>
        <translation>Déposez pour importer {file}</translation>
    </message>
    <message>
        <source>Drop to import {files}</source>
        <translation>Déposez pour importer {files}</translation>
    </message>
    <message>
        <source>Nothing is stored before you have seen what is in it.</source>
        <translation>Rien n’est enregistré avant que vous en ayez vu le contenu.</translation>
    </message>
    <message>
        <source>Folders and web addresses are left out. Nothing is stored before you have seen it.</source>
        <translation>Les dossiers et les adresses web sont ignorés. Rien n’est enregistré avant que vous l’ayez vu.</translation>
    </message>
    <message>
        <source>A folder cannot be imported</source>
        <translation>Un dossier ne peut pas être importé</translation>
    </message>
    <message>
        <source>Open it and drop the lead files that are inside.</source>
        <translation>Ouvrez-le et déposez les fichiers de leads qu’il contient.</translation>
    </message>
    <message>
        <source>A web address cannot be imported</source>
        <translation>Une adresse web ne peut pas être importée</translation>
    </message>
    <message>
        <source>Download the file first, then drop it here.</source>
        <translation>Téléchargez d’abord le fichier, puis déposez-le ici.</translation>
    </message>
</context>
<context>
    <name>DuplicateWatch</name>
    <message>
        <source>Review them</source>
        <translation>Les examiner</translation>
    </message>
    <message>
        <source>Searching for duplicates</source>
        <translation>Recherche de doublons</translation>
    </message>
    <message>
        <source>Possible duplicates with leads of {file}: {number}.</source>
        <translation>Doublons possibles avec des leads de {file}&#xa0;: {number}.</translation>
    </message>
    <message>
        <source>Their names and companies are alike. Look at them side by side.</source>
        <translation>Leurs noms et leurs sociétés se ressemblent. Comparez-les côte à côte.</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>Reading possible duplicates</source>
        <translation>Lecture des doublons possibles</translation>
    </message>
    <message>
        <source>Search for duplicates</source>
        <translation>Rechercher des doublons</translation>
    </message>
    <message>
        <source>with leads of {file}</source>
        <translation>avec des leads de {file}</translation>
    </message>
    <message>
        <source>Searching for duplicates</source>
        <translation>Recherche de doublons</translation>
    </message>
    <message>
        <source>Nobody has looked for duplicates yet</source>
        <translation>Aucune recherche de doublons pour l’instant</translation>
    </message>
    <message>
        <source>No possible duplicates</source>
        <translation>Aucun doublon possible</translation>
    </message>
    <message>
        <source>Leads of one address, number or id are one already. Here leads are found whose names and companies are alike, to be looked at side by side.</source>
        <translation>Les leads qui ont la même adresse, le même numéro ou le même identifiant n’en font déjà qu’un. Ici se trouvent ceux dont les noms et les sociétés se ressemblent, à comparer côte à côte.</translation>
    </message>
    <message>
        <source>Last searched: {when}.</source>
        <translation>Dernière recherche&#xa0;: {when}.</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Doublons possibles</translation>
    </message>
    <message>
        <source>Possible duplicates: {number}</source>
        <translation>Doublons possibles&#xa0;: {number}</translation>
    </message>
    <message>
        <source>There are more pairs than are kept.</source>
        <translation>Il y a plus de paires que LeadDesk n’en garde.</translation>
    </message>
    <message>
        <source>These are the surest {number}. Settle some, then search again.</source>
        <translation>Voici les plus sûres ({number}). Traitez-en quelques-unes, puis relancez la recherche.</translation>
    </message>
</context>
<context>
    <name>DuplicatesView</name>
    <message>
        <source>Possible duplicates</source>
        <translation>Doublons possibles</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Relancer la recherche</translation>
    </message>
    <message>
        <source>Pairs of leads that may be one</source>
        <translation>Paires de leads qui n’en sont peut-être qu’un</translation>
    </message>
    <message>
        <source>Fields that differ are marked. Click a value to keep it, a name to keep all that this lead has.</source>
        <translation>Les champs qui diffèrent sont signalés. Cliquez sur une valeur pour la garder, sur un nom pour garder tout ce qu’a ce lead.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Pas les mêmes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>No possible duplicates</source>
        <translation>Aucun doublon possible</translation>
    </message>
</context>
<context>
    <name>Duplicating</name>
    <message>
        <source>Counting possible duplicates</source>
        <translation>Comptage des doublons possibles</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase {name}</source>
        <translation>Effacer {name}</translation>
    </message>
    <message>
        <source>All that this workspace knows of this person goes: fields, events, the lines of files, what was sent and answered. Deliveries stay as bare counts. Copies in the workspace&apos;s backups are not touched. Nothing brings it back.</source>
        <translation>Tout ce que cet espace de travail sait de cette personne disparaît&#xa0;: champs, événements, lignes de fichiers, ce qui a été envoyé et répondu. Les envois ne restent que comme nombres. Les copies dans les sauvegardes de l’espace de travail ne sont pas touchées. Rien ne peut l’annuler.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Have the vendors erase it first</source>
        <translation>Le faire d’abord effacer par les plateformes</translation>
    </message>
    <message>
        <source>They have this lead: {names}. What one of them cannot erase is said afterwards.</source>
        <translation>Elles ont ce lead&#xa0;: {names}. Ce que l’une d’elles ne peut pas effacer est indiqué ensuite.</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>effacer</translation>
    </message>
    <message>
        <source>Type “{word}” to go on</source>
        <translation>Saisissez «&#xa0;{word}&#xa0;» pour continuer</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>Erasing a lead</source>
        <translation>Effacement d’un lead</translation>
    </message>
    <message>
        <source>The lead was erased.</source>
        <translation>Le lead a été effacé.</translation>
    </message>
    <message>
        <source>The lead is still here: not every vendor could be asked</source>
        <translation>Le lead est toujours là&#xa0;: toutes les plateformes n’ont pas pu être sollicitées</translation>
    </message>
    <message>
        <source>The lead was erased here, but not at every vendor</source>
        <translation>Le lead a été effacé ici, mais pas sur toutes les plateformes</translation>
    </message>
    <message>
        <source>The lead was erased, at the vendors too.</source>
        <translation>Le lead a été effacé, sur les plateformes aussi.</translation>
    </message>
    <message>
        <source>Number there: {ids}.</source>
        <translation>Identifiant sur la plateforme&#xa0;: {ids}.</translation>
    </message>
    <message>
        <source>{account}: {what}</source>
        <translation>{account}&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>ExchangeView</name>
    <message>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>{when}: {state}</source>
        <translation>{when}&#xa0;: {state}</translation>
    </message>
    <message>
        <source>Nothing was sent for this lead yet.</source>
        <translation>Rien n’a encore été envoyé pour ce lead.</translation>
    </message>
    <message>
        <source>No answer came within {time}.</source>
        <translation>Aucune réponse en {time}.</translation>
    </message>
    <message>
        <source>Answered with HTTP status {status} after {time}. {reasons}</source>
        <translation>Réponse avec le statut HTTP {status} après {time}. {reasons}</translation>
    </message>
</context>
<context>
    <name>ExchangesTableModel</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Lead {name}</source>
        <translation>Lead {name}</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export leads</source>
        <translation>Exporter des leads</translation>
    </message>
    <message>
        <source>Safe to open in a spreadsheet: nothing in the file runs as a formula, and phone numbers and leading zeros stay as they are. LeadDesk reads it back.</source>
        <translation>À ouvrir sans risque dans un tableur&#xa0;: rien dans le fichier ne s’exécute comme formule, et les numéros de téléphone et les zéros initiaux restent tels quels. LeadDesk sait le relire.</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Choisir le fichier…</translation>
    </message>
    <message>
        <source>&amp;All that the table shows: {leads}</source>
        <translation>&amp;Tout ce que le tableau affiche&#xa0;: {leads}</translation>
    </message>
    <message>
        <source>Only the &amp;selected: {leads}</source>
        <translation>Seulement la &amp;sélection&#xa0;: {leads}</translation>
    </message>
    <message>
        <source>Every &amp;field that is filled</source>
        <translation>Tous les &amp;champs remplis</translation>
    </message>
    <message>
        <source>The {columns} that the &amp;table shows</source>
        <translation>Ce que le t&amp;ableau affiche&#xa0;: {columns}</translation>
    </message>
    <message>
        <source>Table for any program (.csv)</source>
        <translation>Tableau pour tout programme (.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Classeur Excel (.xlsx)</translation>
    </message>
    <message>
        <source>One JSON object a line (.jsonl)</source>
        <translation>Un objet JSON par ligne (.jsonl)</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>T&amp;ype de fichier</translation>
    </message>
    <message>
        <source>A workbook holds {most} leads; these are {number}. Choose another kind of file.</source>
        <translation>Un classeur contient au plus {most} leads&#xa0;; ici, il y en a {number}. Choisissez un autre type de fichier.</translation>
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
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation>{column}&#xa0;: {value}</translation>
    </message>
</context>
<context>
    <name>FieldDelegate</name>
    <message>
        <source>Goes to</source>
        <translation>Va dans</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Choose another entry under Letters until names look right.</source>
        <translation>Choisissez une autre entrée sous «&#xa0;Caractères&#xa0;» jusqu’à ce que les noms s’affichent correctement.</translation>
    </message>
    <message>
        <source>Do these look right? {samples}. If not, choose another entry under Letters.</source>
        <translation>Ces textes sont-ils corrects&#x202f;? {samples}. Sinon, choisissez une autre entrée sous «&#xa0;Caractères&#xa0;».</translation>
    </message>
    <message>
        <source>The letters of this file are a guess.</source>
        <translation>L’encodage de ce fichier est une supposition.</translation>
    </message>
    <message>
        <source>Detected automatically</source>
        <translation>Détection automatique</translation>
    </message>
    <message>
        <source>Detected: {encoding}</source>
        <translation>Détecté&#xa0;: {encoding}</translation>
    </message>
    <message>
        <source>Detected: {delimiter}</source>
        <translation>Détecté&#xa0;: {delimiter}</translation>
    </message>
    <message>
        <source>Detected: {quote}</source>
        <translation>Détecté&#xa0;: {quote}</translation>
    </message>
    <message>
        <source>Detected: {header}</source>
        <translation>Détecté&#xa0;: {header}</translation>
    </message>
</context>
<context>
    <name>FilesEditor</name>
    <message>
        <source>Drop files here, or choose them.</source>
        <translation>Déposez des fichiers ici, ou choisissez-les.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>FilterSection</name>
    <message>
        <source>Search in {field}</source>
        <translation>Rechercher dans {field}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
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
        <translation>Langue et pays</translation>
    </message>
    <message>
        <source>Phone numbers without a calling code are read as numbers of this country.</source>
        <translation>Les numéros de téléphone sans indicatif sont lus comme des numéros de ce pays.</translation>
    </message>
    <message>
        <source>Practise, or connect an account</source>
        <translation>S’exercer ou connecter un compte</translation>
    </message>
    <message>
        <source>Practise in a second window, where nothing leaves this computer, or connect the account that your leads go to.</source>
        <translation>Exercez-vous dans une seconde fenêtre, où rien ne quitte cet ordinateur, ou connectez le compte auquel vont vos leads.</translation>
    </message>
    <message>
        <source>Drop a file</source>
        <translation>Déposer un fichier</translation>
    </message>
    <message>
        <source>Drop a lead file anywhere on this window. LeadDesk tells you what it is, maps its columns and accounts for every line of it.</source>
        <translation>Déposez un fichier de leads n’importe où dans cette fenêtre. LeadDesk vous dit ce que c’est, fait correspondre ses colonnes et rend compte de chacune de ses lignes.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>No leads yet: three steps to the first ones</source>
        <translation>Pas encore de leads&#xa0;: trois étapes vers les premiers</translation>
    </message>
</context>
<context>
    <name>FixDialog</name>
    <message>
        <source>Fix {leads} at once</source>
        <translation>Corriger {leads} d’un coup</translation>
    </message>
    <message>
        <source>Change {leads} and send them again</source>
        <translation>Modifier et renvoyer {leads}</translation>
    </message>
    <message>
        <source>Only change {leads}</source>
        <translation>Modifier {leads} seulement</translation>
    </message>
</context>
<context>
    <name>Fixing</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reading results</source>
        <translation>Lecture des résultats</translation>
    </message>
    <message>
        <source>Fixing leads</source>
        <translation>Correction de leads</translation>
    </message>
    <message>
        <source>{leads} changed.</source>
        <translation>Modifié&#xa0;: {leads}.</translation>
    </message>
    <message>
        <source>{leads} sent again.</source>
        <translation>Renvoyé&#xa0;: {leads}.</translation>
    </message>
    <message>
        <source>{leads} as before.</source>
        <translation>Revenu à l’état d’avant&#xa0;: {leads}.</translation>
    </message>
</context>
<context>
    <name>FolderWatch</name>
    <message>
        <source>Looking into the watched folder</source>
        <translation>Examen du dossier surveillé</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Clic</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Achat</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>HomeCountry</name>
    <message>
        <source>Remembering the country</source>
        <translation>Mémorisation du pays</translation>
    </message>
</context>
<context>
    <name>ImportAsking</name>
    <message>
        <source>Reading the file</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>Checking every line</source>
        <translation>Vérification de chaque ligne</translation>
    </message>
    <message>
        <source>Reading saved mappings</source>
        <translation>Lecture des correspondances enregistrées</translation>
    </message>
    <message>
        <source>Looking at every list in the file</source>
        <translation>Examen de chaque liste du fichier</translation>
    </message>
</context>
<context>
    <name>ImportButtons</name>
    <message>
        <source>Next file</source>
        <translation>Fichier suivant</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>Rien n’est encore enregistré.</translation>
    </message>
    <message>
        <source>Nothing new to import</source>
        <translation>Rien de nouveau à importer</translation>
    </message>
    <message>
        <source>Import {leads}</source>
        <translation>Importer {leads}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
</context>
<context>
    <name>ImportCheckView</name>
    <message>
        <source>&amp;Leads that you have already</source>
        <translation>&amp;Leads que vous avez déjà</translation>
    </message>
    <message>
        <source>Lines checked</source>
        <translation>Lignes vérifiées</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Rows as they would be imported</source>
        <translation>Lignes telles qu’elles seraient importées</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Undo the last correction</source>
        <translation>Annuler la dernière correction</translation>
    </message>
    <message>
        <source>Make the correction again</source>
        <translation>Refaire la correction</translation>
    </message>
    <message>
        <source>Leads that are new, and what changes about others</source>
        <translation>Leads nouveaux, et ce qui change pour d’autres</translation>
    </message>
</context>
<context>
    <name>ImportColumnsView</name>
    <message>
        <source>Every column goes to a field of the lead, is kept as a field of its own, or is left out. Whatever you choose, the file&apos;s own cells stay with the import.</source>
        <translation>Chaque colonne va dans un champ du lead, est conservée comme champ à part, ou n’est pas importée. Quel que soit votre choix, les cellules d’origine du fichier restent avec l’importation.</translation>
    </message>
    <message>
        <source>&amp;Mapping</source>
        <translation>Co&amp;rrespondance</translation>
    </message>
    <message>
        <source>Columns of the file and lead fields</source>
        <translation>Colonnes du fichier et champs du lead</translation>
    </message>
    <message>
        <source>Where the file says nothing, &amp;give</source>
        <translation>Si le fichier ne dit rien, do&amp;nner</translation>
    </message>
    <message>
        <source>Value that all leads get</source>
        <translation>Valeur que tous les leads reçoivent</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Save this mapping &amp;as</source>
        <translation>Enregistrer cette correspondance &amp;sous</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>Nom de la correspondance</translation>
    </message>
    <message>
        <source>For example: Meta spring form</source>
        <translation>Par exemple&#xa0;: formulaire Meta printemps</translation>
    </message>
</context>
<context>
    <name>ImportCorrectingView</name>
    <message>
        <source>What to do with all these cells</source>
        <translation>Que faire de toutes ces cellules</translation>
    </message>
</context>
<context>
    <name>ImportFileView</name>
    <message>
        <source>Choose other files…</source>
        <translation>Choisir d’autres fichiers…</translation>
    </message>
    <message>
        <source>Safe sample…</source>
        <translation>Échantillon anonymisé…</translation>
    </message>
    <message>
        <source>A copy of this file with other people in it, to show support where it hurts</source>
        <translation>Une copie de ce fichier avec d’autres personnes, pour montrer le problème à l’assistance</translation>
    </message>
    <message>
        <source>Lists in this file</source>
        <translation>Listes dans ce fichier</translation>
    </message>
    <message>
        <source>Ticked lists are imported one after the other; the chosen one is shown here.</source>
        <translation>Les listes cochées sont importées l’une après l’autre&#xa0;; celle qui est choisie est affichée ici.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Columns are separated by</source>
        <translation>Les colonnes sont séparées par</translation>
    </message>
    <message>
        <source>Around cells stand</source>
        <translation>Les cellules sont entourées par</translation>
    </message>
    <message>
        <source>The header is in</source>
        <translation>Emplacement de l’en-tête</translation>
    </message>
    <message>
        <source>The last line with a lead</source>
        <translation>La dernière ligne avec un lead</translation>
    </message>
    <message>
        <source>The end of the file</source>
        <translation>La fin du fichier</translation>
    </message>
    <message>
        <source>Phone numbers without a country are from</source>
        <translation>Les numéros de téléphone sans indicatif sont de</translation>
    </message>
    <message>
        <source>For example: Trade fair Lyon</source>
        <translation>Par exemple&#xa0;: salon de Lyon</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>How it begins</source>
        <translation>Début du fichier</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Les premières lignes du fichier</translation>
    </message>
    <message>
        <source>L&amp;ists in this file</source>
        <translation>L&amp;istes dans ce fichier</translation>
    </message>
    <message>
        <source>&amp;Letters (encoding)</source>
        <translation>Caractè&amp;res (encodage)</translation>
    </message>
    <message>
        <source>Columns &amp;separated by</source>
        <translation>Colonnes &amp;séparées par</translation>
    </message>
    <message>
        <source>&amp;Quotes around cells</source>
        <translation>&amp;Guillemets autour des cellules</translation>
    </message>
    <message>
        <source>Names of columns (&amp;header)</source>
        <translation>Noms des colonnes (en-&amp;tête)</translation>
    </message>
    <message>
        <source>L&amp;ast line with a lead</source>
        <translation>&amp;Dernière ligne avec un lead</translation>
    </message>
    <message>
        <source>&amp;Country of phone numbers without one</source>
        <translation>&amp;Pays des numéros sans indicatif</translation>
    </message>
    <message>
        <source>S&amp;ource, where the file names none</source>
        <translation>S&amp;ource, si le fichier n’en donne pas</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Pasted leads {number}.txt</source>
        <translation>Leads collés {number}.txt</translation>
    </message>
    <message>
        <source>Import lead files</source>
        <translation>Importer des fichiers de leads</translation>
    </message>
    <message>
        <source>Lead files ({patterns})</source>
        <translation>Fichiers de leads ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>Importation de {file}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>{file} was imported.</source>
        <translation>{file} a été importé.</translation>
    </message>
</context>
<context>
    <name>ImportQueue</name>
    <message>
        <source>{file}, waiting</source>
        <translation>{file}, en attente</translation>
    </message>
    <message>
        <source>{file}, open now</source>
        <translation>{file}, ouvert</translation>
    </message>
    <message>
        <source>{file}, imported: {leads}</source>
        <translation>{file}, importé&#xa0;: {leads}</translation>
    </message>
    <message>
        <source>{file}, skipped</source>
        <translation>{file}, passé</translation>
    </message>
</context>
<context>
    <name>ImportResultView</name>
    <message>
        <source>Lines imported</source>
        <translation>Lignes importées</translation>
    </message>
    <message>
        <source>You can go on working: the import goes on, and tells you when it is done.</source>
        <translation>Vous pouvez continuer à travailler&#xa0;: l’importation se poursuit et vous prévient quand elle est terminée.</translation>
    </message>
    <message>
        <source>Show these leads</source>
        <translation>Voir ces leads</translation>
    </message>
    <message>
        <source>Show rejected lines</source>
        <translation>Voir les lignes rejetées</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Doublons possibles</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Importer un autre fichier</translation>
    </message>
    <message>
        <source>What was imported, list by list</source>
        <translation>Ce qui a été importé, liste par liste</translation>
    </message>
    <message>
        <source>Rejected lines</source>
        <translation>Lignes rejetées</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Fichiers à importer</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>Passer ce fichier</translation>
    </message>
    <message>
        <source>Which file do you want to import?</source>
        <translation>Quel fichier voulez-vous importer&#x202f;?</translation>
    </message>
    <message>
        <source>Drop one or many lead files anywhere on this window, or choose them. Nothing is stored before you have seen where each line would go.</source>
        <translation>Déposez un ou plusieurs fichiers de leads n’importe où dans cette fenêtre, ou choisissez-les. Rien n’est enregistré avant que vous ayez vu où irait chaque ligne.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ImportsPage</name>
    <message>
        <source>Reading the history</source>
        <translation>Lecture de l’historique</translation>
    </message>
    <message>
        <source>Reading an import</source>
        <translation>Lecture d’une importation</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importer un fichier…</translation>
    </message>
    <message>
        <source>{file}. Imported {when}.</source>
        <translation>{file}. Importé&#xa0;: {when}.</translation>
    </message>
    <message>
        <source>This import was taken back. {facts}</source>
        <translation>Cette importation a été annulée. {facts}</translation>
    </message>
    <message>
        <source>No remarks: every cell was fine.</source>
        <translation>Aucune remarque&#xa0;: toutes les cellules étaient correctes.</translation>
    </message>
    <message>
        <source>Remarks: the first {shown} of {all}</source>
        <translation>Remarques&#xa0;: les {shown} premières sur {all}</translation>
    </message>
    <message>
        <source>Remarks: {all}</source>
        <translation>Remarques&#xa0;: {all}</translation>
    </message>
    <message>
        <source>No folder is watched. Lead files that come into one can be offered here.</source>
        <translation>Aucun dossier n’est surveillé. Les fichiers de leads qui arrivent dans un dossier peuvent être proposés ici.</translation>
    </message>
    <message>
        <source>New lead files in {folder} are offered while LeadDesk is open.</source>
        <translation>Les nouveaux fichiers de leads dans {folder} sont proposés tant que LeadDesk est ouvert.</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Surveiller un dossier</translation>
    </message>
    <message>
        <source>Taking back {file}</source>
        <translation>Annulation de l’importation de {file}</translation>
    </message>
    <message>
        <source>The import of {file} was taken back.</source>
        <translation>L’importation de {file} a été annulée.</translation>
    </message>
    <message>
        <source>{leads} removed.</source>
        <translation>Supprimé&#xa0;: {leads}.</translation>
    </message>
    <message>
        <source>{leads} again as before the import.</source>
        <translation>Revenu à l’état d’avant l’importation&#xa0;: {leads}.</translation>
    </message>
    <message>
        <source>{leads} stayed, because they were sent or changed since.</source>
        <translation>Conservé, car envoyé ou modifié depuis&#xa0;: {leads}.</translation>
    </message>
</context>
<context>
    <name>ImportsTableModel</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>{file} (undone)</source>
        <translation>{file} (annulée)</translation>
    </message>
</context>
<context>
    <name>ImportsView</name>
    <message>
        <source>Imports</source>
        <translation>Importations</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importer un fichier…</translation>
    </message>
    <message>
        <source>No file was imported yet</source>
        <translation>Aucun fichier importé pour l’instant</translation>
    </message>
    <message>
        <source>Drop a lead file anywhere on this window, or choose one. You see where each line would go before anything is stored, and can take an import back later.</source>
        <translation>Déposez un fichier de leads n’importe où dans cette fenêtre, ou choisissez-en un. Vous voyez où irait chaque ligne avant tout enregistrement, et vous pouvez annuler une importation plus tard.</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Surveiller un dossier…</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Ne plus surveiller</translation>
    </message>
    <message>
        <source>Imports, newest first</source>
        <translation>Importations, de la plus récente à la plus ancienne</translation>
    </message>
    <message>
        <source>Show leads</source>
        <translation>Afficher les leads</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Annuler l’importation</translation>
    </message>
    <message>
        <source>Remarks about this import</source>
        <translation>Remarques sur cette importation</translation>
    </message>
</context>
<context>
    <name>InlineField</name>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>InquiryRounds</name>
    <message>
        <source>Finding out what became of leads</source>
        <translation>Recherche de ce que les leads sont devenus</translation>
    </message>
    <message>
        <source>Asking what became of leads</source>
        <translation>Suivi des leads auprès de la plateforme</translation>
    </message>
</context>
<context>
    <name>IssueTableModel</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>JobLine</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Pause: {job}</source>
        <translation>Mettre en pause&#xa0;: {job}</translation>
    </message>
    <message>
        <source>Resume: {job}</source>
        <translation>Reprendre&#xa0;: {job}</translation>
    </message>
    <message>
        <source>Cancel: {job}</source>
        <translation>Annuler&#xa0;: {job}</translation>
    </message>
    <message>
        <source>Details: {job}</source>
        <translation>Détails&#xa0;: {job}</translation>
    </message>
    <message>
        <source>Dismiss: {job}</source>
        <translation>Masquer&#xa0;: {job}</translation>
    </message>
</context>
<context>
    <name>JsonEditor</name>
    <message>
        <source>Not JSON yet: see line {line}, character {column}.</source>
        <translation>Pas encore du JSON&#xa0;: voir ligne {line}, caractère {column}.</translation>
    </message>
    <message>
        <source>This is JSON, but not a list of objects.</source>
        <translation>C’est du JSON, mais pas une liste d’objets.</translation>
    </message>
</context>
<context>
    <name>LeadActions</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Add the action</source>
        <translation>Ajouter l’action</translation>
    </message>
    <message>
        <source>Save the action</source>
        <translation>Enregistrer l’action</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>En ajouter une autre</translation>
    </message>
    <message>
        <source>Change the selected action</source>
        <translation>Modifier l’action sélectionnée</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Ajouter une action</translation>
    </message>
</context>
<context>
    <name>LeadCopying</name>
    <message>
        <source>Copying leads</source>
        <translation>Copie de leads</translation>
    </message>
    <message>
        <source>That is too much for the clipboard.</source>
        <translation>C’est trop pour le presse-papiers.</translation>
    </message>
    <message>
        <source>{selected} are selected, {limit} can be copied. Export them to a file instead.</source>
        <translation>Sélection&#xa0;: {selected}&#x202f;; copie possible&#xa0;: {limit}. Exportez-les plutôt dans un fichier.</translation>
    </message>
    <message>
        <source>{leads} copied</source>
        <translation>Copié&#xa0;: {leads}</translation>
    </message>
    <message>
        <source>There is nothing to paste.</source>
        <translation>Il n’y a rien à coller.</translation>
    </message>
    <message>
        <source>Copy rows with their header in a spreadsheet first.</source>
        <translation>Copiez d’abord des lignes avec leur en-tête dans un tableur.</translation>
    </message>
</context>
<context>
    <name>LeadDocuments</name>
    <message>
        <source>PDF files can be dropped anywhere on this lead.</source>
        <translation>Des fichiers PDF peuvent être déposés n’importe où sur ce lead.</translation>
    </message>
    <message>
        <source>Footprints takes {most} at a time: remove some of them.</source>
        <translation>Footprints prend au plus {most} à la fois&#xa0;: retirez-en.</translation>
    </message>
    <message>
        <source>Add {files} to the lead</source>
        <translation>Ajouter {files} au lead</translation>
    </message>
    <message>
        <source>Add documents to the lead</source>
        <translation>Ajouter des documents au lead</translation>
    </message>
    <message>
        <source>The documents are with the lead now.</source>
        <translation>Les documents sont maintenant joints au lead.</translation>
    </message>
</context>
<context>
    <name>LeadEditing</name>
    <message>
        <source>edit of {field}</source>
        <translation>modification de {field}</translation>
    </message>
    <message>
        <source>{leads} changed.</source>
        <translation>Modifié&#xa0;: {leads}.</translation>
    </message>
    <message>
        <source>{leads} stay as they are: they were changed meanwhile or cannot have this.</source>
        <translation>Resté tel quel, car modifié entre-temps ou incompatible avec cette valeur&#xa0;: {leads}.</translation>
    </message>
    <message>
        <source>edit of {field} in {leads}</source>
        <translation>modification de {field} pour {leads}</translation>
    </message>
</context>
<context>
    <name>LeadExporting</name>
    <message>
        <source>Show the folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Export to {file}</source>
        <translation>Exportation vers {file}</translation>
    </message>
    <message>
        <source>Export leads</source>
        <translation>Exporter des leads</translation>
    </message>
    <message>
        <source>{leads} written to “{file}”.</source>
        <translation>Écrit dans «&#xa0;{file}&#xa0;»&#xa0;: {leads}.</translation>
    </message>
</context>
<context>
    <name>LeadFields</name>
    <message>
        <source>Number at PUBLITRAC</source>
        <translation>Numéro chez PUBLITRAC</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernière modification</translation>
    </message>
</context>
<context>
    <name>LeadFieldsView</name>
    <message>
        <source>Add a field</source>
        <translation>Ajouter un champ</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>From {file}, line {line}, {when}</source>
        <translation>De {file}, ligne {line}, {when}</translation>
    </message>
    <message>
        <source>{column}: “{cell}”</source>
        <translation>{column}&#xa0;: «&#xa0;{cell}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>LeadFilters</name>
    <message>
        <source>Counting for the filters</source>
        <translation>Comptage pour les filtres</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté le</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Must not be contacted</source>
        <translation>Ne doit pas être contacté</translation>
    </message>
    <message>
        <source>Import {number}</source>
        <translation>Importation {number}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>No lead is found, so there is nothing to filter by.</source>
        <translation>Aucun lead trouvé, il n’y a donc rien à filtrer.</translation>
    </message>
</context>
<context>
    <name>LeadFiltersView</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Effacer tous les filtres</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
</context>
<context>
    <name>LeadInspector</name>
    <message>
        <source>Reading a lead</source>
        <translation>Lecture d’un lead</translation>
    </message>
    <message>
        <source>edit of {field}</source>
        <translation>modification de {field}</translation>
    </message>
</context>
<context>
    <name>LeadInspectorView</name>
    <message>
        <source>Close the inspector</source>
        <translation>Fermer le volet de détails</translation>
    </message>
    <message>
        <source>Suppress…</source>
        <translation>Exclure…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>No lead selected</source>
        <translation>Aucun lead sélectionné</translation>
    </message>
    <message>
        <source>Select a lead to see its fields and all that happened to it.</source>
        <translation>Sélectionnez un lead pour voir ses champs et tout ce qui lui est arrivé.</translation>
    </message>
    <message>
        <source>Do not contact: on {lists}</source>
        <translation>Ne pas contacter&#xa0;: sur {lists}</translation>
    </message>
    <message>
        <source>May be the same person as</source>
        <translation>Peut-être la même personne que</translation>
    </message>
    <message>
        <source>Compare with {name}</source>
        <translation>Comparer avec {name}</translation>
    </message>
    <message>
        <source>Compare the two side by side</source>
        <translation>Comparer les deux côte à côte</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Older events are not shown here.</source>
        <translation>Les événements plus anciens ne sont pas affichés ici.</translation>
    </message>
</context>
<context>
    <name>LeadPage</name>
    <message>
        <source>Reading the customer</source>
        <translation>Lecture du client</translation>
    </message>
    <message>
        <source>The chosen lead</source>
        <translation>Le lead choisi</translation>
    </message>
    <message>
        <source>Save what was changed</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>Marquer comme perdu</translation>
    </message>
    <message>
        <source>Save the rating</source>
        <translation>Enregistrer l’évaluation</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>Status since</source>
        <translation>Statut depuis</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>Conseiller</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Price of the offer</source>
        <translation>Prix de l’offre</translation>
    </message>
    <message>
        <source>SKU code</source>
        <translation>Code SKU</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>It came to nothing</source>
        <translation>Sans suite</translation>
    </message>
    <message>
        <source>No lead is chosen</source>
        <translation>Aucun lead choisi</translation>
    </message>
    <message>
        <source>Select one in the list to see and change it here.</source>
        <translation>Sélectionnez-en un dans la liste pour le voir et le modifier ici.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>The status is now “{status}”.</source>
        <translation>Le statut est maintenant «&#xa0;{status}&#xa0;».</translation>
    </message>
    <message>
        <source>The vendor confirmed it.</source>
        <translation>La plateforme l’a confirmé.</translation>
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
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Removed lead</source>
        <translation>Lead supprimé</translation>
    </message>
</context>
<context>
    <name>LeadTableModel</name>
    <message>
        <source>Finding leads</source>
        <translation>Recherche de leads</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation>{column}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Must not be contacted</source>
        <translation>Ne doit pas être contacté</translation>
    </message>
</context>
<context>
    <name>LeadsPage</name>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Reading which fields there are</source>
        <translation>Lecture des champs existants</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>essai</translation>
    </message>
    <message>
        <source>live</source>
        <translation>réel</translation>
    </message>
    <message>
        <source>{account} ({tag})</source>
        <translation>{account} ({tag})</translation>
    </message>
    <message>
        <source>Add an account first</source>
        <translation>Ajoutez d’abord un compte</translation>
    </message>
    <message>
        <source>{found} of {total}</source>
        <translation>{found} sur {total}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>Résultats&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>Sélection&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Select leads to send them.</source>
        <translation>Sélectionnez des leads à envoyer.</translation>
    </message>
</context>
<context>
    <name>LeadsPageView</name>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Nothing matches “{search}”. Every word must occur in name, e-mail, phone, company, notes or a custom field. Try fewer or shorter words.</source>
        <translation>Rien ne correspond à «&#xa0;{search}&#xa0;». Chaque mot doit figurer dans le nom, l’e-mail, le téléphone, la société, les notes ou un champ personnalisé. Essayez avec moins de mots ou des mots plus courts.</translation>
    </message>
    <message>
        <source>No lead is in this selection any more.</source>
        <translation>Il n’y a plus aucun lead dans cette sélection.</translation>
    </message>
    <message>
        <source>No lead found</source>
        <translation>Aucun lead trouvé</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importer un fichier…</translation>
    </message>
    <message>
        <source>Try with sample leads</source>
        <translation>Essayer avec des leads d’exemple</translation>
    </message>
    <message>
        <source>Show all leads</source>
        <translation>Afficher tous les leads</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Edit selected leads…</source>
        <translation>&amp;Modifier les leads sélectionnés…</translation>
    </message>
    <message>
        <source>&amp;Paste leads…</source>
        <translation>Co&amp;ller des leads…</translation>
    </message>
    <message>
        <source>Search leads</source>
        <translation>Rechercher des leads</translation>
    </message>
    <message>
        <source>Search leads, or write country:GB, state:rejected, -word</source>
        <translation>Recherchez des leads, ou écrivez country:GB, state:rejected, -mot</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colonnes…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Envoyer à</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Suppress…</source>
        <translation>Exclure…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
</context>
<context>
    <name>LeadsTab</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Counting leads</source>
        <translation>Comptage de leads</translation>
    </message>
    <message>
        <source>Reading the saved searches</source>
        <translation>Lecture des recherches enregistrées</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>Conseiller</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Which leads?</source>
        <translation>Quels leads&#x202f;?</translation>
    </message>
    <message>
        <source>Choose days, or none for all leads. Footprints lists only leads that have a location, a catalogue, an offer and a consultant.</source>
        <translation>Choisissez des jours, ou aucun pour tous les leads. Footprints ne liste que les leads qui ont un lieu, un catalogue, une offre et un conseiller.</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Name of a search</source>
        <translation>Nom d’une recherche</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the saved search</source>
        <translation>Supprimer la recherche enregistrée</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>{leads} found</source>
        <translation>Trouvés&#xa0;: {leads}</translation>
    </message>
</context>
<context>
    <name>ListsTab</name>
    <message>
        <source>A list</source>
        <translation>Une liste</translation>
    </message>
    <message>
        <source>A view</source>
        <translation>Une vue</translation>
    </message>
    <message>
        <source>Put the chosen leads on a list</source>
        <translation>Mettre les leads choisis sur une liste</translation>
    </message>
    <message>
        <source>Lists and views</source>
        <translation>Listes et vues</translation>
    </message>
    <message>
        <source>Put {leads} on “{list}”</source>
        <translation>Mettre {leads} sur «&#xa0;{list}&#xa0;»</translation>
    </message>
    <message>
        <source>Put {leads} on the list</source>
        <translation>Mettre {leads} sur la liste</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>LeadDesk speaks this language from its next start.</source>
        <translation>LeadDesk parlera cette langue dès le prochain démarrage.</translation>
    </message>
    <message>
        <source>Close the window and open it again.</source>
        <translation>Fermez la fenêtre, puis rouvrez-la.</translation>
    </message>
</context>
<context>
    <name>LoyaltyTab</name>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Codes expire</source>
        <translation>Fin des codes</translation>
    </message>
    <message>
        <source>Prizes</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>Le code</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Prize</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire le</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>Look up the selected code</source>
        <translation>Consulter le code sélectionné</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Fidélité</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>A person&apos;s code</source>
        <translation>Code d’une personne</translation>
    </message>
    <message>
        <source>A person&apos;s prizes</source>
        <translation>Lots d’une personne</translation>
    </message>
    <message>
        <source>Load the codes of “{campaign}”</source>
        <translation>Charger les codes de «&#xa0;{campaign}&#xa0;»</translation>
    </message>
    <message>
        <source>Load the codes of all campaigns</source>
        <translation>Charger les codes de toutes les campagnes</translation>
    </message>
    <message>
        <source>This person has no code of this campaign.</source>
        <translation>Cette personne n’a pas de code de cette campagne.</translation>
    </message>
    <message>
        <source>Redeem or block {code}</source>
        <translation>Utiliser ou bloquer {code}</translation>
    </message>
    <message>
        <source>{code} is “{status}” now.</source>
        <translation>{code} est maintenant «&#xa0;{status}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>MailingTab</name>
    <message>
        <source>Preview for this lead</source>
        <translation>Aperçu pour ce lead</translation>
    </message>
    <message>
        <source>Preview of the mail</source>
        <translation>Aperçu de l’e-mail</translation>
    </message>
    <message>
        <source>What one of the chosen leads will read.</source>
        <translation>Ce que lira l’un des leads choisis.</translation>
    </message>
    <message>
        <source>What became of each e-mail</source>
        <translation>Ce qu’est devenu chaque e-mail</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Insert a merge field into the text</source>
        <translation>Insérer un champ de fusion dans le texte</translation>
    </message>
    <message>
        <source>Insert a merge field…</source>
        <translation>Insérer un champ de fusion…</translation>
    </message>
    <message>
        <source>Mailing</source>
        <translation>Mailing</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>A merge field such as {field} becomes the lead&apos;s own value; what follows Default= stands where it has none.</source>
        <translation>Un champ de fusion comme {field} devient la valeur du lead&#x202f;; ce qui suit Default= le remplace s’il n’en a pas.</translation>
    </message>
    <message>
        <source>Send this mail to {leads}</source>
        <translation>Envoyer cet e-mail à {leads}</translation>
    </message>
    <message>
        <source>{send} in {calls} mailings</source>
        <translation>{send} (envois&#xa0;: {calls})</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Unknown: it may have been sent</source>
        <translation>Incertain&#xa0;: il est peut-être parti</translation>
    </message>
    <message>
        <source>{number} of {all} e-mails went out.</source>
        <translation>E-mails partis&#xa0;: {number} sur {all}.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
</context>
<context>
    <name>MainActions</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ré&amp;tablir</translation>
    </message>
    <message>
        <source>&amp;Find leads</source>
        <translation>&amp;Rechercher des leads</translation>
    </message>
    <message>
        <source>Search e&amp;verything</source>
        <translation>Rechercher &amp;partout</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Volet de détails</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Ajouter un compte…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Check for &amp;updates…</source>
        <translation>Rechercher des &amp;mises à jour…</translation>
    </message>
    <message>
        <source>&amp;About LeadDesk</source>
        <translation>À &amp;propos de LeadDesk</translation>
    </message>
    <message>
        <source>&amp;Leads</source>
        <translation>&amp;Leads</translation>
    </message>
    <message>
        <source>I&amp;mports</source>
        <translation>I&amp;mportations</translation>
    </message>
    <message>
        <source>&amp;Outbox</source>
        <translation>&amp;Boîte d’envoi</translation>
    </message>
    <message>
        <source>&amp;Do not contact</source>
        <translation>Ne pas &amp;contacter</translation>
    </message>
    <message>
        <source>&amp;Suppress leads…</source>
        <translation>E&amp;xclure des leads…</translation>
    </message>
    <message>
        <source>&amp;Possible duplicates</source>
        <translation>&amp;Doublons possibles</translation>
    </message>
    <message>
        <source>&amp;Merge leads…</source>
        <translation>&amp;Fusionner des leads…</translation>
    </message>
    <message>
        <source>&amp;Practise…</source>
        <translation>&amp;S’exercer…</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Com&amp;me le système</translation>
    </message>
    <message>
        <source>Look: like the system</source>
        <translation>Apparence&#xa0;: comme le système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claire</translation>
    </message>
    <message>
        <source>Look: light</source>
        <translation>Apparence&#xa0;: claire</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>Look: dark</source>
        <translation>Apparence&#xa0;: sombre</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation>&amp;Compactes</translation>
    </message>
    <message>
        <source>Rows: compact</source>
        <translation>Lignes&#xa0;: compactes</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <translation>&amp;Habituelles</translation>
    </message>
    <message>
        <source>Rows: usual</source>
        <translation>Lignes&#xa0;: habituelles</translation>
    </message>
    <message>
        <source>C&amp;omfortable</source>
        <translation>C&amp;onfortables</translation>
    </message>
    <message>
        <source>Rows: comfortable</source>
        <translation>Lignes&#xa0;: confortables</translation>
    </message>
    <message>
        <source>Language: like the system</source>
        <translation>Langue&#xa0;: celle du système</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Segments</source>
        <translation>&amp;Segments</translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>Appare&amp;nce</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>Li&amp;gnes</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>L&amp;angue</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>&amp;Comptes</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>&amp;Annuler&#xa0;: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo {what}</source>
        <translation>Ré&amp;tablir&#xa0;: {what}</translation>
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
        <translation>Mode essai&#xa0;: rien ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>Workspace: {name}</source>
        <translation>Espace de travail&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Réel</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Tout &amp;sélectionner</translation>
    </message>
</context>
<context>
    <name>MappingEditor</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>MappingTableModel</name>
    <message>
        <source>Column in the file</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Par exemple</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va dans</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>{field}, together with {columns}</source>
        <translation>{field}, avec {columns}</translation>
    </message>
    <message>
        <source>{opt_out} ({target})</source>
        <translation>{opt_out} ({target})</translation>
    </message>
    <message>
        <source>Also to {field}</source>
        <translation>Aussi dans {field}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Ne pas importer</translation>
    </message>
    <message>
        <source>Keep as custom field</source>
        <translation>Garder comme champ personnalisé</translation>
    </message>
    <message>
        <source>Split into {fields}</source>
        <translation>Répartir dans {fields}</translation>
    </message>
    <message>
        <source>Opt-out: “{field}” becomes “no”</source>
        <translation>Refus&#xa0;: «&#xa0;{field}&#xa0;» devient «&#xa0;non&#xa0;»</translation>
    </message>
    <message>
        <source>Keep as custom field “{name}”</source>
        <translation>Garder comme champ personnalisé «&#xa0;{name}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge {leads}</source>
        <translation>Fusionner {leads}</translation>
    </message>
    <message>
        <source>Choose for each field whose value is kept. Deliveries, imports and events of all stay with the merged lead, an opt-out of any wins, and nothing is sent twice. You can undo it.</source>
        <translation>Choisissez pour chaque champ le lead dont la valeur est gardée. Les envois, importations et événements de tous restent avec le lead fusionné, le refus d’un seul l’emporte, et rien n’est envoyé deux fois. Vous pouvez l’annuler.</translation>
    </message>
</context>
<context>
    <name>MergeTableModel</name>
    <message>
        <source>Merged</source>
        <translation>Lead fusionné</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Lead {id}</source>
        <translation>Lead {id}</translation>
    </message>
    <message>
        <source>An opt-out always wins.</source>
        <translation>Un refus l’emporte toujours.</translation>
    </message>
    <message>
        <source>What all of them have is kept.</source>
        <translation>Ce que tous ont est gardé.</translation>
    </message>
    <message>
        <source>{field}, they differ</source>
        <translation>{field}, valeurs différentes</translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation>{column}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>{cell}, kept</source>
        <translation>{cell}, valeur gardée</translation>
    </message>
</context>
<context>
    <name>MergeView</name>
    <message>
        <source>Leads side by side</source>
        <translation>Leads côte à côte</translation>
    </message>
    <message>
        <source>Click a lead&apos;s name to keep all that it has</source>
        <translation>Cliquez sur le nom d’un lead pour garder tout ce qu’il a</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Reading leads</source>
        <translation>Lecture des leads</translation>
    </message>
    <message>
        <source>merge of {leads}</source>
        <translation>fusion de {leads}</translation>
    </message>
    <message>
        <source>“not the same”</source>
        <translation>«&#xa0;pas les mêmes&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>A PDF in base64, in place of a file.</source>
        <translation>Un PDF en base64, à la place d’un fichier.</translation>
    </message>
    <message>
        <source>A campaign of this name is made, or used again where there is one.</source>
        <translation>Une campagne de ce nom est créée, ou réutilisée s’il y en a une.</translation>
    </message>
    <message>
        <source>A cell from line {line} on has more than {most:,} characters: a quote may never be closed.</source>
        <translation>Une cellule à partir de la ligne {line} a plus de {most:,} caractères&#xa0;: un guillemet n’est peut-être jamais fermé.</translation>
    </message>
    <message>
        <source>A cell holds {longest_cell:,} characters; “{name}” of one lead has {longest:,}.</source>
        <translation>Une cellule contient au plus {longest_cell:,} caractères&#xa0;; «&#xa0;{name}&#xa0;» d’un lead en a {longest:,}.</translation>
    </message>
    <message>
        <source>A closed opportunity needs the day it was closed.</source>
        <translation>Une opportunité clôturée doit avoir une date de clôture.</translation>
    </message>
    <message>
        <source>A day.</source>
        <translation>Un jour.</translation>
    </message>
    <message>
        <source>A file ending in “{ending}” cannot be written.</source>
        <translation>Un fichier se terminant par «&#xa0;{ending}&#xa0;» ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>A file name is needed.</source>
        <translation>Il faut un nom de fichier.</translation>
    </message>
    <message>
        <source>A finer division of the lead type, if you use one.</source>
        <translation>Une subdivision du type de lead, si vous en utilisez une.</translation>
    </message>
    <message>
        <source>A form field is filled from a lead field.</source>
        <translation>Un champ du formulaire est rempli à partir d’un champ du lead.</translation>
    </message>
    <message>
        <source>A formula failed here; the cell was taken as empty.</source>
        <translation>Une formule a échoué ici&#xa0;; la cellule est considérée comme vide.</translation>
    </message>
    <message>
        <source>A key of your own is switched off for this account.</source>
        <translation>Une clé personnelle est désactivée pour ce compte.</translation>
    </message>
    <message>
        <source>A keyring is the computer&apos;s own safe for passwords. LeadDesk keeps the keys of your accounts nowhere else, and it found none here.</source>
        <translation>Un trousseau de clés est le coffre-fort de l’ordinateur pour les mots de passe. LeadDesk ne garde les clés de vos comptes nulle part ailleurs, et n’en a trouvé aucun ici.</translation>
    </message>
    <message>
        <source>A lead file is needed.</source>
        <translation>Il faut un fichier de leads.</translation>
    </message>
    <message>
        <source>A lead goes to a location and a consultant; a prospect is kept apart, without campaign, offer, channel.</source>
        <translation>Un lead va à un lieu et à un conseiller&#xa0;; un prospect est conservé à part, sans campagne, offre ni canal.</translation>
    </message>
    <message>
        <source>A number.</source>
        <translation>Un nombre.</translation>
    </message>
    <message>
        <source>A person found this lead at the vendor.</source>
        <translation>Une personne a retrouvé ce lead sur la plateforme.</translation>
    </message>
    <message>
        <source>A person made sure that this lead did not arrive.</source>
        <translation>Une personne s’est assurée que ce lead n’est pas arrivé.</translation>
    </message>
    <message>
        <source>A person&apos;s profile with leads and interactions, by e-mail address and phone together.</source>
        <translation>Le profil d’une personne avec ses leads et ses interactions, par adresse e-mail et numéro de téléphone ensemble.</translation>
    </message>
    <message>
        <source>A phone dialler. Each lead it accepts is called.</source>
        <translation>Un automate d’appel. Chaque lead qu’il accepte est appelé.</translation>
    </message>
    <message>
        <source>A result file ending in “{suffix}” cannot be written.</source>
        <translation>Un fichier de résultats se terminant par «&#xa0;{suffix}&#xa0;» ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>A retail CRM. Leads go to a location, a consultant and an offer.</source>
        <translation>Un CRM pour le commerce. Les leads vont à un lieu, un conseiller et une offre.</translation>
    </message>
    <message>
        <source>A row of the search names no field.</source>
        <translation>Une ligne de la recherche ne nomme aucun champ.</translation>
    </message>
    <message>
        <source>A sample would have taken the place of its leads.</source>
        <translation>Un échantillon aurait pris la place de ses contacts.</translation>
    </message>
    <message>
        <source>A segment needs a name.</source>
        <translation>Un segment doit avoir un nom.</translation>
    </message>
    <message>
        <source>A spreadsheet lost the last digits of this id; it was left out, since others look the same.</source>
        <translation>Un tableur a perdu les derniers chiffres de cet identifiant&#xa0;; il a été écarté, car d’autres se ressemblent.</translation>
    </message>
    <message>
        <source>A spreadsheet made a number of this date; it was kept as it is.</source>
        <translation>Un tableur a fait un nombre de cette date&#xa0;; elle a été conservée telle quelle.</translation>
    </message>
    <message>
        <source>A spreadsheet rounded this number: its last digits are lost.</source>
        <translation>Un tableur a arrondi ce numéro&#xa0;: ses derniers chiffres sont perdus.</translation>
    </message>
    <message>
        <source>A static list; it is made where there is none.</source>
        <translation>Une liste statique&#xa0;; elle est créée s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>A value cannot be put into a request to {host}.</source>
        <translation>Une valeur ne peut pas être mise dans une requête à {host}.</translation>
    </message>
    <message>
        <source>A visitor whose name is not known yet.</source>
        <translation>Un visiteur dont le nom n’est pas encore connu.</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>Un nombre entier.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>Account that confirms</source>
        <translation>Compte qui confirme</translation>
    </message>
    <message>
        <source>Account token</source>
        <translation>Jeton du compte</translation>
    </message>
    <message>
        <source>Accounts here: {names}.</source>
        <translation>Comptes présents&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Active, Inactive, or a status of your own. Empty: Active for a new lead.</source>
        <translation>Active, Inactive, ou un statut à vous. Vide&#xa0;: Active pour un nouveau lead.</translation>
    </message>
    <message>
        <source>ActiveCampaign contacts</source>
        <translation>Contacts ActiveCampaign</translation>
    </message>
    <message>
        <source>Add a new lead</source>
        <translation>Ajouter un nouveau lead</translation>
    </message>
    <message>
        <source>Add an action to a lead</source>
        <translation>Ajouter une action à un lead</translation>
    </message>
    <message>
        <source>Add documents to a lead</source>
        <translation>Ajouter des documents à un lead</translation>
    </message>
    <message>
        <source>Add one with “leaddesk account add”.</source>
        <translation>Ajoutez-en un avec «&#xa0;leaddesk account add&#xa0;».</translation>
    </message>
    <message>
        <source>Add or update a lead</source>
        <translation>Ajouter ou mettre à jour un lead</translation>
    </message>
    <message>
        <source>Add or update a lead later</source>
        <translation>Ajouter ou mettre à jour un lead plus tard</translation>
    </message>
    <message>
        <source>Add or update an opportunity</source>
        <translation>Ajouter ou mettre à jour une opportunité</translation>
    </message>
    <message>
        <source>Add what the visitor with this token did before. Not together with matching by token.</source>
        <translation>Ajoute ce que le visiteur avec ce jeton a fait auparavant. Pas en même temps que la recherche par jeton.</translation>
    </message>
    <message>
        <source>Add what the visitor with this token did on your website before to the lead. Needs the custom field “token”, and cannot go together with matching by token.</source>
        <translation>Ajoute au lead ce que le visiteur avec ce jeton a fait auparavant sur votre site. Il faut le champ personnalisé «&#xa0;token&#xa0;»&#xa0;; incompatible avec la recherche par jeton.</translation>
    </message>
    <message>
        <source>Additional data</source>
        <translation>Données supplémentaires</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address for e-commerce</source>
        <translation>Adresse pour l’e-commerce</translation>
    </message>
    <message>
        <source>Address for forms</source>
        <translation>Adresse pour les formulaires</translation>
    </message>
    <message>
        <source>Address for leads</source>
        <translation>Adresse pour les leads</translation>
    </message>
    <message>
        <source>Address for links</source>
        <translation>Adresse pour les liens</translation>
    </message>
    <message>
        <source>Address for results</source>
        <translation>Adresse pour les résultats</translation>
    </message>
    <message>
        <source>Address for signing in</source>
        <translation>Adresse pour la connexion</translation>
    </message>
    <message>
        <source>Address for signing in with a code</source>
        <translation>Adresse pour la connexion par code</translation>
    </message>
    <message>
        <source>Address for the lead list</source>
        <translation>Adresse pour la liste des leads</translation>
    </message>
    <message>
        <source>Address of the company</source>
        <translation>Adresse de la société</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Adresse de la page</translation>
    </message>
    <message>
        <source>Adds a click to the history of a lead. Doing it twice adds it twice.</source>
        <translation>Ajoute un clic à l’historique d’un lead. Le faire deux fois l’ajoute deux fois.</translation>
    </message>
    <message>
        <source>Adds a lead and refuses where there is one with this e-mail address.</source>
        <translation>Ajoute un lead, et refuse s’il y en a déjà un avec cette adresse e-mail.</translation>
    </message>
    <message>
        <source>Adds a lead and refuses where there is one with this e-mail address. PUBLITRAC&apos;s document names this call without showing it: try it on a lead of your own first.</source>
        <translation>Ajoute un lead, et refuse s’il y en a déjà un avec cette adresse e-mail. Le document de PUBLITRAC nomme cet appel sans le montrer&#xa0;: essayez-le d’abord sur un lead à vous.</translation>
    </message>
    <message>
        <source>Adds a lead; every call adds one more. A lead without location, catalogue, offer and consultant is stored, but is not in the list of leads.</source>
        <translation>Ajoute un lead&#xa0;; chaque appel en ajoute un de plus. Un lead sans lieu, catalogue, offre ni conseiller est enregistré, mais n’apparaît pas dans la liste des leads.</translation>
    </message>
    <message>
        <source>Adds a page view to the history of a lead. Doing it twice adds it twice.</source>
        <translation>Ajoute une page vue à l’historique d’un lead. Le faire deux fois l’ajoute deux fois.</translation>
    </message>
    <message>
        <source>Adds a person who is not a lead yet; every call adds one more.</source>
        <translation>Ajoute une personne qui n’est pas encore un lead&#xa0;; chaque appel en ajoute une de plus.</translation>
    </message>
    <message>
        <source>Adds a sale to what PUBLITRAC knows of a lead. Its document does not say where to send it: put the address that PUBLITRAC gives you into the account&apos;s settings first.</source>
        <translation>Ajoute une vente à ce que PUBLITRAC sait d’un lead. Son document ne dit pas où l’envoyer&#xa0;: indiquez d’abord dans les paramètres du compte l’adresse que PUBLITRAC vous donne.</translation>
    </message>
    <message>
        <source>Adds a submitted form to the history of a lead. Doing it twice adds it twice.</source>
        <translation>Ajoute un formulaire envoyé à l’historique d’un lead. Le faire deux fois l’ajoute deux fois.</translation>
    </message>
    <message>
        <source>After the address above. It may contain {publisher_id} and {api_prefix}. Change it only if Convertr tells you to.</source>
        <translation>À la suite de l’adresse ci-dessus. Peut contenir {publisher_id} et {api_prefix}. Ne la changez que si Convertr vous le dit.</translation>
    </message>
    <message>
        <source>After the address above. It may contain {publisher_id}, {api_prefix} and {campaign_id}. Change it only if Convertr tells you to.</source>
        <translation>À la suite de l’adresse ci-dessus. Peut contenir {publisher_id}, {api_prefix} et {campaign_id}. Ne la changez que si Convertr vous le dit.</translation>
    </message>
    <message>
        <source>After the address above. It may contain {publisher_id}, {api_prefix} and {lead_id}. Change it only if Convertr tells you to.</source>
        <translation>À la suite de l’adresse ci-dessus. Peut contenir {publisher_id}, {api_prefix} et {lead_id}. Ne la changez que si Convertr vous le dit.</translation>
    </message>
    <message>
        <source>After the address above. It may contain {publisher_id}, {api_prefix}, {form_id}, {campaign_id} and {link_id}. Change it only if Convertr tells you to.</source>
        <translation>À la suite de l’adresse ci-dessus. Peut contenir {publisher_id}, {api_prefix}, {form_id}, {campaign_id} et {link_id}. Ne la changez que si Convertr vous le dit.</translation>
    </message>
    <message>
        <source>After the address above. It may contain {publisher_id}. Change it only if Convertr tells you to.</source>
        <translation>À la suite de l’adresse ci-dessus. Peut contenir {publisher_id}. Ne la changez que si Convertr vous le dit.</translation>
    </message>
    <message>
        <source>After {most_pages:,} pages there were still new entries.</source>
        <translation>Après {most_pages:,} pages, il y avait encore de nouvelles entrées.</translation>
    </message>
    <message>
        <source>After “{match}” a value is missing.</source>
        <translation>Il manque une valeur après «&#xa0;{match}&#xa0;».</translation>
    </message>
    <message>
        <source>Ages of the kids</source>
        <translation>Âges des enfants</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>Agrees to personalised messages</source>
        <translation>Accepte les messages personnalisés</translation>
    </message>
    <message>
        <source>Agrees to the privacy policy</source>
        <translation>Accepte la politique de confidentialité</translation>
    </message>
    <message>
        <source>Agrees to the terms and conditions</source>
        <translation>Accepte les conditions générales</translation>
    </message>
    <message>
        <source>All actions of one lead.</source>
        <translation>Toutes les actions d’un lead.</translation>
    </message>
    <message>
        <source>All conditions must hold; there is no “or” between them.</source>
        <translation>Toutes les conditions doivent être remplies&#xa0;; il n’y a pas de «&#xa0;ou&#xa0;» entre elles.</translation>
    </message>
    <message>
        <source>All loyalty campaigns, with their dates and prizes.</source>
        <translation>Toutes les campagnes de fidélité, avec leurs dates et leurs lots.</translation>
    </message>
    <message>
        <source>All offers with their prices.</source>
        <translation>Toutes les offres avec leurs prix.</translation>
    </message>
    <message>
        <source>All rows must fit. No row: all leads.</source>
        <translation>Toutes les lignes doivent convenir. Aucune ligne&#xa0;: tous les leads.</translation>
    </message>
    <message>
        <source>Allow an unencrypted connection</source>
        <translation>Autoriser une connexion non chiffrée</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>An earlier try of this delivery may have arrived. Look at the vendor first.</source>
        <translation>Une tentative précédente de cet envoi est peut-être arrivée. Regardez d’abord sur la plateforme.</translation>
    </message>
    <message>
        <source>An unknown delivery cannot be settled as “{state}”.</source>
        <translation>Un envoi incertain ne peut pas être réglé comme «&#xa0;{state}&#xa0;».</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonyme</translation>
    </message>
    <message>
        <source>Another LeadDesk is writing to it and did not finish in time.</source>
        <translation>Un autre LeadDesk y écrit et n’a pas terminé à temps.</translation>
    </message>
    <message>
        <source>Another lead has this e-mail address.</source>
        <translation>Un autre lead a cette adresse e-mail.</translation>
    </message>
    <message>
        <source>Another program holds it open.</source>
        <translation>Un autre programme le tient ouvert.</translation>
    </message>
    <message>
        <source>Anything to remember of it.</source>
        <translation>Tout ce dont il faut se souvenir à son sujet.</translation>
    </message>
    <message>
        <source>Anything to remember of the lead.</source>
        <translation>Tout ce dont il faut se souvenir au sujet du lead.</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Application key</source>
        <translation>Clé d’application</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>As 1990-05-17.</source>
        <translation>Par exemple 1990-05-17.</translation>
    </message>
    <message>
        <source>As 2026-01-31. Needed once it is won or lost.</source>
        <translation>Par exemple 2026-01-31. Nécessaire quand elle est gagnée ou perdue.</translation>
    </message>
    <message>
        <source>As in Chrome.</source>
        <translation>Par exemple Chrome.</translation>
    </message>
    <message>
        <source>As in Windows, Android or iOS.</source>
        <translation>Par exemple Windows, Android ou iOS.</translation>
    </message>
    <message>
        <source>As the person will see it; empty: the file&apos;s own name.</source>
        <translation>Tel que la personne le verra&#xa0;; vide&#xa0;: le nom du fichier.</translation>
    </message>
    <message>
        <source>As the visitor&apos;s browser names itself.</source>
        <translation>Tel que le navigateur du visiteur se nomme.</translation>
    </message>
    <message>
        <source>Ask PUBLITRAC for the e-commerce address and put it into the account&apos;s settings (transaction_url).</source>
        <translation>Demandez à PUBLITRAC l’adresse d’e-commerce et indiquez-la dans les paramètres du compte (transaction_url).</translation>
    </message>
    <message>
        <source>Ask for a lead&apos;s result</source>
        <translation>Demander le résultat d’un lead</translation>
    </message>
    <message>
        <source>Ask for less at a time.</source>
        <translation>Demandez-en moins à la fois.</translation>
    </message>
    <message>
        <source>Ask for permission, or copy it to a folder of yours.</source>
        <translation>Demandez l’autorisation, ou copiez-le dans un dossier à vous.</translation>
    </message>
    <message>
        <source>Ask support@footprintsforretail.com for it.</source>
        <translation>Demandez-la à support@footprintsforretail.com.</translation>
    </message>
    <message>
        <source>Ask the vendor&apos;s support to remove it.</source>
        <translation>Demandez à l’assistance de la plateforme de le supprimer.</translation>
    </message>
    <message>
        <source>Ask where it came from for the lead file itself.</source>
        <translation>Demandez le fichier de leads à la personne dont il vient.</translation>
    </message>
    <message>
        <source>Ask whoever gave you the address whether somebody changed the file.</source>
        <translation>Demandez à la personne qui vous a donné l’adresse si quelqu’un a modifié le fichier.</translation>
    </message>
    <message>
        <source>Ask whoever gave you the address.</source>
        <translation>Demandez à la personne qui vous a donné l’adresse.</translation>
    </message>
    <message>
        <source>Ask whoever gave you the address; do not install anything from there.</source>
        <translation>Demandez à la personne qui vous a donné l’adresse&#xa0;; n’installez rien qui en vienne.</translation>
    </message>
    <message>
        <source>Asks for a new token in the account&apos;s way of signing in. The token itself is not shown.</source>
        <translation>Demande un nouveau jeton selon le mode de connexion du compte. Le jeton lui-même n’est pas affiché.</translation>
    </message>
    <message>
        <source>Asks for a new token, the account&apos;s own way, and goes on with it. The token itself is not shown.</source>
        <translation>Demande un nouveau jeton selon le mode du compte, et continue avec lui. Le jeton lui-même n’est pas affiché.</translation>
    </message>
    <message>
        <source>At most 25 characters.</source>
        <translation>25 caractères au plus.</translation>
    </message>
    <message>
        <source>At most 50 characters.</source>
        <translation>50 caractères au plus.</translation>
    </message>
    <message>
        <source>At most so many calls in any one second.</source>
        <translation>Pas plus d’appels que cela par seconde.</translation>
    </message>
    <message>
        <source>At most {max_length} characters.</source>
        <translation>{max_length} caractères au plus.</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <source>Avandor session</source>
        <translation>Session Avandor</translation>
    </message>
    <message>
        <source>Avandor user</source>
        <translation>Utilisateur Avandor</translation>
    </message>
    <message>
        <source>Before “{word}” there is no field.</source>
        <translation>Il n’y a pas de champ avant «&#xa0;{word}&#xa0;».</translation>
    </message>
    <message>
        <source>Begin a mobile session</source>
        <translation>Ouvrir une session mobile</translation>
    </message>
    <message>
        <source>Begin a web session</source>
        <translation>Ouvrir une session web</translation>
    </message>
    <message>
        <source>Behind its # stands the publisher&apos;s key: 64 digits and letters from a to f.</source>
        <translation>Après son # vient la clé de l’éditeur&#xa0;: 64 chiffres et lettres de a à f.</translation>
    </message>
    <message>
        <source>Behind the first number there is more, an extension or another number: it was left out.</source>
        <translation>Après le premier numéro, il y a autre chose, un poste ou un autre numéro&#xa0;: cela a été laissé de côté.</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Anniversaire</translation>
    </message>
    <message>
        <source>Blacklisted</source>
        <translation>Sur liste noire</translation>
    </message>
    <message>
        <source>Booked with another attendee&apos;s e-mail address: no address of its own is known.</source>
        <translation>Inscrit avec l’adresse e-mail d’un autre participant&#xa0;: on ne lui connaît pas d’adresse propre.</translation>
    </message>
    <message>
        <source>Brands</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>Brevo contacts</source>
        <translation>Contacts Brevo</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navigateur</translation>
    </message>
    <message>
        <source>Call in … minutes</source>
        <translation>Appeler dans … minutes</translation>
    </message>
    <message>
        <source>Calling hours</source>
        <translation>Heures d’appel</translation>
    </message>
    <message>
        <source>Calls at a time</source>
        <translation>Appels simultanés</translation>
    </message>
    <message>
        <source>Calls per second</source>
        <translation>Appels par seconde</translation>
    </message>
    <message>
        <source>Calls that are half documented</source>
        <translation>Appels partiellement documentés</translation>
    </message>
    <message>
        <source>Came by telephone without registering: no address is known.</source>
        <translation>Venu par téléphone sans s’inscrire&#xa0;: aucune adresse connue.</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Campaign for checking</source>
        <translation>Campagne pour la vérification</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Cause of unsubscribing</source>
        <translation>Cause du désabonnement</translation>
    </message>
    <message>
        <source>Change a customer</source>
        <translation>Modifier un client</translation>
    </message>
    <message>
        <source>Change a lead</source>
        <translation>Modifier un lead</translation>
    </message>
    <message>
        <source>Change an action</source>
        <translation>Modifier une action</translation>
    </message>
    <message>
        <source>Change it only if Convertr tells you to.</source>
        <translation>Ne la changez que si Convertr vous le dit.</translation>
    </message>
    <message>
        <source>Change it only if PUBLITRAC gave you another one.</source>
        <translation>Ne la changez que si PUBLITRAC vous en a donné une autre.</translation>
    </message>
    <message>
        <source>Changed after</source>
        <translation>Modifié après</translation>
    </message>
    <message>
        <source>Changes a lead and refuses where there is none with this e-mail address.</source>
        <translation>Modifie un lead, et refuse s’il n’y en a aucun avec cette adresse e-mail.</translation>
    </message>
    <message>
        <source>Changes a lead and refuses where there is none with this e-mail address. PUBLITRAC&apos;s document names this call without showing it: try it on a lead of your own first.</source>
        <translation>Modifie un lead, et refuse s’il n’y en a aucun avec cette adresse e-mail. Le document de PUBLITRAC nomme cet appel sans le montrer&#xa0;: essayez-le d’abord sur un lead à vous.</translation>
    </message>
    <message>
        <source>Changes the status, the assignment or the tags. What comes back is the lead as Footprints has it then, which need not be what was asked for.</source>
        <translation>Modifie le statut, l’attribution ou les étiquettes. En retour vient le lead tel que Footprints l’a alors, ce qui n’est pas forcément ce qui était demandé.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Check that it is the right file, and that it was exported as CSV.</source>
        <translation>Vérifiez que c’est le bon fichier et qu’il a été exporté en CSV.</translation>
    </message>
    <message>
        <source>Check that it is there, or choose another one on the page of imports.</source>
        <translation>Vérifiez qu’il existe, ou choisissez-en un autre sur la page des importations.</translation>
    </message>
    <message>
        <source>Check that nothing else was pasted with it, or ask the vendor for a shorter one.</source>
        <translation>Vérifiez que rien d’autre n’a été collé avec, ou demandez-en un plus court à la plateforme.</translation>
    </message>
    <message>
        <source>Check that the Windows service “Credential Manager” is running.</source>
        <translation>Vérifiez que le service Windows «&#xa0;Gestionnaire d’identification&#xa0;» est démarré.</translation>
    </message>
    <message>
        <source>Check that the disk is not full and that you may write to this folder.</source>
        <translation>Vérifiez que le disque n’est pas plein et que vous pouvez écrire dans ce dossier.</translation>
    </message>
    <message>
        <source>Check that the folder exists, that you may write to it, and that the disk is healthy.</source>
        <translation>Vérifiez que le dossier existe, que vous pouvez y écrire et que le disque est en bon état.</translation>
    </message>
    <message>
        <source>Check that you may write to this folder.</source>
        <translation>Vérifiez que vous pouvez écrire dans ce dossier.</translation>
    </message>
    <message>
        <source>Check the API key and the address in the account&apos;s settings.</source>
        <translation>Vérifiez la clé API et l’adresse dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>Check the account&apos;s settings and the lead&apos;s fields for unusual characters.</source>
        <translation>Vérifiez s’il y a des caractères inhabituels dans les paramètres du compte et les champs du lead.</translation>
    </message>
    <message>
        <source>Check the address and its port in the account&apos;s settings; if both are right, ask the vendor.</source>
        <translation>Vérifiez l’adresse et son port dans les paramètres du compte&#xa0;; si les deux sont justes, demandez à la plateforme.</translation>
    </message>
    <message>
        <source>Check the address in the account&apos;s settings, letter by letter.</source>
        <translation>Vérifiez l’adresse dans les paramètres du compte, lettre par lettre.</translation>
    </message>
    <message>
        <source>Check the address in the settings and this computer&apos;s date; if both are right, ask the vendor.</source>
        <translation>Vérifiez l’adresse dans les paramètres et la date de cet ordinateur&#xa0;; si les deux sont justes, demandez à la plateforme.</translation>
    </message>
    <message>
        <source>Check the campaign&apos;s number; if it is right, the version of the API in the account&apos;s settings.</source>
        <translation>Vérifiez le numéro de la campagne&#xa0;; s’il est juste, la version de l’API dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>Check the disk or the network folder that it is on.</source>
        <translation>Vérifiez le disque ou le dossier réseau où il se trouve.</translation>
    </message>
    <message>
        <source>Check the disk, or choose another folder.</source>
        <translation>Vérifiez le disque, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Check the file again.</source>
        <translation>Vérifiez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>Check the internet connection and the address in the account&apos;s settings, then try again.</source>
        <translation>Vérifiez la connexion internet et l’adresse dans les paramètres du compte, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the internet connection and try again later.</source>
        <translation>Vérifiez la connexion internet et réessayez plus tard.</translation>
    </message>
    <message>
        <source>Check the lead and store nothing.</source>
        <translation>Vérifier le lead sans rien enregistrer.</translation>
    </message>
    <message>
        <source>Check the name; it may have been moved or deleted.</source>
        <translation>Vérifiez le nom&#xa0;; il a pu être déplacé ou supprimé.</translation>
    </message>
    <message>
        <source>Check the proxy in the system&apos;s network settings, or ask whoever runs it.</source>
        <translation>Vérifiez le proxy dans les paramètres réseau du système, ou demandez à la personne qui s’en occupe.</translation>
    </message>
    <message>
        <source>Choose a field for it.</source>
        <translation>Choisissez-lui un champ.</translation>
    </message>
    <message>
        <source>Choose a file that a backup made.</source>
        <translation>Choisissez un fichier créé par une sauvegarde.</translation>
    </message>
    <message>
        <source>Choose a folder that exists.</source>
        <translation>Choisissez un dossier qui existe.</translation>
    </message>
    <message>
        <source>Choose a folder that is yours, with --workspace.</source>
        <translation>Choisissez un dossier à vous, avec --workspace.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose another name; nothing is overwritten.</source>
        <translation>Choisissez un autre nom&#xa0;; rien n’est écrasé.</translation>
    </message>
    <message>
        <source>Choose one of the first lines that are filled.</source>
        <translation>Choisissez l’une des premières lignes remplies.</translation>
    </message>
    <message>
        <source>Choose one of the two.</source>
        <translation>Choisissez l’un des deux.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Choisissez-en un.</translation>
    </message>
    <message>
        <source>Choose the file inside it.</source>
        <translation>Choisissez le fichier à l’intérieur.</translation>
    </message>
    <message>
        <source>Choose where leads should go.</source>
        <translation>Choisissez où les leads doivent aller.</translation>
    </message>
    <message>
        <source>Choose “password and code” as the way of signing in, or sign in with your API key.</source>
        <translation>Choisissez «&#xa0;mot de passe et code&#xa0;» comme mode de connexion, ou connectez-vous avec votre clé API.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Client ID and client secret do not belong together, or one of them is wrong.</source>
        <translation>L’ID client et le secret ne correspondent pas, ou l’un d’eux est faux.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Close it there, or choose another folder.</source>
        <translation>Fermez-le là-bas, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Fermez-le là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>Close its window and end its commands, then restore again.</source>
        <translation>Fermez sa fenêtre et arrêtez ses commandes, puis relancez la restauration.</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Clôturée le</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Codes that were given out, redeemed or blocked, of one campaign or of all.</source>
        <translation>Codes distribués, utilisés ou bloqués, d’une campagne ou de toutes.</translation>
    </message>
    <message>
        <source>Comes with the key.</source>
        <translation>Fourni avec la clé.</translation>
    </message>
    <message>
        <source>Comes with your campaign assets.</source>
        <translation>Fourni avec les éléments de votre campagne.</translation>
    </message>
    <message>
        <source>Coming from</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Common ones are utf-8, utf-16, cp1252 (Western Windows), cp1250, cp1251 and mac_roman.</source>
        <translation>Les plus courants sont utf-8, utf-16, cp1252 (Windows occidental), cp1250, cp1251 et mac_roman.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Comunik8</source>
        <translation>Comunik8</translation>
    </message>
    <message>
        <source>Comunik8 accepts the key; a test lead of nobody was checked and not stored.</source>
        <translation>Comunik8 accepte la clé&#xa0;; un lead de test fictif a été vérifié sans être enregistré.</translation>
    </message>
    <message>
        <source>Comunik8 accepts the key; a test lead of nobody was checked and not stored. Fill in your lead types to have them checked too.</source>
        <translation>Comunik8 accepte la clé&#xa0;; un lead de test fictif a été vérifié sans être enregistré. Indiquez vos types de lead pour les faire vérifier aussi.</translation>
    </message>
    <message>
        <source>Comunik8 cannot read the lead&apos;s custom fields. Look for unusual characters in them.</source>
        <translation>Comunik8 ne peut pas lire les champs personnalisés du lead. Cherchez-y des caractères inhabituels.</translation>
    </message>
    <message>
        <source>Comunik8 could not remove the call. Try again in a few minutes, then ask Comunik8.</source>
        <translation>Comunik8 n’a pas pu retirer l’appel. Réessayez dans quelques minutes, puis demandez à Comunik8.</translation>
    </message>
    <message>
        <source>Comunik8 did not store the lead. Its own words say why; correct the lead and send it again.</source>
        <translation>Comunik8 n’a pas enregistré le lead. Ses propres mots disent pourquoi&#xa0;; corrigez le lead et renvoyez-le.</translation>
    </message>
    <message>
        <source>Comunik8 documents no call that erases a contact: ask Comunik8 to do it.</source>
        <translation>Comunik8 ne documente aucun appel qui efface un contact&#xa0;: demandez-le à Comunik8.</translation>
    </message>
    <message>
        <source>Comunik8 does not know this lead type, so nothing was removed. Check its spelling.</source>
        <translation>Comunik8 ne connaît pas ce type de lead&#xa0;: rien n’a été retiré. Vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>Comunik8 does not know this lead type. Check its spelling, or ask Comunik8 for your lead types.</source>
        <translation>Comunik8 ne connaît pas ce type de lead. Vérifiez l’orthographe, ou demandez vos types de lead à Comunik8.</translation>
    </message>
    <message>
        <source>Comunik8 finds no waiting call of this type to this number, so nothing was removed.</source>
        <translation>Comunik8 ne trouve aucun appel en attente de ce type vers ce numéro&#xa0;: rien n’a été retiré.</translation>
    </message>
    <message>
        <source>Comunik8 gave it to you.</source>
        <translation>Comunik8 vous l’a donnée.</translation>
    </message>
    <message>
        <source>Comunik8 has called this number already, so there is nothing left to remove.</source>
        <translation>Comunik8 a déjà appelé ce numéro&#xa0;: il n’y a plus rien à retirer.</translation>
    </message>
    <message>
        <source>Comunik8 knows this person already and starts no new call.</source>
        <translation>Comunik8 connaît déjà cette personne et ne lance pas de nouvel appel.</translation>
    </message>
    <message>
        <source>Comunik8 refuses the option “{name}” of this sending. Choose another value and send again.</source>
        <translation>Comunik8 refuse l’option «&#xa0;{name}&#xa0;» de cet envoi. Choisissez une autre valeur et renvoyez.</translation>
    </message>
    <message>
        <source>Comunik8 refuses {field}. Its own words say why; correct it and send the lead again.</source>
        <translation>Comunik8 refuse {field}. Ses propres mots disent pourquoi&#xa0;; corrigez-le et renvoyez le lead.</translation>
    </message>
    <message>
        <source>Comunik8 removed the planned call.</source>
        <translation>Comunik8 a retiré l’appel prévu.</translation>
    </message>
    <message>
        <source>Comunik8 removed the planned call. The lead may be sent again.</source>
        <translation>Comunik8 a retiré l’appel prévu. Le lead peut être renvoyé.</translation>
    </message>
    <message>
        <source>Comunik8 stored the lead, but does not call. Its own words say why; if not, ask Comunik8.</source>
        <translation>Comunik8 a enregistré le lead, mais n’appelle pas. Ses propres mots disent pourquoi&#xa0;; sinon, demandez à Comunik8.</translation>
    </message>
    <message>
        <source>Comunik8 stored the lead, but starts no new call: one to this number is planned already.</source>
        <translation>Comunik8 a enregistré le lead, mais ne lance pas de nouvel appel&#xa0;: un appel vers ce numéro est déjà prévu.</translation>
    </message>
    <message>
        <source>Comunik8 stored the test lead instead of only checking it. Ask Comunik8 to cancel the call to 07700900000, and whether your system knows test leads.</source>
        <translation>Comunik8 a enregistré le lead de test au lieu de seulement le vérifier. Demandez à Comunik8 d’annuler l’appel au 07700900000, et si votre système connaît les leads de test.</translation>
    </message>
    <message>
        <source>Comunik8 stored this test lead instead of only checking it, and may call. Cancel the lead.</source>
        <translation>Comunik8 a enregistré ce lead de test au lieu de seulement le vérifier, et pourrait appeler. Annulez le lead.</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>Conseiller</translation>
    </message>
    <message>
        <source>Content of the attachment</source>
        <translation>Contenu de la pièce jointe</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Contract date</source>
        <translation>Date du contrat</translation>
    </message>
    <message>
        <source>Contract description</source>
        <translation>Description du contrat</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>Numéro du contrat</translation>
    </message>
    <message>
        <source>Contract value</source>
        <translation>Valeur du contrat</translation>
    </message>
    <message>
        <source>Convertr</source>
        <translation>Convertr</translation>
    </message>
    <message>
        <source>Convertr accepts the credentials and knows campaign {campaign}.</source>
        <translation>Convertr accepte les identifiants et connaît la campagne {campaign}.</translation>
    </message>
    <message>
        <source>Convertr accepts the credentials. The campaign is checked when you choose it for sending.</source>
        <translation>Convertr accepte les identifiants. La campagne est vérifiée quand vous la choisissez pour l’envoi.</translation>
    </message>
    <message>
        <source>Convertr does not know this client.</source>
        <translation>Convertr ne connaît pas ce client.</translation>
    </message>
    <message>
        <source>Convertr does not know this way of signing in.</source>
        <translation>Convertr ne connaît pas ce mode de connexion.</translation>
    </message>
    <message>
        <source>Convertr knows no campaign {places}.</source>
        <translation>Convertr ne connaît aucune campagne {places}.</translation>
    </message>
    <message>
        <source>Convertr leads</source>
        <translation>Leads Convertr</translation>
    </message>
    <message>
        <source>Convertr lets the user in, but answers nothing until there is a new password.</source>
        <translation>Convertr laisse entrer l’utilisateur, mais ne répond rien tant qu’il n’y a pas de nouveau mot de passe.</translation>
    </message>
    <message>
        <source>Convertr needs the link for these leads.</source>
        <translation>Convertr a besoin du lien pour ces leads.</translation>
    </message>
    <message>
        <source>Convertr refuses these credentials.</source>
        <translation>Convertr refuse ces identifiants.</translation>
    </message>
    <message>
        <source>Convertr refuses this call. Its own words say why.</source>
        <translation>Convertr refuse cet appel. Ses propres mots disent pourquoi.</translation>
    </message>
    <message>
        <source>Convertr waits for no code.</source>
        <translation>Convertr n’attend aucun code.</translation>
    </message>
    <message>
        <source>Convertr wants a code from your phone.</source>
        <translation>Convertr demande un code reçu sur votre téléphone.</translation>
    </message>
    <message>
        <source>Convertr&apos;s newer interface has a list of leads; not every publisher may read it. With it, LeadDesk can find out whether a lead arrived when the connection broke.</source>
        <translation>La nouvelle interface de Convertr a une liste de leads&#xa0;; tous les éditeurs ne peuvent pas la lire. Avec elle, LeadDesk peut savoir si un lead est arrivé quand la connexion s’est coupée.</translation>
    </message>
    <message>
        <source>Copy both again from your campaign assets into the account&apos;s settings.</source>
        <translation>Recopiez les deux depuis les éléments de votre campagne dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>Copy the whole line as you were given it.</source>
        <translation>Copiez la ligne entière, telle que vous l’avez reçue.</translation>
    </message>
    <message>
        <source>Correct it, or empty it to use the usual one.</source>
        <translation>Corrigez-la, ou videz-la pour utiliser l’habituelle.</translation>
    </message>
    <message>
        <source>Correct or remove the variable PYTHON_KEYRING_BACKEND or the file keyringrc.cfg, whichever is there, and start LeadDesk again.</source>
        <translation>Corrigez ou supprimez la variable PYTHON_KEYRING_BACKEND ou le fichier keyringrc.cfg, selon ce qui est présent, et redémarrez LeadDesk.</translation>
    </message>
    <message>
        <source>Correct the credentials in the account&apos;s settings.</source>
        <translation>Corrigez les identifiants dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>Correct the proxy in the system&apos;s network settings (HTTP_PROXY, HTTPS_PROXY, ALL_PROXY).</source>
        <translation>Corrigez le proxy dans les paramètres réseau du système (HTTP_PROXY, HTTPS_PROXY, ALL_PROXY).</translation>
    </message>
    <message>
        <source>Correct them in the account&apos;s settings.</source>
        <translation>Corrigez-les dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>Correct what it names, then try again.</source>
        <translation>Corrigez ce qu’il nomme, puis réessayez.</translation>
    </message>
    <message>
        <source>Corrected; the file has nothing.</source>
        <translation>Corrigé&#xa0;; rien dans le fichier.</translation>
    </message>
    <message>
        <source>Corrected; the file has “{quoted}”.</source>
        <translation>Corrigé&#xa0;; dans le fichier&#xa0;: «&#xa0;{quoted}&#xa0;».</translation>
    </message>
    <message>
        <source>Counted from 1. Empty brings all pages.</source>
        <translation>Comptée à partir de 1. Vide&#xa0;: toutes les pages.</translation>
    </message>
    <message>
        <source>Counted from 1. Empty: all pages, one after the other.</source>
        <translation>Comptée à partir de 1. Vide&#xa0;: toutes les pages, l’une après l’autre.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Counts one event of a mobile session.</source>
        <translation>Compte un événement d’une session mobile.</translation>
    </message>
    <message>
        <source>Counts one event of a web session.</source>
        <translation>Compte un événement d’une session web.</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>Created after</source>
        <translation>Créé après</translation>
    </message>
    <message>
        <source>Created before</source>
        <translation>Créé avant</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Champs personnalisés</translation>
    </message>
    <message>
        <source>Custom variables</source>
        <translation>Variables personnalisées</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Numéro de client</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Dates in “{column}” are read {words}, as is usual there; {rows} and none decides.</source>
        <translation>Les dates de «&#xa0;{column}&#xa0;» sont lues {words}, comme c’est l’usage là-bas&#xa0;; {rows} et aucune ne tranche.</translation>
    </message>
    <message>
        <source>Dates in “{column}” are read {words}, as {sure:,} of them must be; {rows}.</source>
        <translation>Les dates de «&#xa0;{column}&#xa0;» sont lues {words}, comme {sure:,} d’entre elles l’imposent&#xa0;; {rows}.</translation>
    </message>
    <message>
        <source>Dates in “{column}” may be day first or month first; {rows} and stay as they are.</source>
        <translation>Les dates de «&#xa0;{column}&#xa0;» peuvent commencer par le jour ou par le mois&#xa0;; {rows} et restent telles quelles.</translation>
    </message>
    <message>
        <source>Declare it there, then list it under custom variables in the account&apos;s settings.</source>
        <translation>Déclarez-la là-bas, puis ajoutez-la aux variables personnalisées dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>Delete a customer</source>
        <translation>Supprimer un client</translation>
    </message>
    <message>
        <source>Delete a lead</source>
        <translation>Supprimer un lead</translation>
    </message>
    <message>
        <source>Delete it; retyping the text is the surest way.</source>
        <translation>Supprimez-le&#xa0;; le plus sûr est de retaper le texte.</translation>
    </message>
    <message>
        <source>Deletes a person&apos;s data at Footprints for good.</source>
        <translation>Supprime définitivement les données d’une personne chez Footprints.</translation>
    </message>
    <message>
        <source>Deletes the lead with this e-mail address.</source>
        <translation>Supprime le lead qui a cette adresse e-mail.</translation>
    </message>
    <message>
        <source>Deletes the lead with this e-mail address. PUBLITRAC&apos;s document names this call without showing it: try it on a lead of your own first.</source>
        <translation>Supprime le lead qui a cette adresse e-mail. Le document de PUBLITRAC nomme cet appel sans le montrer&#xa0;: essayez-le d’abord sur un lead à vous.</translation>
    </message>
    <message>
        <source>Deliveries that are “{state}” are not sent again.</source>
        <translation>Les envois à l’état «&#xa0;{state}&#xa0;» ne sont pas renvoyés.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Description of the job</source>
        <translation>Description du poste</translation>
    </message>
    <message>
        <source>Did you mean {names}?</source>
        <translation>Vouliez-vous dire {names}&#xa0;?</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Ne pas appeler</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Adresses e-mail</translation>
    </message>
    <message>
        <source>E-mail does not work</source>
        <translation>L’e-mail ne fonctionne pas</translation>
    </message>
    <message>
        <source>Each call makes a new lead. Convertr decides later whether it is valid.</source>
        <translation>Chaque appel crée un nouveau lead. Convertr décide plus tard s’il est valable.</translation>
    </message>
    <message>
        <source>Each import printed its number when it was made.</source>
        <translation>Chaque importation a affiché son numéro lorsqu’elle a été faite.</translation>
    </message>
    <message>
        <source>Each lead appears at Footprints at once; consultants may get in touch. It cannot be taken back.</source>
        <translation>Chaque lead apparaît aussitôt chez Footprints&#xa0;; des conseillers peuvent prendre contact. C’est irréversible.</translation>
    </message>
    <message>
        <source>Each lead counts towards the campaign for good; sent again, it counts as a new lead.</source>
        <translation>Chaque lead compte définitivement dans la campagne&#xa0;; renvoyé, il compte comme un nouveau lead.</translation>
    </message>
    <message>
        <source>Each may have {max_length} characters.</source>
        <translation>Chacun peut avoir {max_length} caractères.</translation>
    </message>
    <message>
        <source>Each with the names of lead fields or of PUBLITRAC&apos;s own; customFields holds the rest.</source>
        <translation>Chacun avec les noms des champs de lead ou ceux de PUBLITRAC&#xa0;; customFields contient le reste.</translation>
    </message>
    <message>
        <source>Edit the lead itself.</source>
        <translation>Modifiez directement le lead.</translation>
    </message>
    <message>
        <source>Empty: the one in the account&apos;s settings.</source>
        <translation>Vide&#xa0;: celui des paramètres du compte.</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>Erased at the vendor.</source>
        <translation>Effacé sur la plateforme.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Eventbrite attendees</source>
        <translation>Participants Eventbrite</translation>
    </message>
    <message>
        <source>Exchange the two dates.</source>
        <translation>Intervertissez les deux dates.</translation>
    </message>
    <message>
        <source>Exchanges the API key for a token, as LeadDesk does by itself before the first lead. It lives for a quarter of an hour after its last use, and is never shown.</source>
        <translation>Échange la clé API contre un jeton, comme LeadDesk le fait de lui-même avant le premier lead. Il vit un quart d’heure après sa dernière utilisation et n’est jamais affiché.</translation>
    </message>
    <message>
        <source>Export it again, or check that the download was finished.</source>
        <translation>Exportez-le à nouveau, ou vérifiez que le téléchargement est allé au bout.</translation>
    </message>
    <message>
        <source>Export it as CSV, or as JSON lines: those may be of any size.</source>
        <translation>Exportez-le en CSV ou en lignes JSON&#xa0;: ceux-là peuvent avoir n’importe quelle taille.</translation>
    </message>
    <message>
        <source>Export or download it again.</source>
        <translation>Exportez-le ou téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>Export the leads again; the download may have failed.</source>
        <translation>Exportez les leads à nouveau&#xa0;; le téléchargement a pu échouer.</translation>
    </message>
    <message>
        <source>Export to a file ending in .csv instead.</source>
        <translation>Exportez plutôt vers un fichier se terminant par .csv.</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Identifiant externe</translation>
    </message>
    <message>
        <source>External ids (crmLeadId) of leads that PUBLITRAC has, one a line.</source>
        <translation>Identifiants externes (crmLeadId) de leads que PUBLITRAC a, un par ligne.</translation>
    </message>
    <message>
        <source>Facebook profile</source>
        <translation>Profil Facebook</translation>
    </message>
    <message>
        <source>Family status</source>
        <translation>Situation familiale</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Fields are {names}.</source>
        <translation>Les champs sont {names}.</translation>
    </message>
    <message>
        <source>Fields that your company added to PUBLITRAC, by the names they have there.</source>
        <translation>Champs que votre société a ajoutés à PUBLITRAC, sous les noms qu’ils y portent.</translation>
    </message>
    <message>
        <source>Fill in Enterprise: “acme” if you sign in at acme.cvtr.io.</source>
        <translation>Remplissez Enterprise&#xa0;: «&#xa0;acme&#xa0;» si vous vous connectez sur acme.cvtr.io.</translation>
    </message>
    <message>
        <source>Fill it in for the lead, or give the option “Original source” for this sending.</source>
        <translation>Remplissez-le pour le lead, ou donnez l’option «&#xa0;Source d’origine&#xa0;» pour cet envoi.</translation>
    </message>
    <message>
        <source>Fill it in, or choose other fields for the key.</source>
        <translation>Remplissez-le, ou choisissez d’autres champs pour la clé.</translation>
    </message>
    <message>
        <source>Fill it in, or send without matching by token and without taking over history.</source>
        <translation>Remplissez-le, ou envoyez sans recherche par jeton et sans reprendre l’historique.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Remplissez ce champ.</translation>
    </message>
    <message>
        <source>Fill it in; a full name that is not just two words cannot be parted safely.</source>
        <translation>Remplissez-le&#xa0;; un nom complet qui n’est pas fait de deux mots seulement ne peut pas être séparé sans risque.</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Rechercher un client</translation>
    </message>
    <message>
        <source>Find a customer by national id</source>
        <translation>Rechercher un client par numéro d’identité</translation>
    </message>
    <message>
        <source>Find a customer&apos;s code</source>
        <translation>Rechercher le code d’un client</translation>
    </message>
    <message>
        <source>Find customers by national id</source>
        <translation>Rechercher des clients par numéro d’identité</translation>
    </message>
    <message>
        <source>Find the lead by its visitor token before its e-mail address.</source>
        <translation>Chercher le lead par son jeton de visiteur avant son adresse e-mail.</translation>
    </message>
    <message>
        <source>Find the lead by the token of the PUBLITRAC cookie (custom field “token”) before its e-mail address.</source>
        <translation>Chercher le lead par le jeton du cookie PUBLITRAC (champ personnalisé «&#xa0;token&#xa0;») avant son adresse e-mail.</translation>
    </message>
    <message>
        <source>Finds leads by what their fields hold, and shows them with their custom fields. PUBLITRAC gives a hundred at a time.</source>
        <translation>Trouve des leads d’après le contenu de leurs champs, et les montre avec leurs champs personnalisés. PUBLITRAC en donne cent à la fois.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Footprints accepts the credentials.</source>
        <translation>Footprints accepte les identifiants.</translation>
    </message>
    <message>
        <source>Footprints deleted the customer with all leads.</source>
        <translation>Footprints a supprimé le client avec tous ses leads.</translation>
    </message>
    <message>
        <source>Footprints did not do it. Its own words say why.</source>
        <translation>Footprints ne l’a pas fait. Ses propres mots disent pourquoi.</translation>
    </message>
    <message>
        <source>Footprints does not say whether this day belongs to the range.</source>
        <translation>Footprints ne dit pas si ce jour fait partie de la période.</translation>
    </message>
    <message>
        <source>Footprints does not say whether “{title}” was done.</source>
        <translation>Footprints ne dit pas si «&#xa0;{title}&#xa0;» a été fait.</translation>
    </message>
    <message>
        <source>Footprints drops variables that are not declared in its settings, without a word.</source>
        <translation>Footprints ignore sans prévenir les variables qui ne sont pas déclarées dans ses paramètres.</translation>
    </message>
    <message>
        <source>Footprints for Retail</source>
        <translation>Footprints for Retail</translation>
    </message>
    <message>
        <source>Footprints has no operation “{operation}”.</source>
        <translation>Footprints n’a pas d’opération «&#xa0;{operation}&#xa0;».</translation>
    </message>
    <message>
        <source>Footprints has no such entry. Check the ids.</source>
        <translation>Footprints n’a pas cette entrée. Vérifiez les identifiants.</translation>
    </message>
    <message>
        <source>Footprints has no “{what}” to fetch.</source>
        <translation>Footprints n’a pas de «&#xa0;{what}&#xa0;» à récupérer.</translation>
    </message>
    <message>
        <source>Footprints has nobody under this lead&apos;s id, and can be asked further only by e-mail address and phone together. Look for the person at Footprints.</source>
        <translation>Footprints n’a personne sous l’identifiant de ce lead, et ne peut être interrogé plus loin qu’avec l’adresse e-mail et le téléphone ensemble. Cherchez la personne dans Footprints.</translation>
    </message>
    <message>
        <source>Footprints has this person as a prospect, and prospects carry no id to delete them by. Delete the prospect at Footprints.</source>
        <translation>Footprints a cette personne comme prospect, et un prospect n’a pas d’identifiant pour le supprimer. Supprimez le prospect dans Footprints.</translation>
    </message>
    <message>
        <source>Footprints knows no such address for {verb}, or no such entry. Its documentation also shows {other} for this call: set {verb_setting} to {other2} in the account&apos;s settings to try that. Nothing was changed.</source>
        <translation>Footprints ne connaît pas cette adresse pour {verb}, ou pas cette entrée. Sa documentation montre aussi {other} pour cet appel&#xa0;: mettez {verb_setting} sur {other2} dans les paramètres du compte pour l’essayer. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Footprints refuses this. Its own words say why.</source>
        <translation>Footprints refuse cela. Ses propres mots disent pourquoi.</translation>
    </message>
    <message>
        <source>Footprints refuses to delete this person. Delete them at Footprints.</source>
        <translation>Footprints refuse de supprimer cette personne. Supprimez-la dans Footprints.</translation>
    </message>
    <message>
        <source>Footprints still has a customer with this e-mail address and phone, under another id. Delete them at Footprints.</source>
        <translation>Footprints a encore un client avec cette adresse e-mail et ce téléphone, sous un autre identifiant. Supprimez-le dans Footprints.</translation>
    </message>
    <message>
        <source>Footprints takes PDF files only; this one does not begin like one, whatever its name says.</source>
        <translation>Footprints n’accepte que des fichiers PDF&#xa0;; celui-ci ne commence pas comme un PDF, quel que soit son nom.</translation>
    </message>
    <message>
        <source>Footprints takes {most} in one call.</source>
        <translation>Footprints en accepte {most} par appel.</translation>
    </message>
    <message>
        <source>Footprints&apos; documentation shows both. Change it if places are refused.</source>
        <translation>La documentation de Footprints montre les deux. Changez-le si les lieux sont refusés.</translation>
    </message>
    <message>
        <source>Footprints&apos; documentation shows both. Change it if ratings are refused.</source>
        <translation>La documentation de Footprints montre les deux. Changez-le si les évaluations sont refusées.</translation>
    </message>
    <message>
        <source>Footprints&apos; documentation shows both. Change it if sensors are refused.</source>
        <translation>La documentation de Footprints montre les deux. Changez-le si les capteurs sont refusés.</translation>
    </message>
    <message>
        <source>Footprints&apos; documentation shows both. Change it if {what} are refused.</source>
        <translation>La documentation de Footprints montre les deux. Changez-le si {what} sont refusés.</translation>
    </message>
    <message>
        <source>Footprints&apos; documentation spells it like that where it is written. Change it if it does not arrive.</source>
        <translation>La documentation de Footprints l’écrit ainsi là où elle l’écrit. Changez-le s’il n’arrive pas.</translation>
    </message>
    <message>
        <source>For example Direct or Web. Empty: each lead&apos;s own, else Direct.</source>
        <translation>Par exemple Direct ou Web. Vide&#xa0;: celle de chaque lead, sinon Direct.</translation>
    </message>
    <message>
        <source>For example Direct, Organic, Paid Search. Empty: Direct.</source>
        <translation>Par exemple Direct, Organic, Paid Search. Vide&#xa0;: Direct.</translation>
    </message>
    <message>
        <source>For example New Business.</source>
        <translation>Par exemple New Business.</translation>
    </message>
    <message>
        <source>For example Web.</source>
        <translation>Par exemple Web.</translation>
    </message>
    <message>
        <source>For example buying.</source>
        <translation>Par exemple buying.</translation>
    </message>
    <message>
        <source>For example fr or en.</source>
        <translation>Par exemple fr ou en.</translation>
    </message>
    <message>
        <source>For example johnsmith@%.</source>
        <translation>Par exemple johnsmith@%.</translation>
    </message>
    <message>
        <source>For example the client and the vendor.</source>
        <translation>Par exemple le client et la plateforme.</translation>
    </message>
    <message>
        <source>For example what the mail server said.</source>
        <translation>Par exemple ce qu’a dit le serveur de messagerie.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Form fields</source>
        <translation>Champs du formulaire</translation>
    </message>
    <message>
        <source>Form fields filled otherwise</source>
        <translation>Champs du formulaire remplis autrement</translation>
    </message>
    <message>
        <source>Free some space on that disk, then import the file again.</source>
        <translation>Libérez de la place sur ce disque, puis importez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>Free some space on the disk of {folder}, then try again.</source>
        <translation>Libérez de la place sur le disque de {folder}, puis réessayez.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then try again.</source>
        <translation>Libérez de la place sur le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder.</source>
        <translation>Libérez de la place, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From 0 to 10.</source>
        <translation>De 0 à 10.</translation>
    </message>
    <message>
        <source>From 1 to 10.</source>
        <translation>De 1 à 10.</translation>
    </message>
    <message>
        <source>Give a JSON list of objects.</source>
        <translation>Donnez une liste JSON d’objets.</translation>
    </message>
    <message>
        <source>Give a date as 2026-01-31, or with a time as 2026-01-31 14:30:00.</source>
        <translation>Donnez une date comme 2026-01-31, ou avec une heure comme 2026-01-31 14:30:00.</translation>
    </message>
    <message>
        <source>Give a file instead.</source>
        <translation>Donnez plutôt un fichier.</translation>
    </message>
    <message>
        <source>Give a file or a content, not both.</source>
        <translation>Donnez un fichier ou un contenu, pas les deux.</translation>
    </message>
    <message>
        <source>Give a file, or a name and a content.</source>
        <translation>Donnez un fichier, ou un nom et un contenu.</translation>
    </message>
    <message>
        <source>Give a list of plain values.</source>
        <translation>Donnez une liste de valeurs simples.</translation>
    </message>
    <message>
        <source>Give a list.</source>
        <translation>Donnez une liste.</translation>
    </message>
    <message>
        <source>Give a number.</source>
        <translation>Donnez un nombre.</translation>
    </message>
    <message>
        <source>Give a whole number from 1 to 100.</source>
        <translation>Donnez un nombre entier de 1 à 100.</translation>
    </message>
    <message>
        <source>Give a whole number.</source>
        <translation>Donnez un nombre entier.</translation>
    </message>
    <message>
        <source>Give at least one.</source>
        <translation>Donnez-en au moins un.</translation>
    </message>
    <message>
        <source>Give its id or its whole e-mail address.</source>
        <translation>Donnez son identifiant ou son adresse e-mail entière.</translation>
    </message>
    <message>
        <source>Give names with values.</source>
        <translation>Donnez des noms avec des valeurs.</translation>
    </message>
    <message>
        <source>Give numbers.</source>
        <translation>Donnez des nombres.</translation>
    </message>
    <message>
        <source>Give one character, like , or ; or tab.</source>
        <translation>Donnez un caractère, comme , ou&#xa0;; ou une tabulation.</translation>
    </message>
    <message>
        <source>Give one value.</source>
        <translation>Donnez une valeur.</translation>
    </message>
    <message>
        <source>Give the earlier day first, with --from.</source>
        <translation>Donnez d’abord le jour le plus ancien, avec --from.</translation>
    </message>
    <message>
        <source>Give the option form_id. Its forms: {listed}.</source>
        <translation>Donnez l’option form_id. Ses formulaires&#xa0;: {listed}.</translation>
    </message>
    <message>
        <source>Give the option link_id.</source>
        <translation>Donnez l’option link_id.</translation>
    </message>
    <message>
        <source>Give the time without a zone, or no time zone.</source>
        <translation>Donnez l’heure sans fuseau, ou aucun fuseau horaire.</translation>
    </message>
    <message>
        <source>Gives a uid when Footprints knows the person, else a pid.</source>
        <translation>Donne un uid quand Footprints connaît la personne, sinon un pid.</translation>
    </message>
    <message>
        <source>Gives the mobileId of a new session.</source>
        <translation>Donne le mobileId d’une nouvelle session.</translation>
    </message>
    <message>
        <source>Google Ads lead form</source>
        <translation>Formulaire Google Ads</translation>
    </message>
    <message>
        <source>Google contacts</source>
        <translation>Contacts Google</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Half documented</source>
        <translation>Partiellement documenté</translation>
    </message>
    <message>
        <source>Half documented: element of a key</source>
        <translation>Partiellement documenté&#xa0;: élément d’une clé</translation>
    </message>
    <message>
        <source>Half documented: parameter of the e-mail</source>
        <translation>Partiellement documenté&#xa0;: paramètre de l’e-mail</translation>
    </message>
    <message>
        <source>Half documented: parameter of the lead</source>
        <translation>Partiellement documenté&#xa0;: paramètre du lead</translation>
    </message>
    <message>
        <source>Half documented: parameter of the list</source>
        <translation>Partiellement documenté&#xa0;: paramètre de la liste</translation>
    </message>
    <message>
        <source>Half documented: parameter of the token</source>
        <translation>Partiellement documenté&#xa0;: paramètre du jeton</translation>
    </message>
    <message>
        <source>Hands a lead over. PUBLITRAC always takes it and works through it later, so the answer does not say whether the lead itself was accepted. Only filled fields are sent.</source>
        <translation>Remet un lead. PUBLITRAC le prend toujours et le traite plus tard&#xa0;: la réponse ne dit donc pas si le lead lui-même a été accepté. Seuls les champs remplis sont envoyés.</translation>
    </message>
    <message>
        <source>Has kids</source>
        <translation>A des enfants</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Holds one field&apos;s name inside customUnicityKeys when a lead is matched by fields of your own choice.</source>
        <translation>Contient le nom d’un champ dans customUnicityKeys quand un lead est recherché par des champs de votre choix.</translation>
    </message>
    <message>
        <source>Holds the address when a lead is deleted, put on a list or taken off.</source>
        <translation>Contient l’adresse quand un lead est supprimé, mis sur une liste ou retiré d’une liste.</translation>
    </message>
    <message>
        <source>Holds the lead as XML when one is added or updated.</source>
        <translation>Contient le lead en XML quand il est ajouté ou mis à jour.</translation>
    </message>
    <message>
        <source>Holds the list&apos;s name when one lead is put on it or taken off.</source>
        <translation>Contient le nom de la liste quand un lead y est mis ou en est retiré.</translation>
    </message>
    <message>
        <source>Holds the visitor&apos;s token when a lead is looked up by it.</source>
        <translation>Contient le jeton du visiteur quand un lead est recherché par lui.</translation>
    </message>
    <message>
        <source>Hosts and panelists gave the webinar; they are no leads.</source>
        <translation>Les animateurs et intervenants ont donné le webinaire&#xa0;; ce ne sont pas des leads.</translation>
    </message>
    <message>
        <source>How PUBLITRAC finds the lead, unless another key is chosen.</source>
        <translation>Comment PUBLITRAC trouve le lead, si aucune autre clé n’est choisie.</translation>
    </message>
    <message>
        <source>How far it has come.</source>
        <translation>Où elle en est.</translation>
    </message>
    <message>
        <source>How it is sent, for example air.</source>
        <translation>Comment cela est expédié, par exemple air.</translation>
    </message>
    <message>
        <source>How long Comunik8 waits before it calls. Empty: it calls as soon as it can.</source>
        <translation>Combien de temps Comunik8 attend avant d’appeler. Vide&#xa0;: il appelle dès qu’il peut.</translation>
    </message>
    <message>
        <source>How long to wait for an answer.</source>
        <translation>Combien de temps attendre une réponse.</translation>
    </message>
    <message>
        <source>How many calls may be on their way together.</source>
        <translation>Combien d’appels peuvent être en cours ensemble.</translation>
    </message>
    <message>
        <source>How many leads to ask for at a time.</source>
        <translation>Combien de leads demander à la fois.</translation>
    </message>
    <message>
        <source>How many.</source>
        <translation>Combien.</translation>
    </message>
    <message>
        <source>How promising the person is.</source>
        <translation>À quel point la personne est prometteuse.</translation>
    </message>
    <message>
        <source>How the leads reached you.</source>
        <translation>Comment les leads vous sont parvenus.</translation>
    </message>
    <message>
        <source>HubSpot contacts</source>
        <translation>Contacts HubSpot</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Adresse IP</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Import a list of leads instead, or search in parts.</source>
        <translation>Importez plutôt une liste de leads, ou cherchez en plusieurs fois.</translation>
    </message>
    <message>
        <source>Import {import_id} was taken back already.</source>
        <translation>L’importation {import_id} a déjà été annulée.</translation>
    </message>
    <message>
        <source>In PUBLITRAC under Settings, on the tab “Account information”.</source>
        <translation>Dans PUBLITRAC sous Settings, onglet «&#xa0;Account information&#xa0;».</translation>
    </message>
    <message>
        <source>In PUBLITRAC under Settings.</source>
        <translation>Dans PUBLITRAC sous Settings.</translation>
    </message>
    <message>
        <source>In percent, from 1 to 100.</source>
        <translation>En pour cent, de 1 à 100.</translation>
    </message>
    <message>
        <source>In the account&apos;s settings, write the name of the API key sign-in with http:// instead, or with https://.</source>
        <translation>Dans les paramètres du compte, écrivez le nom de la connexion par clé API avec http:// à la place, ou avec https://.</translation>
    </message>
    <message>
        <source>In the body as the documentation shows, or in the address if something on the way drops the body.</source>
        <translation>Dans le corps comme le montre la documentation, ou dans l’adresse si quelque chose en chemin perd le corps.</translation>
    </message>
    <message>
        <source>In your own words.</source>
        <translation>Avec vos propres mots.</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Revenu</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informations</translation>
    </message>
    <message>
        <source>Install LeadDesk again from its installer.</source>
        <translation>Réinstallez LeadDesk avec son programme d’installation.</translation>
    </message>
    <message>
        <source>Install the newest LeadDesk to open it.</source>
        <translation>Installez la dernière version de LeadDesk pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Centres d’intérêt</translation>
    </message>
    <message>
        <source>Is an adult</source>
        <translation>Est adulte</translation>
    </message>
    <message>
        <source>It answered 404.</source>
        <translation>Réponse&#xa0;: 404.</translation>
    </message>
    <message>
        <source>It answered with {status}.</source>
        <translation>La réponse était {status}.</translation>
    </message>
    <message>
        <source>It answered {status}.</source>
        <translation>Réponse&#xa0;: {status}.</translation>
    </message>
    <message>
        <source>It begins like JSON and cannot be read to its end.</source>
        <translation>Il commence comme du JSON et ne peut pas être lu jusqu’au bout.</translation>
    </message>
    <message>
        <source>It belongs to a lead that is not among these.</source>
        <translation>Elle appartient à un lead qui n’est pas parmi ceux-ci.</translation>
    </message>
    <message>
        <source>It can be read.</source>
        <translation>Il peut être lu.</translation>
    </message>
    <message>
        <source>It cannot be unpacked.</source>
        <translation>Il ne peut pas être décompressé.</translation>
    </message>
    <message>
        <source>It carries SQLite {apsw}, which can damage a workspace.</source>
        <translation>Il contient SQLite {apsw}, qui peut endommager un espace de travail.</translation>
    </message>
    <message>
        <source>It did not answer at all in time. Nothing was sent.</source>
        <translation>Aucune réponse à temps. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>It has a line of more than {max_line:,} characters.</source>
        <translation>Il a une ligne de plus de {max_line:,} caractères.</translation>
    </message>
    <message>
        <source>It has format {version}, this program knows up to {schema_version}. Nothing was changed.</source>
        <translation>Il a le format {version}, ce programme connaît jusqu’au {schema_version}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>It has more than {largest} MB.</source>
        <translation>Il fait plus de {largest} Mo.</translation>
    </message>
    <message>
        <source>It has no column of e-mail addresses or phone numbers.</source>
        <translation>Il n’a aucune colonne d’adresses e-mail ou de numéros de téléphone.</translation>
    </message>
    <message>
        <source>It has no such path.</source>
        <translation>Ce chemin n’existe pas.</translation>
    </message>
    <message>
        <source>It has none.</source>
        <translation>Il n’en a aucun.</translation>
    </message>
    <message>
        <source>It has {cells:,} cells; LeadDesk opens workbooks of up to {most_cells:,}.</source>
        <translation>Il a {cells:,} cellules&#xa0;; LeadDesk ouvre des classeurs jusqu’à {most_cells:,}.</translation>
    </message>
    <message>
        <source>It has {names}.</source>
        <translation>Il y a {names}.</translation>
    </message>
    <message>
        <source>It holds no list of objects.</source>
        <translation>Il ne contient pas de liste d’objets.</translation>
    </message>
    <message>
        <source>It holds something else than text.</source>
        <translation>Il contient autre chose que du texte.</translation>
    </message>
    <message>
        <source>It holds {most_in_workbook:,} leads; these are {leads:,}.</source>
        <translation>Il contient au plus {most_in_workbook:,} leads&#xa0;; il y en a ici {leads:,}.</translation>
    </message>
    <message>
        <source>It holds {most_rows:,} rows of {most_columns:,} cells, of up to {longest_cell:,} characters each.</source>
        <translation>Il contient {most_rows:,} lignes de {most_columns:,} cellules, jusqu’à {longest_cell:,} caractères chacune.</translation>
    </message>
    <message>
        <source>It is a PDF document.</source>
        <translation>C’est un document PDF.</translation>
    </message>
    <message>
        <source>It is a compressed file.</source>
        <translation>C’est un fichier compressé.</translation>
    </message>
    <message>
        <source>It is a database.</source>
        <translation>C’est une base de données.</translation>
    </message>
    <message>
        <source>It is a device or a connection to another program.</source>
        <translation>C’est un périphérique ou une liaison avec un autre programme.</translation>
    </message>
    <message>
        <source>It is a picture.</source>
        <translation>C’est une image.</translation>
    </message>
    <message>
        <source>It is an old Office document.</source>
        <translation>C’est un ancien document Office.</translation>
    </message>
    <message>
        <source>It is at Footprints under Settings, Data Sources; put it into the account&apos;s settings.</source>
        <translation>Elle se trouve chez Footprints sous Settings, Data Sources&#xa0;; mettez-la dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>It is called.</source>
        <translation>Il est appelé.</translation>
    </message>
    <message>
        <source>It is how the lead is found there.</source>
        <translation>C’est par là que le lead y est trouvé.</translation>
    </message>
    <message>
        <source>It is no e-mail address, phone number or domain, and no MD5, SHA-1 or SHA-256 of one.</source>
        <translation>Ce n’est ni une adresse e-mail, ni un numéro de téléphone, ni un domaine, ni le MD5, SHA-1 ou SHA-256 de l’un d’eux.</translation>
    </message>
    <message>
        <source>It is no update file of LeadDesk.</source>
        <translation>Ce n’est pas un fichier de mise à jour de LeadDesk.</translation>
    </message>
    <message>
        <source>It is one file.</source>
        <translation>C’est un seul fichier.</translation>
    </message>
    <message>
        <source>It is outside the calling hours: Comunik8 is asked to call at {when}.</source>
        <translation>C’est en dehors des heures d’appel&#xa0;: Comunik8 est prié d’appeler à {when}.</translation>
    </message>
    <message>
        <source>It is signed, and says nothing that this LeadDesk understands.</source>
        <translation>Il est signé, mais ne dit rien que cette version de LeadDesk comprenne.</translation>
    </message>
    <message>
        <source>It is the number that is called; Phone does as well.</source>
        <translation>C’est le numéro qui est appelé&#xa0;; Téléphone convient aussi.</translation>
    </message>
    <message>
        <source>It knows {known}.</source>
        <translation>Valeurs possibles&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>It may have been done or not: look at PUBLITRAC before you do it again.</source>
        <translation>Cela a pu être fait ou non&#xa0;: regardez dans PUBLITRAC avant de recommencer.</translation>
    </message>
    <message>
        <source>It may have {max_length} characters; this has {number}.</source>
        <translation>Il peut avoir {max_length} caractères&#xa0;; celui-ci en a {number}.</translation>
    </message>
    <message>
        <source>It offers no encryption that is safe enough. Nothing was sent.</source>
        <translation>Il ne propose aucun chiffrement assez sûr. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>It redirects to {redirect_host}, which LeadDesk does not follow.</source>
        <translation>Il redirige vers {redirect_host}, ce que LeadDesk ne suit pas.</translation>
    </message>
    <message>
        <source>It takes {size:,.0f} MB and the disk has {free:,.0f} MB left. Nothing was changed.</source>
        <translation>Il faut {size:,.0f} Mo et il reste {free:,.0f} Mo sur le disque. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>It tells of LeadDesk {version}, and {seen} was told of before.</source>
        <translation>Il annonce LeadDesk {version}, alors que {seen} avait déjà été annoncé.</translation>
    </message>
    <message>
        <source>It was still there afterwards.</source>
        <translation>Il s’y trouvait encore ensuite.</translation>
    </message>
    <message>
        <source>It was typed already, or LeadDesk was started anew since it was sent.</source>
        <translation>Il a déjà été saisi, ou LeadDesk a été redémarré depuis son envoi.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Its address is not a web address, or it is a SOCKS proxy, which LeadDesk does not speak.</source>
        <translation>Son adresse n’est pas une adresse web, ou c’est un proxy SOCKS, que LeadDesk ne parle pas.</translation>
    </message>
    <message>
        <source>Its columns: {names}.</source>
        <translation>Ses colonnes&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Its fields: {names}.</source>
        <translation>Ses champs&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Its first line cannot be read as a row of cells.</source>
        <translation>Sa première ligne ne peut pas être lue comme une rangée de cellules.</translation>
    </message>
    <message>
        <source>Its forms: {listed}.</source>
        <translation>Ses formulaires&#xa0;: {listed}.</translation>
    </message>
    <message>
        <source>Its id at iTunes or Google Play.</source>
        <translation>Son identifiant chez iTunes ou Google Play.</translation>
    </message>
    <message>
        <source>Its id, or a JSON object; with an object, all is sent as JSON.</source>
        <translation>Son identifiant, ou un objet JSON&#xa0;; avec un objet, tout est envoyé en JSON.</translation>
    </message>
    <message>
        <source>Its letters beyond A to Z fit no encoding that LeadDesk knows.</source>
        <translation>Ses lettres au-delà de A à Z ne correspondent à aucun encodage que LeadDesk connaît.</translation>
    </message>
    <message>
        <source>Its name, as it is written in PUBLITRAC.</source>
        <translation>Son nom, tel qu’il est écrit dans PUBLITRAC.</translation>
    </message>
    <message>
        <source>Its number in your own system.</source>
        <translation>Son numéro dans votre propre système.</translation>
    </message>
    <message>
        <source>Its parts do not fit together.</source>
        <translation>Ses parties ne s’accordent pas.</translation>
    </message>
    <message>
        <source>Its process ended with code {code}.</source>
        <translation>Son processus s’est terminé avec le code {code}.</translation>
    </message>
    <message>
        <source>Its security certificate was refused, so nothing was sent.</source>
        <translation>Son certificat de sécurité a été refusé, rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>Its signature does not fit the key in the address, so nothing in it is believed.</source>
        <translation>Sa signature ne correspond pas à la clé contenue dans l’adresse&#xa0;: rien de ce qu’il contient n’est pris en compte.</translation>
    </message>
    <message>
        <source>Its web address.</source>
        <translation>Son adresse web.</translation>
    </message>
    <message>
        <source>Its {packed:,} bytes would unpack to {size:,} in {number:,} files: that may harm this computer.</source>
        <translation>Ses {packed:,} octets donneraient {size:,} octets en {number:,} fichiers&#xa0;: cela pourrait nuire à cet ordinateur.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Emploi</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Mot-clé</translation>
    </message>
    <message>
        <source>Kind of action</source>
        <translation>Type d’action</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Type de document</translation>
    </message>
    <message>
        <source>Kind of request</source>
        <translation>Type de demande</translation>
    </message>
    <message>
        <source>Kind of session</source>
        <translation>Type de session</translation>
    </message>
    <message>
        <source>Kit subscribers</source>
        <translation>Abonnés Kit</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Lead buying. Convertr stores each lead at once and decides later whether the campaign pays for it.</source>
        <translation>Achat de leads. Convertr enregistre chaque lead aussitôt et décide plus tard si la campagne le paie.</translation>
    </message>
    <message>
        <source>Lead number</source>
        <translation>Numéro du lead</translation>
    </message>
    <message>
        <source>Lead type</source>
        <translation>Type de lead</translation>
    </message>
    <message>
        <source>Lead types</source>
        <translation>Types de lead</translation>
    </message>
    <message>
        <source>LeadDesk cannot ask {title} what became of a lead.</source>
        <translation>LeadDesk ne peut pas demander à {title} ce qu’est devenu un lead.</translation>
    </message>
    <message>
        <source>LeadDesk cannot open such archives.</source>
        <translation>LeadDesk ne sait pas ouvrir ces archives.</translation>
    </message>
    <message>
        <source>LeadDesk cannot open such workbooks.</source>
        <translation>LeadDesk ne sait pas ouvrir ces classeurs.</translation>
    </message>
    <message>
        <source>LeadDesk could not handle this lead; it may have arrived. Please report it.</source>
        <translation>LeadDesk n’a pas su traiter ce lead&#xa0;; il est peut-être arrivé. Merci de le signaler.</translation>
    </message>
    <message>
        <source>LeadDesk does not look into it.</source>
        <translation>LeadDesk ne regarde pas dedans.</translation>
    </message>
    <message>
        <source>LeadDesk export</source>
        <translation>Export LeadDesk</translation>
    </message>
    <message>
        <source>LeadDesk has a fault and could not finish this.</source>
        <translation>Une erreur dans LeadDesk l’a empêché de terminer.</translation>
    </message>
    <message>
        <source>LeadDesk is running on this workspace.</source>
        <translation>LeadDesk est ouvert sur cet espace de travail.</translation>
    </message>
    <message>
        <source>LeadDesk needs it for the account&apos;s password or key. Try again and answer the keyring&apos;s question.</source>
        <translation>LeadDesk en a besoin pour le mot de passe ou la clé du compte. Réessayez et répondez à la question du trousseau.</translation>
    </message>
    <message>
        <source>LeadDesk read it back after writing, and it was not the same.</source>
        <translation>LeadDesk l’a relu après l’écriture, et ce n’était pas la même chose.</translation>
    </message>
    <message>
        <source>LeadDesk reads documents of up to {most_bytes} MB.</source>
        <translation>LeadDesk lit des documents jusqu’à {most_bytes} Mo.</translation>
    </message>
    <message>
        <source>LeadDesk stopped while this lead was on its way, so it may have arrived. Look at the vendor first.</source>
        <translation>LeadDesk s’est arrêté pendant que ce lead était en route&#xa0;: il est peut-être arrivé. Regardez d’abord sur la plateforme.</translation>
    </message>
    <message>
        <source>LeadDesk tries again by itself.</source>
        <translation>LeadDesk réessaie de lui-même.</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Leads at most</source>
        <translation>Leads au plus</translation>
    </message>
    <message>
        <source>Leads on a page</source>
        <translation>Leads par page</translation>
    </message>
    <message>
        <source>Leads that came since have the place or the address of a lead that was merged.</source>
        <translation>Des leads arrivés depuis occupent la place ou l’adresse d’un lead fusionné.</translation>
    </message>
    <message>
        <source>Leave them out, or take them off the list first.</source>
        <translation>Laissez-les de côté, ou retirez-les d’abord de la liste.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>LinkedIn lead gen form</source>
        <translation>Formulaire LinkedIn</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>List SKUs</source>
        <translation>Lister les SKU</translation>
    </message>
    <message>
        <source>List a campaign&apos;s forms</source>
        <translation>Lister les formulaires d’une campagne</translation>
    </message>
    <message>
        <source>List a campaign&apos;s leads</source>
        <translation>Lister les leads d’une campagne</translation>
    </message>
    <message>
        <source>List a campaign&apos;s links</source>
        <translation>Lister les liens d’une campagne</translation>
    </message>
    <message>
        <source>List a customer&apos;s prizes</source>
        <translation>Lister les lots d’un client</translation>
    </message>
    <message>
        <source>List campaigns</source>
        <translation>Lister les campagnes</translation>
    </message>
    <message>
        <source>List catalogues</source>
        <translation>Lister les catalogues</translation>
    </message>
    <message>
        <source>List channels</source>
        <translation>Lister les canaux</translation>
    </message>
    <message>
        <source>List codes</source>
        <translation>Lister les codes</translation>
    </message>
    <message>
        <source>List consultants and other users</source>
        <translation>Lister les conseillers et autres utilisateurs</translation>
    </message>
    <message>
        <source>List leads</source>
        <translation>Lister les leads</translation>
    </message>
    <message>
        <source>List locations</source>
        <translation>Lister les lieux</translation>
    </message>
    <message>
        <source>List loyalty campaigns</source>
        <translation>Lister les campagnes de fidélité</translation>
    </message>
    <message>
        <source>List of leads</source>
        <translation>Liste de leads</translation>
    </message>
    <message>
        <source>List offers</source>
        <translation>Lister les offres</translation>
    </message>
    <message>
        <source>List opportunities</source>
        <translation>Lister les opportunités</translation>
    </message>
    <message>
        <source>List running loyalty campaigns</source>
        <translation>Lister les campagnes de fidélité en cours</translation>
    </message>
    <message>
        <source>List the actions of a lead</source>
        <translation>Lister les actions d’un lead</translation>
    </message>
    <message>
        <source>List the kinds of action</source>
        <translation>Lister les types d’action</translation>
    </message>
    <message>
        <source>Lists and views</source>
        <translation>Listes et vues</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Check at Footprints whether it was done before you do it again.</source>
        <translation>Regardez chez Footprints si cela a été fait avant de recommencer.</translation>
    </message>
    <message>
        <source>Look at the leads again.</source>
        <translation>Regardez de nouveau les leads.</translation>
    </message>
    <message>
        <source>Look at the vendor before you do it again.</source>
        <translation>Regardez sur la plateforme avant de recommencer.</translation>
    </message>
    <message>
        <source>Check with the vendor whether it arrived before sending again.</source>
        <translation>Regardez sur la plateforme s’il est arrivé avant de renvoyer.</translation>
    </message>
    <message>
        <source>Look at the vendor yourself, then settle the delivery by hand.</source>
        <translation>Regardez vous-même sur la plateforme, puis réglez l’envoi à la main.</translation>
    </message>
    <message>
        <source>Look up a lead by e-mail</source>
        <translation>Rechercher un lead par e-mail</translation>
    </message>
    <message>
        <source>Look up a lead by external id</source>
        <translation>Rechercher un lead par identifiant externe</translation>
    </message>
    <message>
        <source>Look up a lead by visitor token</source>
        <translation>Rechercher un lead par jeton de visiteur</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Fidélité</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Adresse MAC</translation>
    </message>
    <message>
        <source>Mailchimp addresses that bounced</source>
        <translation>Adresses Mailchimp en erreur</translation>
    </message>
    <message>
        <source>Mailchimp found that mail to it bounces.</source>
        <translation>Mailchimp a constaté que les e-mails y sont rejetés.</translation>
    </message>
    <message>
        <source>Mailchimp people who unsubscribed</source>
        <translation>Désabonnés Mailchimp</translation>
    </message>
    <message>
        <source>Mailchimp subscribers</source>
        <translation>Abonnés Mailchimp</translation>
    </message>
    <message>
        <source>Mailings to the address came back.</source>
        <translation>Les envois à cette adresse sont revenus.</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Majeur</translation>
    </message>
    <message>
        <source>Makes an e-mail, a list and a campaign, adds the leads and sends each of them the e-mail at once. More than 50 leads go in several calls; the answer says for each lead whether its e-mail went out.</source>
        <translation>Crée un e-mail, une liste et une campagne, ajoute les leads et envoie aussitôt l’e-mail à chacun. Plus de 50 leads partent en plusieurs appels&#xa0;; la réponse dit pour chaque lead si son e-mail est parti.</translation>
    </message>
    <message>
        <source>Mark a lead as lost</source>
        <translation>Marquer un lead comme perdu</translation>
    </message>
    <message>
        <source>Mark test leads with</source>
        <translation>Marquer les leads de test par</translation>
    </message>
    <message>
        <source>Marketing automation. Leads are added or updated at once, by e-mail address.</source>
        <translation>Automatisation du marketing. Les leads sont ajoutés ou mis à jour aussitôt, par adresse e-mail.</translation>
    </message>
    <message>
        <source>Marketing automation. Leads are taken at once and processed by PUBLITRAC a little later.</source>
        <translation>Automatisation du marketing. Les leads sont reçus aussitôt et traités un peu plus tard par PUBLITRAC.</translation>
    </message>
    <message>
        <source>Marketing channels</source>
        <translation>Canaux marketing</translation>
    </message>
    <message>
        <source>Match by these fields</source>
        <translation>Rechercher par ces champs</translation>
    </message>
    <message>
        <source>Match by website visitor token</source>
        <translation>Rechercher par jeton de visiteur du site</translation>
    </message>
    <message>
        <source>Matching by token and taking over history cannot go together.</source>
        <translation>La recherche par jeton et la reprise de l’historique sont incompatibles.</translation>
    </message>
    <message>
        <source>Merge that lead too, or choose another address.</source>
        <translation>Fusionnez aussi ce lead, ou choisissez une autre adresse.</translation>
    </message>
    <message>
        <source>Meta lead ads</source>
        <translation>Formulaires Meta</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Deuxième prénom</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Mineur</translation>
    </message>
    <message>
        <source>Missing: {labels}.</source>
        <translation>Il manque&#xa0;: {labels}.</translation>
    </message>
    <message>
        <source>Missing: {names}.</source>
        <translation>Il manque&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Portable</translation>
    </message>
    <message>
        <source>Must not be contacted: on the list {names}.</source>
        <translation>Ne doit pas être contacté&#xa0;: sur la liste {names}.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the API key sign-in</source>
        <translation>Nom de la connexion par clé API</translation>
    </message>
    <message>
        <source>Name of the attachment</source>
        <translation>Nom de la pièce jointe</translation>
    </message>
    <message>
        <source>Name of the family status</source>
        <translation>Nom de la situation familiale</translation>
    </message>
    <message>
        <source>Name of the national id</source>
        <translation>Nom du numéro d’identité</translation>
    </message>
    <message>
        <source>Names and values of your own. A value may itself be a JSON object.</source>
        <translation>Noms et valeurs à vous. Une valeur peut elle-même être un objet JSON.</translation>
    </message>
    <message>
        <source>Names and values that the person who calls sees.</source>
        <translation>Noms et valeurs que voit la personne qui appelle.</translation>
    </message>
    <message>
        <source>Names of automated campaigns, one a line.</source>
        <translation>Noms de campagnes automatisées, un par ligne.</translation>
    </message>
    <message>
        <source>National id</source>
        <translation>Numéro d’identité</translation>
    </message>
    <message>
        <source>Neither Enterprise nor Address is filled in, or Enterprise is not the first part of an address.</source>
        <translation>Ni Enterprise ni Adresse n’est rempli, ou Enterprise n’est pas la première partie d’une adresse.</translation>
    </message>
    <message>
        <source>No certificate authorities were found: no vendor could be trusted.</source>
        <translation>Aucune autorité de certification n’a été trouvée&#xa0;: aucune plateforme ne pourrait inspirer confiance.</translation>
    </message>
    <message>
        <source>No connection could be made. Nothing was sent.</source>
        <translation>Aucune connexion n’a pu être établie. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>No hours are given. Write them like Mon-Fri 09:00-18:00.</source>
        <translation>Aucune heure n’est donnée. Écrivez par exemple Mon-Fri 09:00-18:00.</translation>
    </message>
    <message>
        <source>No public {title} file was found to learn from: its columns were told by their names, so look at the mapping.</source>
        <translation>Aucun fichier {title} public n’a été trouvé comme modèle&#xa0;: ses colonnes ont été reconnues à leurs noms, vérifiez donc la correspondance.</translation>
    </message>
    <message>
        <source>No readable answer came back.</source>
        <translation>Aucune réponse lisible n’est revenue.</translation>
    </message>
    <message>
        <source>No rows were found in “{name}”.</source>
        <translation>Aucune ligne n’a été trouvée dans «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Note a click on a link</source>
        <translation>Noter un clic sur un lien</translation>
    </message>
    <message>
        <source>Note a form that was filled in</source>
        <translation>Noter un formulaire rempli</translation>
    </message>
    <message>
        <source>Note a sale in a shop</source>
        <translation>Noter une vente dans une boutique</translation>
    </message>
    <message>
        <source>Note a visit to a page</source>
        <translation>Noter la visite d’une page</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Notes something that was done or is to be done for a lead.</source>
        <translation>Note quelque chose qui a été fait ou doit l’être pour un lead.</translation>
    </message>
    <message>
        <source>Nothing is ever sent to the lead.</source>
        <translation>Rien n’est jamais envoyé au lead.</translation>
    </message>
    <message>
        <source>Nothing is known by the name {names} there.</source>
        <translation>Rien n’y est connu sous le nom {names}.</translation>
    </message>
    <message>
        <source>Nothing is sent to the lead for the time being.</source>
        <translation>Rien n’est envoyé au lead pour le moment.</translation>
    </message>
    <message>
        <source>Nothing more can be saved in {parent}. What was saved before is safe.</source>
        <translation>Rien de plus ne peut être enregistré dans {parent}. Ce qui l’a été est en sécurité.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was given.</source>
        <translation>Rien n’a été donné.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Nothing was sent. Correct it and try again.</source>
        <translation>Rien n’a été envoyé. Corrigez et réessayez.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Number of children</source>
        <translation>Nombre d’enfants</translation>
    </message>
    <message>
        <source>Number of employees</source>
        <translation>Nombre d’employés</translation>
    </message>
    <message>
        <source>Number of kids</source>
        <translation>Nombre d’enfants</translation>
    </message>
    <message>
        <source>Numbers.</source>
        <translation>Des nombres.</translation>
    </message>
    <message>
        <source>Of one.</source>
        <translation>D’un seul.</translation>
    </message>
    <message>
        <source>Of the lead that bought.</source>
        <translation>Du lead qui a acheté.</translation>
    </message>
    <message>
        <source>Of the user above.</source>
        <translation>De l’utilisateur ci-dessus.</translation>
    </message>
    <message>
        <source>Of the visitor.</source>
        <translation>Du visiteur.</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>On Linux, install gnome-keyring or KWallet (for example: sudo apt install gnome-keyring), then sign out of the desktop and in again.</source>
        <translation>Sous Linux, installez gnome-keyring ou KWallet (par exemple&#xa0;: sudo apt install gnome-keyring), puis fermez et rouvrez la session du bureau.</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>Au nom de</translation>
    </message>
    <message>
        <source>One PDF file.</source>
        <translation>Un fichier PDF.</translation>
    </message>
    <message>
        <source>One a line, of leads that PUBLITRAC has.</source>
        <translation>Un par ligne, de leads que PUBLITRAC a.</translation>
    </message>
    <message>
        <source>One lead as Convertr has it.</source>
        <translation>Un lead tel que Convertr l’a.</translation>
    </message>
    <message>
        <source>One lead is tried every 30 seconds until the vendor answers.</source>
        <translation>Un lead est essayé toutes les 30 secondes jusqu’à ce que la plateforme réponde.</translation>
    </message>
    <message>
        <source>One of them no longer exists.</source>
        <translation>L’un d’eux n’existe plus.</translation>
    </message>
    <message>
        <source>One of these leads is being sent right now.</source>
        <translation>Un de ces leads est en cours d’envoi.</translation>
    </message>
    <message>
        <source>One page of the leads that Convertr has for a campaign.</source>
        <translation>Une page des leads que Convertr a pour une campagne.</translation>
    </message>
    <message>
        <source>One to five PDF files. They are looked into before they are sent.</source>
        <translation>Un à cinq fichiers PDF. Ils sont examinés avant d’être envoyés.</translation>
    </message>
    <message>
        <source>One “form field=lead field” a line, for what is not filled by its name: form[budget]=custom.budget. Nothing after the sign leaves the field out; a second = gives every lead the same text: form[source]==Spring.</source>
        <translation>Un «&#xa0;champ du formulaire=champ du lead&#xa0;» par ligne, pour ce qui n’est pas rempli par son nom&#xa0;: form[budget]=custom.budget. Rien après le signe laisse le champ de côté&#xa0;; un second = donne le même texte à chaque lead&#xa0;: form[source]==Spring.</translation>
    </message>
    <message>
        <source>Only a real send shows its answer.</source>
        <translation>Seul un envoi réel montre sa réponse.</translation>
    </message>
    <message>
        <source>Only failed and blocked deliveries can be retried.</source>
        <translation>Seuls les envois échoués ou bloqués peuvent être réessayés.</translation>
    </message>
    <message>
        <source>Only for signing in with a PIN.</source>
        <translation>Seulement pour se connecter avec un PIN.</translation>
    </message>
    <message>
        <source>Only for signing in with a password.</source>
        <translation>Seulement pour se connecter avec un mot de passe.</translation>
    </message>
    <message>
        <source>Only for tracking calls.</source>
        <translation>Seulement pour les appels de suivi.</translation>
    </message>
    <message>
        <source>Only if Convertr gave you an address of another kind.</source>
        <translation>Seulement si Convertr vous a donné une adresse d’un autre genre.</translation>
    </message>
    <message>
        <source>Only leads with location, catalogue, offer and consultant are listed.</source>
        <translation>Seuls les leads avec lieu, catalogue, offre et conseiller sont listés.</translation>
    </message>
    <message>
        <source>Only locations there.</source>
        <translation>Seulement les lieux de là-bas.</translation>
    </message>
    <message>
        <source>Only test</source>
        <translation>Seulement tester</translation>
    </message>
    <message>
        <source>Only the leads of that application.</source>
        <translation>Seulement les leads de cette application.</translation>
    </message>
    <message>
        <source>Only those listed in the account&apos;s settings: Footprints drops any other without a word.</source>
        <translation>Seulement celles des paramètres du compte&#xa0;: Footprints ignore toute autre sans prévenir.</translation>
    </message>
    <message>
        <source>Only {text}. Free some space before the next import.</source>
        <translation>Seulement {text}. Libérez de la place avant la prochaine importation.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it again, or save it as CSV.</source>
        <translation>Ouvrez-le dans un tableur et enregistrez-le à nouveau, ou enregistrez-le en CSV.</translation>
    </message>
    <message>
        <source>Open it in a text editor, or export it again as CSV.</source>
        <translation>Ouvrez-le dans un éditeur de texte, ou exportez-le à nouveau en CSV.</translation>
    </message>
    <message>
        <source>Open that lead, or use another address.</source>
        <translation>Ouvrez ce lead, ou utilisez une autre adresse.</translation>
    </message>
    <message>
        <source>Open the account&apos;s settings and fill it in.</source>
        <translation>Ouvrez les paramètres du compte et remplissez-le.</translation>
    </message>
    <message>
        <source>Open the computer&apos;s own keyring program and remove the entries named “LeadDesk” there.</source>
        <translation>Ouvrez le programme de trousseau de l’ordinateur et supprimez-y les entrées nommées «&#xa0;LeadDesk&#xa0;».</translation>
    </message>
    <message>
        <source>Open “Keychain Access” and check that there is a login keychain.</source>
        <translation>Ouvrez «&#xa0;Trousseaux d’accès&#xa0;» et vérifiez qu’il y a un trousseau de session.</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Système d’exploitation</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Opportunités</translation>
    </message>
    <message>
        <source>Opt-outs noted on known leads: {number:,}.</source>
        <translation>Refus notés sur des leads connus&#xa0;: {number:,}.</translation>
    </message>
    <message>
        <source>Organised the meeting; that is no lead.</source>
        <translation>A organisé la réunion&#xa0;; ce n’est pas un lead.</translation>
    </message>
    <message>
        <source>Original source</source>
        <translation>Source d’origine</translation>
    </message>
    <message>
        <source>Original source type</source>
        <translation>Type de la source d’origine</translation>
    </message>
    <message>
        <source>Other details</source>
        <translation>Autres détails</translation>
    </message>
    <message>
        <source>Other phone number</source>
        <translation>Autre numéro de téléphone</translation>
    </message>
    <message>
        <source>Outlook contacts</source>
        <translation>Contacts Outlook</translation>
    </message>
    <message>
        <source>Own id</source>
        <translation>Identifiant propre</translation>
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
        <translation>Vérifiez la clé API, le nom d’utilisateur et le mot de passe&#xa0;; s’ils sont justes, essayez l’autre écriture du paramètre de la clé, ou l’autre façon d’envoyer les identifiants, dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>A spreadsheet made a number of this date; another cell proves which it was.</source>
        <translation>Un tableur a fait un nombre de cette date&#xa0;; une autre cellule prouve laquelle c’était.</translation>
    </message>
    <message>
        <source>A spreadsheet rounded this number; another cell of the row proves what it was.</source>
        <translation>Un tableur a arrondi ce numéro&#xa0;; une autre cellule de la ligne prouve ce qu’il était.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Correct or remove the variable SSL_CERT_FILE, and start LeadDesk again.</source>
        <translation>Corrigez ou supprimez la variable SSL_CERT_FILE, puis redémarrez LeadDesk.</translation>
    </message>
    <message>
        <source>Export the leads again, as CSV. A table in this file can also be opened in a spreadsheet program and saved from there as CSV.</source>
        <translation>Exportez de nouveau les leads, en CSV. Un tableau contenu dans ce fichier peut aussi être ouvert dans un tableur et enregistré de là en CSV.</translation>
    </message>
    <message>
        <source>Give one character, or none where nothing stands around them.</source>
        <translation>Donnez un seul caractère, ou none si rien ne les entoure.</translation>
    </message>
    <message>
        <source>If the account&apos;s check succeeds, choose the other way to send credentials in its settings: the check only reads, and reading always uses the address.</source>
        <translation>Si la vérification du compte réussit, choisissez dans ses paramètres l’autre façon d’envoyer les identifiants&#xa0;: la vérification ne fait que lire, et la lecture passe toujours par l’adresse.</translation>
    </message>
    <message>
        <source>It answered {status}: {words}</source>
        <translation>Réponse {status}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>It answered: {words}</source>
        <translation>Réponse&#xa0;: {words}</translation>
    </message>
    <message>
        <source>It has {columns:,} columns or more; LeadDesk reads up to {most_columns:,}.</source>
        <translation>Il a {columns:,} colonnes ou plus&#xa0;; LeadDesk en lit jusqu’à {most_columns:,}.</translation>
    </message>
    <message>
        <source>It holds address cards (vCard).</source>
        <translation>Il contient des cartes de visite (vCard).</translation>
    </message>
    <message>
        <source>It is a ZIP archive or a workbook that is damaged or was cut off.</source>
        <translation>C’est une archive ZIP ou un classeur, endommagé ou tronqué.</translation>
    </message>
    <message>
        <source>It is a web page.</source>
        <translation>C’est une page web.</translation>
    </message>
    <message>
        <source>It is an XML document.</source>
        <translation>C’est un document XML.</translation>
    </message>
    <message>
        <source>It is packed in a way that LeadDesk does not know.</source>
        <translation>Il est compressé d’une manière que LeadDesk ne connaît pas.</translation>
    </message>
    <message>
        <source>Let LeadDesk find it. UTF-16 without a byte order mark is utf-16-le or utf-16-be.</source>
        <translation>Laissez LeadDesk le trouver. L’UTF-16 sans indicateur d’ordre des octets est utf-16-le ou utf-16-be.</translation>
    </message>
    <message>
        <source>PUBLITRAC accepted the lead, but did not confirm that it is on the list. Put it there with “Put leads on a list”, which does no harm if it is.</source>
        <translation>PUBLITRAC a accepté le lead, mais n’a pas confirmé qu’il est sur la liste. Mettez-l’y avec «&#xa0;Mettre des leads sur une liste&#xa0;», ce qui est sans effet s’il y est déjà.</translation>
    </message>
    <message>
        <source>PUBLITRAC accepts the API key. This version has nothing else to check.</source>
        <translation>PUBLITRAC accepte la clé API. Cette version n’a rien d’autre à vérifier.</translation>
    </message>
    <message>
        <source>PUBLITRAC accepts the credentials.</source>
        <translation>PUBLITRAC accepte les identifiants.</translation>
    </message>
    <message>
        <source>PUBLITRAC asks for a pause.</source>
        <translation>PUBLITRAC demande une pause.</translation>
    </message>
    <message>
        <source>PUBLITRAC cannot read this visitor token. Copy it anew from the PUBLITRAC cookie.</source>
        <translation>PUBLITRAC ne peut pas lire ce jeton de visiteur. Recopiez-le depuis le cookie PUBLITRAC.</translation>
    </message>
    <message>
        <source>PUBLITRAC could not read the request. Look for unusual characters in its fields.</source>
        <translation>PUBLITRAC n’a pas pu lire la requête. Cherchez des caractères inhabituels dans ses champs.</translation>
    </message>
    <message>
        <source>PUBLITRAC deleted the lead.</source>
        <translation>PUBLITRAC a supprimé le lead.</translation>
    </message>
    <message>
        <source>PUBLITRAC did not create this lead. Its own words say why; correct the lead.</source>
        <translation>PUBLITRAC n’a pas créé ce lead. Ses propres mots disent pourquoi&#xa0;; corrigez le lead.</translation>
    </message>
    <message>
        <source>PUBLITRAC did not delete the lead, but marked it as unsubscribed and not to be called. Delete it there.</source>
        <translation>PUBLITRAC n’a pas supprimé le lead, mais l’a marqué comme désabonné et à ne pas appeler. Supprimez-le dans PUBLITRAC.</translation>
    </message>
    <message>
        <source>PUBLITRAC does not answer the question.</source>
        <translation>PUBLITRAC ne répond pas à la question.</translation>
    </message>
    <message>
        <source>PUBLITRAC does not know the external id. Correct or remove it.</source>
        <translation>PUBLITRAC ne connaît pas l’identifiant externe. Corrigez-le ou retirez-le.</translation>
    </message>
    <message>
        <source>PUBLITRAC finds leads by their e-mail address, and this lead has none. Look for it at PUBLITRAC.</source>
        <translation>PUBLITRAC trouve les leads par leur adresse e-mail, et ce lead n’en a pas. Cherchez-le dans PUBLITRAC.</translation>
    </message>
    <message>
        <source>PUBLITRAC finds the e-mail address invalid. Correct it.</source>
        <translation>PUBLITRAC juge l’adresse e-mail non valable. Corrigez-la.</translation>
    </message>
    <message>
        <source>PUBLITRAC found no lead in the request. Fill in the lead&apos;s fields.</source>
        <translation>PUBLITRAC n’a trouvé aucun lead dans la requête. Remplissez les champs du lead.</translation>
    </message>
    <message>
        <source>PUBLITRAC had a failure of its own.</source>
        <translation>PUBLITRAC a eu une panne.</translation>
    </message>
    <message>
        <source>PUBLITRAC has a lead with this e-mail address already and did not update it.</source>
        <translation>PUBLITRAC a déjà un lead avec cette adresse e-mail et ne l’a pas mis à jour.</translation>
    </message>
    <message>
        <source>PUBLITRAC has no operation “{operation}”.</source>
        <translation>PUBLITRAC n’a pas d’opération «&#xa0;{operation}&#xa0;».</translation>
    </message>
    <message>
        <source>PUBLITRAC has no such field. Create it there as a custom field, or leave it out.</source>
        <translation>PUBLITRAC n’a pas ce champ. Créez-le là-bas comme champ personnalisé, ou laissez-le de côté.</translation>
    </message>
    <message>
        <source>PUBLITRAC has no such lead.</source>
        <translation>PUBLITRAC n’a pas ce lead.</translation>
    </message>
    <message>
        <source>PUBLITRAC has no such list.</source>
        <translation>PUBLITRAC n’a pas cette liste.</translation>
    </message>
    <message>
        <source>PUBLITRAC has no such view, that is, no filtered list of this name.</source>
        <translation>PUBLITRAC n’a pas cette vue, c’est-à-dire pas de liste filtrée de ce nom.</translation>
    </message>
    <message>
        <source>PUBLITRAC has several leads that match this one and updates none. Merge them there, then retry.</source>
        <translation>PUBLITRAC a plusieurs leads qui correspondent à celui-ci et n’en met aucun à jour. Fusionnez-les là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>PUBLITRAC has {number} leads that fit; this is the first of them. Search for the others.</source>
        <translation>PUBLITRAC a {number} leads qui conviennent&#xa0;; celui-ci est le premier. Cherchez les autres.</translation>
    </message>
    <message>
        <source>PUBLITRAC marked the lead as unsubscribed and not to be called. To have it deleted, switch on “Calls that are half documented” (partial_calls) in the account&apos;s settings first, or delete it at PUBLITRAC.</source>
        <translation>PUBLITRAC a marqué le lead comme désabonné et à ne pas appeler. Pour le faire supprimer, activez d’abord «&#xa0;Appels partiellement documentés&#xa0;» (partial_calls) dans les paramètres du compte, ou supprimez-le dans PUBLITRAC.</translation>
    </message>
    <message>
        <source>PUBLITRAC merges a visitor&apos;s history only while it does not match by token.</source>
        <translation>PUBLITRAC ne reprend l’historique d’un visiteur que s’il ne recherche pas par jeton.</translation>
    </message>
    <message>
        <source>PUBLITRAC needs an e-mail address. Fill it in.</source>
        <translation>PUBLITRAC a besoin d’une adresse e-mail. Remplissez-la.</translation>
    </message>
    <message>
        <source>PUBLITRAC refuses a lead whose own unicity key has empty parts.</source>
        <translation>PUBLITRAC refuse un lead dont la clé d’unicité propre a des parties vides.</translation>
    </message>
    <message>
        <source>PUBLITRAC refuses the sign-in.</source>
        <translation>PUBLITRAC refuse la connexion.</translation>
    </message>
    <message>
        <source>PUBLITRAC refuses this transaction. Its own words say why.</source>
        <translation>PUBLITRAC refuse cette transaction. Ses propres mots disent pourquoi.</translation>
    </message>
    <message>
        <source>PUBLITRAC refuses to mark the lead. Delete it at PUBLITRAC.</source>
        <translation>PUBLITRAC refuse de marquer le lead. Supprimez-le dans PUBLITRAC.</translation>
    </message>
    <message>
        <source>PUBLITRAC refuses {what}. Its own words say why; correct it.</source>
        <translation>PUBLITRAC refuse {what}. Ses propres mots disent pourquoi&#xa0;; corrigez.</translation>
    </message>
    <message>
        <source>PUBLITRAC refuses {what}: it must be 0 (no) or 1 (yes). Correct it.</source>
        <translation>PUBLITRAC refuse {what}&#xa0;: il faut 0 (non) ou 1 (oui). Corrigez.</translation>
    </message>
    <message>
        <source>PUBLITRAC refuses {what}: it must be a whole number. Correct it.</source>
        <translation>PUBLITRAC refuse {what}&#xa0;: il faut un nombre entier. Corrigez.</translation>
    </message>
    <message>
        <source>PUBLITRAC takes searches only as a part of the address, which must stay short.</source>
        <translation>PUBLITRAC ne prend les recherches que comme partie de l’adresse, qui doit rester courte.</translation>
    </message>
    <message>
        <source>PUBLITRAC was given no e-mail address. Fill it in.</source>
        <translation>PUBLITRAC n’a pas reçu d’adresse e-mail. Remplissez-la.</translation>
    </message>
    <message>
        <source>PUBLITRAC was given no list name. Fill it in.</source>
        <translation>PUBLITRAC n’a pas reçu de nom de liste. Remplissez-le.</translation>
    </message>
    <message>
        <source>PUBLITRAC was given no visitor token. Fill it in.</source>
        <translation>PUBLITRAC n’a pas reçu de jeton de visiteur. Remplissez-le.</translation>
    </message>
    <message>
        <source>PUBLITRAC works through leads of version 2 later, and has not come to this one. Try again in an hour.</source>
        <translation>PUBLITRAC traite plus tard les leads de la version 2, et n’en est pas encore à celui-ci. Réessayez dans une heure.</translation>
    </message>
    <message>
        <source>PUBLITRAC&apos;s API document allows 35 calls of any kind in a second; its lexicon of fields speaks of 30 leads in a minute. Choose the lexicon&apos;s pace if PUBLITRAC refuses leads because they come too fast.</source>
        <translation>Le document de l’API de PUBLITRAC permet 35 appels de toute sorte par seconde&#xa0;; son lexique des champs parle de 30 leads par minute. Choisissez le rythme du lexique si PUBLITRAC refuse des leads parce qu’ils arrivent trop vite.</translation>
    </message>
    <message>
        <source>PUBLITRAC&apos;s answer to {name} cannot be understood.</source>
        <translation>La réponse de PUBLITRAC à {name} est incompréhensible.</translation>
    </message>
    <message>
        <source>PUBLITRAC&apos;s document describes this call and does not say where to send it.</source>
        <translation>Le document de PUBLITRAC décrit cet appel et ne dit pas où l’envoyer.</translation>
    </message>
    <message>
        <source>PUBLITRAC&apos;s document names it (customUnicityKeys) without showing how it is written.</source>
        <translation>Le document de PUBLITRAC le nomme (customUnicityKeys) sans montrer comment il s’écrit.</translation>
    </message>
    <message>
        <source>PUBLITRAC&apos;s document names them in its list of errors and does not show them. Switch them on only if you know, or PUBLITRAC told you, that they work.</source>
        <translation>Le document de PUBLITRAC les nomme dans sa liste d’erreurs et ne les montre pas. Ne les activez que si vous savez, ou si PUBLITRAC vous a dit, qu’ils fonctionnent.</translation>
    </message>
    <message>
        <source>PUBLITRAC&apos;s document shows only “like”, where % stands for any text.</source>
        <translation>Le document de PUBLITRAC ne montre que «&#xa0;like&#xa0;», où % tient lieu de n’importe quel texte.</translation>
    </message>
    <message>
        <source>PUBLITRAC&apos;s documentation writes it both ways. Change it if a correct key is refused.</source>
        <translation>La documentation de PUBLITRAC l’écrit des deux façons. Changez-le si une clé juste est refusée.</translation>
    </message>
    <message>
        <source>PUBLITRAC&apos;s name of it, for example lastName.</source>
        <translation>Le nom que PUBLITRAC lui donne, par exemple lastName.</translation>
    </message>
    <message>
        <source>PUBLITRAC&apos;s names of the fields that must all be the same, for example email and crmLeadId. The document does not show how they are written, so half documented calls must be switched on.</source>
        <translation>Les noms PUBLITRAC des champs qui doivent tous être identiques, par exemple email et crmLeadId. Le document ne montre pas comment ils s’écrivent&#xa0;: les appels partiellement documentés doivent être activés.</translation>
    </message>
    <message>
        <source>PUBLITRAC&apos;s version 2 has no call that deletes a lead. Name an account of version 1 in the settings (read_back_account), which has one, or delete the lead at PUBLITRAC.</source>
        <translation>La version 2 de PUBLITRAC n’a pas d’appel qui supprime un lead. Indiquez dans les paramètres (read_back_account) un compte de la version 1, qui en a un, ou supprimez le lead dans PUBLITRAC.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Pages are counted from 1.</source>
        <translation>Les pages se comptent à partir de 1.</translation>
    </message>
    <message>
        <source>Part of a code.</source>
        <translation>Partie d’un code.</translation>
    </message>
    <message>
        <source>Parts: {names}.</source>
        <translation>Parties&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Longest wait in seconds</source>
        <translation>Attente maximale en secondes</translation>
    </message>
    <message>
        <source>Per cent, from 0 to 100.</source>
        <translation>Pour cent, de 0 à 100.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Phone number to call</source>
        <translation>Numéro de téléphone à appeler</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Pipedrive people</source>
        <translation>Personnes Pipedrive</translation>
    </message>
    <message>
        <source>Plans a phone call, unless it is only a test. Calling hours are not looked at.</source>
        <translation>Prévoit un appel téléphonique, sauf si ce n’est qu’un test. Les heures d’appel ne sont pas prises en compte.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Press Check again: Convertr then sends a new one.</source>
        <translation>Appuyez à nouveau sur Vérifier&#xa0;: Convertr en envoie alors un nouveau.</translation>
    </message>
    <message>
        <source>Press Check, and type the code that comes.</source>
        <translation>Appuyez sur Vérifier, puis saisissez le code reçu.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Profile completed</source>
        <translation>Profil complété</translation>
    </message>
    <message>
        <source>Publisher number</source>
        <translation>Numéro d’éditeur</translation>
    </message>
    <message>
        <source>Push token</source>
        <translation>Jeton push</translation>
    </message>
    <message>
        <source>Put every accepted lead on this static list; it is made where there is none.</source>
        <translation>Mettre chaque lead accepté sur cette liste statique&#xa0;; elle est créée s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>Put leads on a list</source>
        <translation>Mettre des leads sur une liste</translation>
    </message>
    <message>
        <source>Put one lead on a list</source>
        <translation>Mettre un lead sur une liste</translation>
    </message>
    <message>
        <source>Puts a lead on an existing static list.</source>
        <translation>Met un lead sur une liste statique existante.</translation>
    </message>
    <message>
        <source>Puts a lead on an existing static list. PUBLITRAC&apos;s document names this call without showing it: try it on a lead of your own first.</source>
        <translation>Met un lead sur une liste statique existante. Le document de PUBLITRAC nomme cet appel sans le montrer&#xa0;: essayez-le d’abord sur un lead à vous.</translation>
    </message>
    <message>
        <source>Puts leads into automated campaigns, all of them or none. LeadDesk looks every lead up first: if PUBLITRAC does not know one, nothing is done and the answer names them.</source>
        <translation>Met des leads dans des campagnes automatisées, tous ou aucun. LeadDesk recherche d’abord chaque lead&#xa0;: si PUBLITRAC n’en connaît pas un, rien n’est fait et la réponse les nomme.</translation>
    </message>
    <message>
        <source>Puts leads that PUBLITRAC has on a static list. A list that fills itself by a filter takes none.</source>
        <translation>Met des leads que PUBLITRAC a sur une liste statique. Une liste qui se remplit par un filtre n’en prend aucun.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Rate a lead</source>
        <translation>Évaluer un lead</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Read a lead</source>
        <translation>Lire un lead</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reason of unsubscribing</source>
        <translation>Raison du désabonnement</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Accusés de réception</translation>
    </message>
    <message>
        <source>Redeem or block a code</source>
        <translation>Utiliser ou bloquer un code</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Removes the planned call to a number, if it was not made yet.</source>
        <translation>Retire l’appel prévu vers un numéro, s’il n’a pas encore eu lieu.</translation>
    </message>
    <message>
        <source>Repeats the people of the list above, for each time they came.</source>
        <translation>Répète les personnes de la liste ci-dessus, pour chaque venue.</translation>
    </message>
    <message>
        <source>Report a mobile event</source>
        <translation>Signaler un événement mobile</translation>
    </message>
    <message>
        <source>Report a place</source>
        <translation>Signaler un lieu</translation>
    </message>
    <message>
        <source>Report a web event</source>
        <translation>Signaler un événement web</translation>
    </message>
    <message>
        <source>Report sensors</source>
        <translation>Signaler des capteurs</translation>
    </message>
    <message>
        <source>Reports the beacons near a phone.</source>
        <translation>Signale les balises proches d’un téléphone.</translation>
    </message>
    <message>
        <source>Reports where a phone is.</source>
        <translation>Signale où se trouve un téléphone.</translation>
    </message>
    <message>
        <source>Restore a backup; keep the damaged file for support.</source>
        <translation>Restaurez une sauvegarde&#xa0;; gardez le fichier endommagé pour l’assistance.</translation>
    </message>
    <message>
        <source>Restore a backup; keep this file for support.</source>
        <translation>Restaurez une sauvegarde&#xa0;; gardez ce fichier pour l’assistance.</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Chiffre d’affaires</translation>
    </message>
    <message>
        <source>Run campaigns on leads</source>
        <translation>Lancer des campagnes sur des leads</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>SKU code</source>
        <translation>Code SKU</translation>
    </message>
    <message>
        <source>Salesforce Data Loader extract</source>
        <translation>Extrait Salesforce Data Loader</translation>
    </message>
    <message>
        <source>Salesforce report</source>
        <translation>Rapport Salesforce</translation>
    </message>
    <message>
        <source>Save it again as UTF-8, or choose the encoding yourself.</source>
        <translation>Enregistrez-le à nouveau en UTF-8, ou choisissez vous-même l’encodage.</translation>
    </message>
    <message>
        <source>Save it without a password, or as CSV.</source>
        <translation>Enregistrez-le sans mot de passe, ou en CSV.</translation>
    </message>
    <message>
        <source>Save one in the window, or with segments save.</source>
        <translation>Enregistrez-en un dans la fenêtre, ou avec segments save.</translation>
    </message>
    <message>
        <source>Save or export the leads as CSV, then drop that file.</source>
        <translation>Enregistrez ou exportez les leads en CSV, puis déposez ce fichier.</translation>
    </message>
    <message>
        <source>Save the document as a PDF and choose that file.</source>
        <translation>Enregistrez le document en PDF et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>Save the leads in a file first.</source>
        <translation>Enregistrez d’abord les leads dans un fichier.</translation>
    </message>
    <message>
        <source>Save the sheet as CSV: such files may be of any size.</source>
        <translation>Enregistrez la feuille en CSV&#xa0;: ces fichiers peuvent avoir n’importe quelle taille.</translation>
    </message>
    <message>
        <source>Say accepted when the vendor has the lead, failed when it does not.</source>
        <translation>Dites accepted quand la plateforme a le lead, failed quand elle ne l’a pas.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Search leads</source>
        <translation>Rechercher des leads</translation>
    </message>
    <message>
        <source>Search with fewer or shorter rows.</source>
        <translation>Cherchez avec moins de lignes ou des lignes plus courtes.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Secrets are kept in memory and forgotten when LeadDesk closes.</source>
        <translation>Les secrets sont gardés en mémoire et oubliés à la fermeture de LeadDesk.</translation>
    </message>
    <message>
        <source>Secrets are kept in the computer&apos;s keyring ({name}).</source>
        <translation>Les secrets sont gardés dans le trousseau de clés de l’ordinateur ({name}).</translation>
    </message>
    <message>
        <source>Send a lead</source>
        <translation>Envoyer un lead</translation>
    </message>
    <message>
        <source>Send a lead to be called</source>
        <translation>Envoyer un lead à appeler</translation>
    </message>
    <message>
        <source>Send a mailing</source>
        <translation>Envoyer un mailing</translation>
    </message>
    <message>
        <source>Send a prospect</source>
        <translation>Envoyer un prospect</translation>
    </message>
    <message>
        <source>Send a smaller one.</source>
        <translation>Envoyez-en un plus petit.</translation>
    </message>
    <message>
        <source>Send an e-mail</source>
        <translation>Envoyer un e-mail</translation>
    </message>
    <message>
        <source>Send as</source>
        <translation>Envoyer comme</translation>
    </message>
    <message>
        <source>Send as the sales representative</source>
        <translation>Envoyer au nom du commercial</translation>
    </message>
    <message>
        <source>Send credentials in</source>
        <translation>Envoyer les identifiants dans</translation>
    </message>
    <message>
        <source>Send the token in</source>
        <translation>Envoyer le jeton dans</translation>
    </message>
    <message>
        <source>Send them in parts.</source>
        <translation>Envoyez-les en plusieurs fois.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Sender&apos;s e-mail</source>
        <translation>E-mail de l’expéditeur</translation>
    </message>
    <message>
        <source>Sender&apos;s name</source>
        <translation>Nom de l’expéditeur</translation>
    </message>
    <message>
        <source>Sending has stopped.</source>
        <translation>L’envoi s’est arrêté.</translation>
    </message>
    <message>
        <source>Sending was stopped before the vendor answered, so it may have arrived.</source>
        <translation>L’envoi a été arrêté avant la réponse de la plateforme&#xa0;: il est peut-être arrivé.</translation>
    </message>
    <message>
        <source>Sends one e-mail from a template, at once.</source>
        <translation>Envoie aussitôt un e-mail à partir d’un modèle.</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Capteurs</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Several values of one field stand side by side: country:GB,FR.</source>
        <translation>Plusieurs valeurs d’un même champ s’écrivent côte à côte&#xa0;: country:GB,FR.</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Shops and offices.</source>
        <translation>Magasins et bureaux.</translation>
    </message>
    <message>
        <source>Show a list</source>
        <translation>Montrer une liste</translation>
    </message>
    <message>
        <source>Show a view</source>
        <translation>Montrer une vue</translation>
    </message>
    <message>
        <source>Shows one lead with all its fields.</source>
        <translation>Montre un lead avec tous ses champs.</translation>
    </message>
    <message>
        <source>Shows the lead that belongs to a visitor of your website.</source>
        <translation>Montre le lead qui correspond à un visiteur de votre site.</translation>
    </message>
    <message>
        <source>Shows the lead that belongs to a visitor of your website. PUBLITRAC&apos;s document names this call without showing it: try it on a lead of your own first.</source>
        <translation>Montre le lead qui correspond à un visiteur de votre site. Le document de PUBLITRAC nomme cet appel sans le montrer&#xa0;: essayez-le d’abord sur un lead à vous.</translation>
    </message>
    <message>
        <source>Shows the leads on a list.</source>
        <translation>Montre les leads d’une liste.</translation>
    </message>
    <message>
        <source>Shows the leads that a filtered list selects now.</source>
        <translation>Montre les leads qu’une liste filtrée sélectionne en ce moment.</translation>
    </message>
    <message>
        <source>Shows the one lead that your own system knows by this number.</source>
        <translation>Montre le lead que votre propre système connaît sous ce numéro.</translation>
    </message>
    <message>
        <source>Shows the sales opportunities of the account.</source>
        <translation>Montre les opportunités de vente du compte.</translation>
    </message>
    <message>
        <source>Shows the tracking campaigns of the account.</source>
        <translation>Montre les campagnes de suivi du compte.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Sign in to Convertr in your browser, set a new password, and write it into the account&apos;s settings.</source>
        <translation>Connectez-vous à Convertr dans votre navigateur, choisissez un nouveau mot de passe et mettez-le dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Signal strength</source>
        <translation>Force du signal</translation>
    </message>
    <message>
        <source>Signing in did not work, so nothing was sent.</source>
        <translation>La connexion a échoué, rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>So nothing was queued for it.</source>
        <translation>Rien n’a donc été mis en file d’attente pour lui.</translation>
    </message>
    <message>
        <source>Some Convertr platforms want it with http:// at the beginning. Change it if a correct key is refused.</source>
        <translation>Certaines plateformes Convertr le veulent avec http:// au début. Changez-le si une clé juste est refusée.</translation>
    </message>
    <message>
        <source>Some bytes here do not fit the file&apos;s encoding.</source>
        <translation>Certains octets d’ici ne correspondent pas à l’encodage du fichier.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Spelling of the key parameter</source>
        <translation>Écriture du paramètre de la clé</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Stands below the list.</source>
        <translation>Se trouve sous la liste.</translation>
    </message>
    <message>
        <source>State, province or county.</source>
        <translation>État, province ou comté.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Still at the vendor, who was told not to contact this person.</source>
        <translation>Encore sur la plateforme, qui sait qu’elle ne doit pas contacter cette personne.</translation>
    </message>
    <message>
        <source>Still at the vendor.</source>
        <translation>Encore sur la plateforme.</translation>
    </message>
    <message>
        <source>Stores PDF files with a lead. Sent twice, they are stored twice.</source>
        <translation>Enregistre des fichiers PDF avec un lead. Envoyés deux fois, ils sont enregistrés deux fois.</translation>
    </message>
    <message>
        <source>Stores how likely the person is to recommend you.</source>
        <translation>Enregistre à quel point la personne vous recommanderait.</translation>
    </message>
    <message>
        <source>Stores why the lead came to nothing.</source>
        <translation>Enregistre pourquoi le lead n’a pas abouti.</translation>
    </message>
    <message>
        <source>Street and number.</source>
        <translation>Rue et numéro.</translation>
    </message>
    <message>
        <source>Sub-type</source>
        <translation>Sous-type</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Such values are for canonical fields that do not tell people apart, like source or country.</source>
        <translation>Ces valeurs sont pour les champs canoniques qui ne distinguent pas les personnes, comme la source ou le pays.</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Switch on “Calls that are half documented” (partial_calls) in the account&apos;s settings to use it.</source>
        <translation>Activez «&#xa0;Appels partiellement documentés&#xa0;» (partial_calls) dans les paramètres du compte pour l’utiliser.</translation>
    </message>
    <message>
        <source>Switch on “{label}” ({name}) in the account&apos;s settings to use it.</source>
        <translation>Activez «&#xa0;{label}&#xa0;» ({name}) dans les paramètres du compte pour l’utiliser.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Take a lead back</source>
        <translation>Reprendre un lead</translation>
    </message>
    <message>
        <source>Take a lead off a list</source>
        <translation>Retirer un lead d’une liste</translation>
    </message>
    <message>
        <source>Take over the visitor&apos;s history</source>
        <translation>Reprendre l’historique du visiteur</translation>
    </message>
    <message>
        <source>Take that change back first.</source>
        <translation>Annulez d’abord cette modification.</translation>
    </message>
    <message>
        <source>Taken back: the lead that this one was merged with goes to the same destination.</source>
        <translation>Annulé&#xa0;: le lead avec lequel celui-ci a été fusionné part vers la même destination.</translation>
    </message>
    <message>
        <source>Received. PUBLITRAC processes the lead later.</source>
        <translation>Reçu. PUBLITRAC traite le lead plus tard.</translation>
    </message>
    <message>
        <source>Rename the folder, or choose another one.</source>
        <translation>Renommez le dossier, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Somebody must not be contacted, so nothing was sent.</source>
        <translation>Quelqu’un ne doit pas être contacté&#xa0;: rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>Takes a code out of use. Footprints decides whether it is then redeemed or blocked; find the code again to see it.</source>
        <translation>Met un code hors service. Footprints décide s’il est alors utilisé ou bloqué&#xa0;; cherchez à nouveau le code pour le voir.</translation>
    </message>
    <message>
        <source>Takes a lead off a static list. The lead itself stays.</source>
        <translation>Retire un lead d’une liste statique. Le lead lui-même reste.</translation>
    </message>
    <message>
        <source>Takes a lead off a static list. The lead itself stays. PUBLITRAC&apos;s document names this call without showing it: try it on a lead of your own first.</source>
        <translation>Retire un lead d’une liste statique. Le lead lui-même reste. Le document de PUBLITRAC nomme cet appel sans le montrer&#xa0;: essayez-le d’abord sur un lead à vous.</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Teams attendance report</source>
        <translation>Rapport de présence Teams</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Enseigne</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Enseignes</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>That is too much to search for at once.</source>
        <translation>C’est trop pour une seule recherche.</translation>
    </message>
    <message>
        <source>The API key, or the user name and password, are not right.</source>
        <translation>La clé API, ou le nom d’utilisateur et le mot de passe, ne sont pas justes.</translation>
    </message>
    <message>
        <source>The SKU&apos;s code in your own database.</source>
        <translation>Le code du SKU dans votre propre base.</translation>
    </message>
    <message>
        <source>The account may not be called more often.</source>
        <translation>Le compte ne peut pas être appelé plus souvent.</translation>
    </message>
    <message>
        <source>The account needs a name.</source>
        <translation>Le compte doit avoir un nom.</translation>
    </message>
    <message>
        <source>The account was removed.</source>
        <translation>Le compte a été supprimé.</translation>
    </message>
    <message>
        <source>The account “{account_name}” does not say where your Convertr is.</source>
        <translation>Le compte «&#xa0;{account_name}&#xa0;» ne dit pas où se trouve votre Convertr.</translation>
    </message>
    <message>
        <source>The account “{account_name}” is not complete.</source>
        <translation>Le compte «&#xa0;{account_name}&#xa0;» n’est pas complet.</translation>
    </message>
    <message>
        <source>The account “{name}” is not complete.</source>
        <translation>Le compte «&#xa0;{name}&#xa0;» n’est pas complet.</translation>
    </message>
    <message>
        <source>The action&apos;s id.</source>
        <translation>L’identifiant de l’action.</translation>
    </message>
    <message>
        <source>The address for transactions is not known.</source>
        <translation>L’adresse pour les transactions n’est pas connue.</translation>
    </message>
    <message>
        <source>The address for updates cannot be used.</source>
        <translation>L’adresse des mises à jour ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>The address for updates did not answer.</source>
        <translation>L’adresse des mises à jour n’a pas répondu.</translation>
    </message>
    <message>
        <source>The address for updates is not complete.</source>
        <translation>L’adresse des mises à jour n’est pas complète.</translation>
    </message>
    <message>
        <source>The address of a lead that PUBLITRAC has.</source>
        <translation>L’adresse d’un lead que PUBLITRAC a.</translation>
    </message>
    <message>
        <source>The address of the page before.</source>
        <translation>L’adresse de la page précédente.</translation>
    </message>
    <message>
        <source>The address of this account cannot be used.</source>
        <translation>L’adresse de ce compte ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>The address of {title} has moved.</source>
        <translation>L’adresse de {title} a changé.</translation>
    </message>
    <message>
        <source>The address of {vendor} answers with a redirect to {redirect_host}. LeadDesk does not follow it, because every call carries credentials. Put the right address into the settings.</source>
        <translation>L’adresse de {vendor} répond par une redirection vers {redirect_host}. LeadDesk ne la suit pas, car chaque appel porte des identifiants. Mettez la bonne adresse dans les paramètres.</translation>
    </message>
    <message>
        <source>The answer is packed more than once.</source>
        <translation>La réponse est compressée plusieurs fois.</translation>
    </message>
    <message>
        <source>The answer of {title} to {what} makes no sense.</source>
        <translation>La réponse de {title} à {what} n’a pas de sens.</translation>
    </message>
    <message>
        <source>The answer was lost, but the action is in the lead&apos;s list.</source>
        <translation>La réponse s’est perdue, mais l’action est dans la liste du lead.</translation>
    </message>
    <message>
        <source>The answers of {title} do not come to an end.</source>
        <translation>Les réponses de {title} n’en finissent pas.</translation>
    </message>
    <message>
        <source>The article&apos;s stock number.</source>
        <translation>Le numéro de stock de l’article.</translation>
    </message>
    <message>
        <source>The attachment is not complete.</source>
        <translation>La pièce jointe n’est pas complète.</translation>
    </message>
    <message>
        <source>The calling hours of this account cannot be used.</source>
        <translation>Les heures d’appel de ce compte ne peuvent pas être utilisées.</translation>
    </message>
    <message>
        <source>The campaign has all its leads and takes no more. Choose another campaign for the leads that wait.</source>
        <translation>La campagne a tous ses leads et n’en prend plus. Choisissez une autre campagne pour les leads en attente.</translation>
    </message>
    <message>
        <source>The campaign has no form {form_id}.</source>
        <translation>La campagne n’a pas de formulaire {form_id}.</translation>
    </message>
    <message>
        <source>The campaign has not started yet. Ask your campaign manager when it does, then resume the account.</source>
        <translation>La campagne n’a pas encore commencé. Demandez à votre responsable de campagne quand elle commence, puis reprenez le compte.</translation>
    </message>
    <message>
        <source>The campaign is switched off. Ask your campaign manager, then resume the account.</source>
        <translation>La campagne est désactivée. Demandez à votre responsable de campagne, puis reprenez le compte.</translation>
    </message>
    <message>
        <source>The campaign link the leads came through. Ask your campaign manager which one counts for you.</source>
        <translation>Le lien de campagne par lequel les leads sont venus. Demandez à votre responsable de campagne lequel compte pour vous.</translation>
    </message>
    <message>
        <source>The campaign that brought the lead.</source>
        <translation>La campagne qui a apporté le lead.</translation>
    </message>
    <message>
        <source>The campaign&apos;s internal id.</source>
        <translation>L’identifiant interne de la campagne.</translation>
    </message>
    <message>
        <source>The campaign&apos;s number, from your Convertr dashboard or media kit.</source>
        <translation>Le numéro de la campagne, dans votre tableau de bord Convertr ou votre kit média.</translation>
    </message>
    <message>
        <source>The catalogue of offers the leads asked about.</source>
        <translation>Le catalogue d’offres au sujet duquel les leads ont demandé.</translation>
    </message>
    <message>
        <source>The catalogues of offers.</source>
        <translation>Les catalogues d’offres.</translation>
    </message>
    <message>
        <source>The certificate authorities of this computer cannot be read.</source>
        <translation>Les autorités de certification de cet ordinateur sont illisibles.</translation>
    </message>
    <message>
        <source>The code that a person has in a campaign, if any.</source>
        <translation>Le code qu’une personne a dans une campagne, s’il y en a un.</translation>
    </message>
    <message>
        <source>The connection to {host} broke before the answer was complete.</source>
        <translation>La connexion à {host} s’est coupée avant la fin de la réponse.</translation>
    </message>
    <message>
        <source>The content of the attachment is not base64.</source>
        <translation>Le contenu de la pièce jointe n’est pas du base64.</translation>
    </message>
    <message>
        <source>The copy of the workspace cannot be written.</source>
        <translation>La copie de l’espace de travail ne peut pas être écrite.</translation>
    </message>
    <message>
        <source>The country of this number is not known: choose a country, or write it with + in front.</source>
        <translation>Le pays de ce numéro n’est pas connu&#xa0;: choisissez un pays, ou écrivez-le avec + devant.</translation>
    </message>
    <message>
        <source>The destination is not complete.</source>
        <translation>La destination n’est pas complète.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>The document says that this is possible, but not under which name the id is sent: an account setting holds that name.</source>
        <translation>Le document dit que c’est possible, mais pas sous quel nom l’identifiant est envoyé&#xa0;: un paramètre du compte contient ce nom.</translation>
    </message>
    <message>
        <source>The document shows true and “true”. Change it only if Comunik8 stores your test leads.</source>
        <translation>Le document montre true et «&#xa0;true&#xa0;». Ne changez que si Comunik8 enregistre vos leads de test.</translation>
    </message>
    <message>
        <source>The documentation says that this is possible, but not how. Switch it on once Footprints told you.</source>
        <translation>La documentation dit que c’est possible, mais pas comment. Activez-le une fois que Footprints vous l’a dit.</translation>
    </message>
    <message>
        <source>The e-mail address is not valid, and {vendor} refuses such leads. Correct it.</source>
        <translation>L’adresse e-mail n’est pas valable, et {vendor} refuse de tels leads. Corrigez-la.</translation>
    </message>
    <message>
        <source>The e-mail as HTML. {{FirstName;Default=}} stands for a lead&apos;s field.</source>
        <translation>L’e-mail en HTML. {{FirstName;Default=}} tient lieu d’un champ du lead.</translation>
    </message>
    <message>
        <source>The encoding of “{name}” is unclear.</source>
        <translation>L’encodage de «&#xa0;{name}&#xa0;» n’est pas clair.</translation>
    </message>
    <message>
        <source>The file has no column “{wanted}”.</source>
        <translation>Le fichier n’a pas de colonne «&#xa0;{wanted}&#xa0;».</translation>
    </message>
    <message>
        <source>The file is not in the encoding “{name}”.</source>
        <translation>Le fichier n’est pas dans l’encodage «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>The first lines that hold something are {names}.</source>
        <translation>Les premières lignes non vides sont {names}.</translation>
    </message>
    <message>
        <source>The first part of your Convertr address: “acme” if you sign in at acme.cvtr.io.</source>
        <translation>La première partie de votre adresse Convertr&#xa0;: «&#xa0;acme&#xa0;» si vous vous connectez sur acme.cvtr.io.</translation>
    </message>
    <message>
        <source>The form at Convertr has changed since LeadDesk read it. Press Send again to read it anew.</source>
        <translation>Le formulaire chez Convertr a changé depuis que LeadDesk l’a lu. Appuyez à nouveau sur Envoyer pour le relire.</translation>
    </message>
    <message>
        <source>The form “{name}” has no field {given}.</source>
        <translation>Le formulaire «&#xa0;{name}&#xa0;» n’a pas de champ {given}.</translation>
    </message>
    <message>
        <source>The form “{name}” has no field {names}.</source>
        <translation>Le formulaire «&#xa0;{name}&#xa0;» n’a pas de champ {names}.</translation>
    </message>
    <message>
        <source>The form “{name}” requires it.</source>
        <translation>Le formulaire «&#xa0;{name}&#xa0;» l’exige.</translation>
    </message>
    <message>
        <source>The form “{name}” requires {name2}, which nothing fills. Choose a lead field for it.</source>
        <translation>Le formulaire «&#xa0;{name}&#xa0;» exige {name2}, que rien ne remplit. Choisissez-lui un champ de lead.</translation>
    </message>
    <message>
        <source>The forms with their fields, one line a field.</source>
        <translation>Les formulaires avec leurs champs, une ligne par champ.</translation>
    </message>
    <message>
        <source>The grant has another name on your Convertr platform, or is not offered there.</source>
        <translation>Ce mode a un autre nom sur votre plateforme Convertr, ou n’y est pas proposé.</translation>
    </message>
    <message>
        <source>The id of a catalogue of offers.</source>
        <translation>L’identifiant d’un catalogue d’offres.</translation>
    </message>
    <message>
        <source>The id of an action type.</source>
        <translation>L’identifiant d’un type d’action.</translation>
    </message>
    <message>
        <source>The id of an offer.</source>
        <translation>L’identifiant d’une offre.</translation>
    </message>
    <message>
        <source>The id of an offline campaign.</source>
        <translation>L’identifiant d’une campagne hors ligne.</translation>
    </message>
    <message>
        <source>The id of the SKU the lead is about now.</source>
        <translation>L’identifiant du SKU dont il s’agit maintenant.</translation>
    </message>
    <message>
        <source>The id of the channel it came by.</source>
        <translation>L’identifiant du canal par lequel il est venu.</translation>
    </message>
    <message>
        <source>The id of the channel the lead came by.</source>
        <translation>L’identifiant du canal par lequel le lead est venu.</translation>
    </message>
    <message>
        <source>The id of the lead&apos;s action they belong to.</source>
        <translation>L’identifiant de l’action du lead à laquelle ils appartiennent.</translation>
    </message>
    <message>
        <source>The id of the person who looks after it.</source>
        <translation>L’identifiant de la personne qui s’en occupe.</translation>
    </message>
    <message>
        <source>The id of the shop or office that looks after it.</source>
        <translation>L’identifiant du magasin ou bureau qui s’en occupe.</translation>
    </message>
    <message>
        <source>The id of the visit in which it happened.</source>
        <translation>L’identifiant de la visite où cela s’est passé.</translation>
    </message>
    <message>
        <source>The import needs more room for its work.</source>
        <translation>L’importation a besoin de plus de place pour son travail.</translation>
    </message>
    <message>
        <source>The import stopped unexpectedly; nothing was stored.</source>
        <translation>L’importation s’est arrêtée de façon inattendue&#xa0;; rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The key of an e-mail template at Footprints.</source>
        <translation>La clé d’un modèle d’e-mail chez Footprints.</translation>
    </message>
    <message>
        <source>The key “{key}” is empty in this lead.</source>
        <translation>La clé «&#xa0;{key}&#xa0;» est vide dans ce lead.</translation>
    </message>
    <message>
        <source>The keyring chosen in this computer&apos;s settings cannot be used.</source>
        <translation>Le trousseau choisi dans les paramètres de cet ordinateur ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>The keyring did not keep the secret.</source>
        <translation>Le trousseau n’a pas gardé le secret.</translation>
    </message>
    <message>
        <source>The keyring did not remove the secret.</source>
        <translation>Le trousseau n’a pas supprimé le secret.</translation>
    </message>
    <message>
        <source>The keyring did not work.</source>
        <translation>Le trousseau n’a pas fonctionné.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Le trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>The keyring on this computer is not safe, so LeadDesk does not use it.</source>
        <translation>Le trousseau de cet ordinateur n’est pas sûr, LeadDesk ne l’utilise donc pas.</translation>
    </message>
    <message>
        <source>The keyring was not unlocked.</source>
        <translation>Le trousseau n’a pas été déverrouillé.</translation>
    </message>
    <message>
        <source>The kind of that source, for example Direct, Organic or Web.</source>
        <translation>Le genre de cette source, par exemple Direct, Organic ou Web.</translation>
    </message>
    <message>
        <source>The kinds of action that were set up at Footprints.</source>
        <translation>Les types d’action définis chez Footprints.</translation>
    </message>
    <message>
        <source>The lead does not want calls.</source>
        <translation>Le lead ne veut pas d’appels.</translation>
    </message>
    <message>
        <source>The lead has bought.</source>
        <translation>Le lead a acheté.</translation>
    </message>
    <message>
        <source>The lead has nothing that the form “{name}” asks for. Choose another form.</source>
        <translation>Le lead n’a rien de ce que demande le formulaire «&#xa0;{name}&#xa0;». Choisissez un autre formulaire.</translation>
    </message>
    <message>
        <source>The lead may have been taken or not. Sending the same again does no harm.</source>
        <translation>Le lead a pu être reçu ou non. Renvoyer la même chose est sans danger.</translation>
    </message>
    <message>
        <source>The lead wants no more mailings.</source>
        <translation>Le lead ne veut plus d’e-mails.</translation>
    </message>
    <message>
        <source>The lead was changed or removed since.</source>
        <translation>Le lead a été modifié ou supprimé depuis.</translation>
    </message>
    <message>
        <source>The lead was removed before it was sent.</source>
        <translation>Le lead a été supprimé avant d’être envoyé.</translation>
    </message>
    <message>
        <source>The lead&apos;s id at Footprints.</source>
        <translation>L’identifiant du lead chez Footprints.</translation>
    </message>
    <message>
        <source>The lead&apos;s number as a customer.</source>
        <translation>Le numéro du lead en tant que client.</translation>
    </message>
    <message>
        <source>The lead&apos;s number in your own system.</source>
        <translation>Le numéro du lead dans votre propre système.</translation>
    </message>
    <message>
        <source>The lead&apos;s own sales representative appears as the sender.</source>
        <translation>Le commercial du lead apparaît comme expéditeur.</translation>
    </message>
    <message>
        <source>The links, each with the channel through which its leads come.</source>
        <translation>Les liens, chacun avec le canal par lequel viennent ses leads.</translation>
    </message>
    <message>
        <source>The loyalty campaigns that run now.</source>
        <translation>Les campagnes de fidélité en cours.</translation>
    </message>
    <message>
        <source>The mailing has no leads.</source>
        <translation>Le mailing n’a pas de leads.</translation>
    </message>
    <message>
        <source>The merge cannot be taken back.</source>
        <translation>La fusion ne peut pas être annulée.</translation>
    </message>
    <message>
        <source>The merged lead was changed since.</source>
        <translation>Le lead fusionné a été modifié depuis.</translation>
    </message>
    <message>
        <source>The mobileId of the session.</source>
        <translation>Le mobileId de la session.</translation>
    </message>
    <message>
        <source>The name of a PUBLITRAC (v1) account of the same company. v2 cannot tell what became of a lead; with v1 LeadDesk can look.</source>
        <translation>Le nom d’un compte PUBLITRAC (v1) de la même société. v2 ne peut pas dire ce qu’est devenu un lead&#xa0;; avec v1, LeadDesk peut regarder.</translation>
    </message>
    <message>
        <source>The name of a filtered list.</source>
        <translation>Le nom d’une liste filtrée.</translation>
    </message>
    <message>
        <source>The name of a form that PUBLITRAC has.</source>
        <translation>Le nom d’un formulaire que PUBLITRAC a.</translation>
    </message>
    <message>
        <source>The name of the custom field “{field}” must not contain [ or ]. Rename it.</source>
        <translation>Le nom du champ personnalisé «&#xa0;{field}&#xa0;» ne doit contenir ni [ ni ]. Renommez-le.</translation>
    </message>
    <message>
        <source>The name of the custom field “{name}” cannot be sent to PUBLITRAC, or is the same as another one there. Use letters, digits and _ and begin with a letter.</source>
        <translation>Le nom du champ personnalisé «&#xa0;{name}&#xa0;» ne peut pas être envoyé à PUBLITRAC, ou est le même qu’un autre là-bas. Utilisez des lettres, des chiffres et _, et commencez par une lettre.</translation>
    </message>
    <message>
        <source>The name of {path} is no text that can be read.</source>
        <translation>Le nom de {path} n’est pas un texte lisible.</translation>
    </message>
    <message>
        <source>The name “{key}” in {name} must not contain [ or ].</source>
        <translation>Le nom «&#xa0;{key}&#xa0;» dans {name} ne doit contenir ni [ ni ].</translation>
    </message>
    <message>
        <source>The names Comunik8 gave you, with commas between them. They are offered when you send.</source>
        <translation>Les noms que Comunik8 vous a donnés, séparés par des virgules. Ils sont proposés à l’envoi.</translation>
    </message>
    <message>
        <source>The names that are declared at Footprints under Settings, Custom Variables, with commas between them. Custom fields of these names go out as variables, others as details.</source>
        <translation>Les noms déclarés chez Footprints sous Settings, Custom Variables, séparés par des virgules. Les champs personnalisés de ces noms partent comme variables, les autres comme détails.</translation>
    </message>
    <message>
        <source>The number of any campaign of yours: checking the account then also reads its forms and links.</source>
        <translation>Le numéro d’une de vos campagnes&#xa0;: la vérification du compte lit alors aussi ses formulaires et ses liens.</translation>
    </message>
    <message>
        <source>The number of the line or the article.</source>
        <translation>Le numéro de la ligne ou de l’article.</translation>
    </message>
    <message>
        <source>The number of the order.</source>
        <translation>Le numéro de la commande.</translation>
    </message>
    <message>
        <source>The number that Convertr gave the lead.</source>
        <translation>Le numéro que Convertr a donné au lead.</translation>
    </message>
    <message>
        <source>The number that would be called.</source>
        <translation>Le numéro qui serait appelé.</translation>
    </message>
    <message>
        <source>The offer the leads asked about.</source>
        <translation>L’offre au sujet de laquelle les leads ont demandé.</translation>
    </message>
    <message>
        <source>The offline campaign the leads come from.</source>
        <translation>La campagne hors ligne dont viennent les leads.</translation>
    </message>
    <message>
        <source>The offline campaigns that leads may come from.</source>
        <translation>Les campagnes hors ligne dont peuvent venir les leads.</translation>
    </message>
    <message>
        <source>The one you sign in to PUBLITRAC with. PUBLITRAC can also make a user for the API alone.</source>
        <translation>Celui avec lequel vous vous connectez à PUBLITRAC. PUBLITRAC peut aussi créer un utilisateur pour la seule API.</translation>
    </message>
    <message>
        <source>The parameter {name} is missing.</source>
        <translation>Il manque le paramètre {name}.</translation>
    </message>
    <message>
        <source>The parameter {name} is only for {when}.</source>
        <translation>Le paramètre {name} n’est que pour {when}.</translation>
    </message>
    <message>
        <source>The password of this Convertr user has expired.</source>
        <translation>Le mot de passe de cet utilisateur Convertr a expiré.</translation>
    </message>
    <message>
        <source>The person asked to be forgotten.</source>
        <translation>La personne a demandé à être oubliée.</translation>
    </message>
    <message>
        <source>The person who looks after the leads.</source>
        <translation>La personne qui s’occupe des leads.</translation>
    </message>
    <message>
        <source>The person&apos;s id in your own database.</source>
        <translation>L’identifiant de la personne dans votre propre base.</translation>
    </message>
    <message>
        <source>The price of all.</source>
        <translation>Le prix de l’ensemble.</translation>
    </message>
    <message>
        <source>The prizes that a person has or had.</source>
        <translation>Les lots qu’une personne a ou avait.</translation>
    </message>
    <message>
        <source>The probability does not fit.</source>
        <translation>La probabilité ne convient pas.</translation>
    </message>
    <message>
        <source>The proxy of this computer cannot be used.</source>
        <translation>Le proxy de cet ordinateur ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>The quote that opens on line {line} is never closed: the file may have been cut off here.</source>
        <translation>Le guillemet qui s’ouvre à la ligne {line} n’est jamais fermé&#xa0;: le fichier a peut-être été coupé ici.</translation>
    </message>
    <message>
        <source>The quotes in this row are written wrongly (from line {line}).</source>
        <translation>Les guillemets de cette ligne sont mal écrits (à partir de la ligne {line}).</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>La période se termine avant de commencer.</translation>
    </message>
    <message>
        <source>The registration was refused or taken back.</source>
        <translation>L’inscription a été refusée ou retirée.</translation>
    </message>
    <message>
        <source>The request could not be built.</source>
        <translation>La requête n’a pas pu être construite.</translation>
    </message>
    <message>
        <source>The request may have left already, so {title} may have carried it out.</source>
        <translation>La requête est peut-être déjà partie, {title} a donc pu l’exécuter.</translation>
    </message>
    <message>
        <source>The same e-mail as plain text, for programs that show no HTML.</source>
        <translation>Le même e-mail en texte simple, pour les programmes qui n’affichent pas le HTML.</translation>
    </message>
    <message>
        <source>The shop or office that looks after the leads.</source>
        <translation>Le magasin ou bureau qui s’occupe des leads.</translation>
    </message>
    <message>
        <source>The snippet needs the application key.</source>
        <translation>L’extrait a besoin de la clé d’application.</translation>
    </message>
    <message>
        <source>The stage is {stage}, and “Closed on” (dateClosed) is empty.</source>
        <translation>L’étape est {stage}, et «&#xa0;Clôturée le&#xa0;» (dateClosed) est vide.</translation>
    </message>
    <message>
        <source>The subject of the e-mail.</source>
        <translation>L’objet de l’e-mail.</translation>
    </message>
    <message>
        <source>The tax in it.</source>
        <translation>La taxe comprise.</translation>
    </message>
    <message>
        <source>The ticket was refunded or taken back.</source>
        <translation>Le billet a été remboursé ou repris.</translation>
    </message>
    <message>
        <source>The time says its own zone.</source>
        <translation>L’heure contient déjà un fuseau horaire.</translation>
    </message>
    <message>
        <source>The token of the PUBLITRAC cookie, which begins with _nl-.</source>
        <translation>Le jeton du cookie PUBLITRAC, qui commence par _nl-.</translation>
    </message>
    <message>
        <source>The transaction may be stored or not: look at PUBLITRAC before you send it again.</source>
        <translation>La transaction peut être enregistrée ou non&#xa0;: regardez dans PUBLITRAC avant de la renvoyer.</translation>
    </message>
    <message>
        <source>The translation {language} is damaged. Install LeadDesk again.</source>
        <translation>La traduction {language} est endommagée. Réinstallez LeadDesk.</translation>
    </message>
    <message>
        <source>The uid or pid of the session.</source>
        <translation>L’uid ou le pid de la session.</translation>
    </message>
    <message>
        <source>The update file cannot be read.</source>
        <translation>Le fichier de mise à jour ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The update file is an old one.</source>
        <translation>Le fichier de mise à jour est ancien.</translation>
    </message>
    <message>
        <source>The update file is not the publisher&apos;s.</source>
        <translation>Le fichier de mise à jour ne vient pas de l’éditeur.</translation>
    </message>
    <message>
        <source>The vendor could not be asked.</source>
        <translation>La plateforme n’a pas pu être sollicitée.</translation>
    </message>
    <message>
        <source>The vendor does not answer as it should.</source>
        <translation>La plateforme ne répond pas comme elle devrait.</translation>
    </message>
    <message>
        <source>The vendor has nobody with these data.</source>
        <translation>La plateforme n’a personne avec ces données.</translation>
    </message>
    <message>
        <source>The vendor&apos;s document names this call without showing it, so what it does is not certain.</source>
        <translation>Le document de la plateforme nomme cet appel sans le montrer, ce qu’il fait n’est donc pas certain.</translation>
    </message>
    <message>
        <source>The vendor&apos;s interface has no call for it, or the account that would be read from is not named.</source>
        <translation>L’interface de la plateforme n’a pas d’appel pour cela, ou le compte où lire n’est pas nommé.</translation>
    </message>
    <message>
        <source>The watched folder “{name}” cannot be read.</source>
        <translation>Le dossier surveillé «&#xa0;{name}&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The ways that leads come by.</source>
        <translation>Les voies par lesquelles viennent les leads.</translation>
    </message>
    <message>
        <source>The web address Comunik8 gave you.</source>
        <translation>L’adresse web que Comunik8 vous a donnée.</translation>
    </message>
    <message>
        <source>The web address Footprints gave you.</source>
        <translation>L’adresse web que Footprints vous a donnée.</translation>
    </message>
    <message>
        <source>The workspace cannot be locked.</source>
        <translation>L’espace de travail ne peut pas être verrouillé.</translation>
    </message>
    <message>
        <source>The workspace cannot be opened or written.</source>
        <translation>L’espace de travail ne peut pas être ouvert ou écrit.</translation>
    </message>
    <message>
        <source>The workspace file is damaged.</source>
        <translation>Le fichier de l’espace de travail est endommagé.</translation>
    </message>
    <message>
        <source>The workspace folder cannot be used.</source>
        <translation>Le dossier de l’espace de travail ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>The workspace is busy.</source>
        <translation>L’espace de travail est occupé.</translation>
    </message>
    <message>
        <source>The zone of that time, as in America/Los_Angeles.</source>
        <translation>Le fuseau de cette heure, par exemple America/Los_Angeles.</translation>
    </message>
    <message>
        <source>The {name} is too long for the Windows Credential Manager.</source>
        <translation>{name} est trop long pour le Gestionnaire d’identification de Windows.</translation>
    </message>
    <message>
        <source>There are more than {most_values} words and values in it.</source>
        <translation>Elle contient plus de {most_values} mots et valeurs.</translation>
    </message>
    <message>
        <source>There are two attachments.</source>
        <translation>Il y a deux pièces jointes.</translation>
    </message>
    <message>
        <source>There are: {known}.</source>
        <translation>Segments existants&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>There is a control character in this cell.</source>
        <translation>Il y a un caractère de contrôle dans cette cellule.</translation>
    </message>
    <message>
        <source>There is a segment “{name}” already.</source>
        <translation>Il y a déjà un segment «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>There is an account “{name}” already.</source>
        <translation>Il y a déjà un compte «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>There is neither an e-mail address nor a phone number in this row.</source>
        <translation>Il n’y a ni adresse e-mail ni numéro de téléphone dans cette ligne.</translation>
    </message>
    <message>
        <source>There is no account “{value}”.</source>
        <translation>Il n’y a pas de compte «&#xa0;{value}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no batch {batch_id}.</source>
        <translation>Il n’y a pas de lot {batch_id}.</translation>
    </message>
    <message>
        <source>There is no column “{missing}” to correct.</source>
        <translation>Il n’y a pas de colonne «&#xa0;{missing}&#xa0;» à corriger.</translation>
    </message>
    <message>
        <source>There is no country “{chosen}”.</source>
        <translation>Il n’y a pas de pays «&#xa0;{chosen}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no encoding “{name}”.</source>
        <translation>Il n’y a pas d’encodage «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no field “{name}”.</source>
        <translation>Il n’y a pas de champ «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Il n’y a pas de fichier {path}.</translation>
    </message>
    <message>
        <source>There is no folder {parent}.</source>
        <translation>Il n’y a pas de dossier {parent}.</translation>
    </message>
    <message>
        <source>There is no header in line {header_line}.</source>
        <translation>Il n’y a pas d’en-tête à la ligne {header_line}.</translation>
    </message>
    <message>
        <source>There is no import {import_id}.</source>
        <translation>Il n’y a pas d’importation {import_id}.</translation>
    </message>
    <message>
        <source>There is no keyring to keep secrets in.</source>
        <translation>Il n’y a pas de trousseau où garder des secrets.</translation>
    </message>
    <message>
        <source>There is no lead field “{chosen}”.</source>
        <translation>Il n’y a pas de champ de lead «&#xa0;{chosen}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no lead field “{field}”.</source>
        <translation>Il n’y a pas de champ de lead «&#xa0;{field}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no lead field “{name}”.</source>
        <translation>Il n’y a pas de champ de lead «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no lead field “{text}”.</source>
        <translation>Il n’y a pas de champ de lead «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no lead {lead_id}.</source>
        <translation>Il n’y a pas de lead {lead_id}.</translation>
    </message>
    <message>
        <source>There is no lead {missing} any more.</source>
        <translation>Le lead {missing} n’existe plus.</translation>
    </message>
    <message>
        <source>There is no lead “{id_or_email}”.</source>
        <translation>Il n’y a pas de lead «&#xa0;{id_or_email}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no room for a copy of the workspace.</source>
        <translation>Il n’y a pas assez de place pour une copie de l’espace de travail.</translation>
    </message>
    <message>
        <source>There is no room left in {parent}.</source>
        <translation>Il n’y a plus de place dans {parent}.</translation>
    </message>
    <message>
        <source>There is no segment “{name}”.</source>
        <translation>Il n’y a pas de segment «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no time zone “{zone}”. Write it like Europe/London.</source>
        <translation>Il n’y a pas de fuseau horaire «&#xa0;{zone}&#xa0;». Écrivez par exemple Europe/London.</translation>
    </message>
    <message>
        <source>There is no update file at this address.</source>
        <translation>Il n’y a pas de fichier de mise à jour à cette adresse.</translation>
    </message>
    <message>
        <source>There is no vendor “{vendor}”.</source>
        <translation>Il n’y a pas de plateforme «&#xa0;{vendor}&#xa0;».</translation>
    </message>
    <message>
        <source>There is nothing in it to import.</source>
        <translation>Il n’y a rien à importer dedans.</translation>
    </message>
    <message>
        <source>There is nothing to send leads to at this address of {vendor}. Check the address, and the ids that are part of it, in the account&apos;s settings.</source>
        <translation>Il n’y a rien où envoyer des leads à cette adresse de {vendor}. Vérifiez l’adresse, et les identifiants qu’elle contient, dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>There is only one.</source>
        <translation>Il n’y en a qu’un.</translation>
    </message>
    <message>
        <source>These are {number} files.</source>
        <translation>Ce sont {number} fichiers.</translation>
    </message>
    <message>
        <source>These leads cannot be merged.</source>
        <translation>Ces leads ne peuvent pas être fusionnés.</translation>
    </message>
    <message>
        <source>They may have reached the vendor, and a second send could count twice.</source>
        <translation>Ils ont pu arriver sur la plateforme, et un second envoi pourrait compter deux fois.</translation>
    </message>
    <message>
        <source>This LeadDesk was put together wrongly.</source>
        <translation>Cette version de LeadDesk a été mal assemblée.</translation>
    </message>
    <message>
        <source>This account was removed from LeadDesk. Ask the vendor to erase the person, or add it again.</source>
        <translation>Ce compte a été supprimé de LeadDesk. Demandez à la plateforme d’effacer la personne, ou ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>This address is not encrypted.</source>
        <translation>Cette adresse n’est pas chiffrée.</translation>
    </message>
    <message>
        <source>This adds or updates leads in PUBLITRAC; its campaigns may start writing to them.</source>
        <translation>Cela ajoute ou met à jour des leads dans PUBLITRAC&#xa0;; ses campagnes peuvent se mettre à leur écrire.</translation>
    </message>
    <message>
        <source>This campaign takes no leads.</source>
        <translation>Cette campagne ne prend pas de leads.</translation>
    </message>
    <message>
        <source>This computer&apos;s proxy did not open the way to it. Nothing was sent.</source>
        <translation>Le proxy de cet ordinateur n’a pas ouvert le chemin vers lui. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>This copy of LeadDesk is incomplete.</source>
        <translation>Cette copie de LeadDesk est incomplète.</translation>
    </message>
    <message>
        <source>This copy of LeadDesk is incomplete: the help of the search is missing.</source>
        <translation>Cette copie de LeadDesk est incomplète&#xa0;: l’aide de la recherche manque.</translation>
    </message>
    <message>
        <source>This copy of LeadDesk is incomplete: {names} is empty.</source>
        <translation>Cette copie de LeadDesk est incomplète&#xa0;: {names} est vide.</translation>
    </message>
    <message>
        <source>This country is not known; it was kept as it is.</source>
        <translation>Ce pays n’est pas connu&#xa0;; il a été conservé tel quel.</translation>
    </message>
    <message>
        <source>This edit cannot be made again.</source>
        <translation>Cette modification ne peut pas être rétablie.</translation>
    </message>
    <message>
        <source>This edit cannot be taken back any more.</source>
        <translation>Cette modification ne peut plus être annulée.</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>Ce n’est pas du JSON.</translation>
    </message>
    <message>
        <source>This is not a phone number of that country.</source>
        <translation>Ce n’est pas un numéro de téléphone de ce pays.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Ce n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>This is not clear as a date; it was kept as it is.</source>
        <translation>Ce n’est pas clair comme date&#xa0;; la valeur a été conservée telle quelle.</translation>
    </message>
    <message>
        <source>This is one of Google&apos;s test leads, not a person.</source>
        <translation>C’est un des leads de test de Google, pas une personne.</translation>
    </message>
    <message>
        <source>This is one of LinkedIn&apos;s test leads, not a person.</source>
        <translation>C’est un des leads de test de LinkedIn, pas une personne.</translation>
    </message>
    <message>
        <source>This is one of Meta&apos;s test leads, not a person.</source>
        <translation>C’est un des leads de test de Meta, pas une personne.</translation>
    </message>
    <message>
        <source>This lead is being sent right now.</source>
        <translation>Ce lead est en cours d’envoi.</translation>
    </message>
    <message>
        <source>This lead stands in the mailing twice.</source>
        <translation>Ce lead est deux fois dans le mailing.</translation>
    </message>
    <message>
        <source>This lead waited when the backup was made, and may have been sent since. Look at the vendor first.</source>
        <translation>Ce lead attendait lors de la sauvegarde et a peut-être été envoyé depuis. Regardez d’abord sur la plateforme.</translation>
    </message>
    <message>
        <source>This line is not a JSON object.</source>
        <translation>Cette ligne n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>This list fills itself by a filter in PUBLITRAC. Choose a static list.</source>
        <translation>Cette liste se remplit par un filtre dans PUBLITRAC. Choisissez une liste statique.</translation>
    </message>
    <message>
        <source>This merge was taken back already.</source>
        <translation>Cette fusion a déjà été annulée.</translation>
    </message>
    <message>
        <source>This search cannot be read.</source>
        <translation>Cette recherche ne peut pas être lue.</translation>
    </message>
    <message>
        <source>This search is too long.</source>
        <translation>Cette recherche est trop longue.</translation>
    </message>
    <message>
        <source>This starts phone calls: every accepted lead is called.</source>
        <translation>Cela lance des appels téléphoniques&#xa0;: chaque lead accepté est appelé.</translation>
    </message>
    <message>
        <source>This user signs in with several factors.</source>
        <translation>Cet utilisateur se connecte avec plusieurs facteurs.</translation>
    </message>
    <message>
        <source>This workspace was made by a newer LeadDesk.</source>
        <translation>Cet espace de travail a été créé par une version plus récente de LeadDesk.</translation>
    </message>
    <message>
        <source>Three letters, as EUR.</source>
        <translation>Trois lettres, comme EUR.</translation>
    </message>
    <message>
        <source>TikTok instant form</source>
        <translation>Formulaire instantané TikTok</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Time zone of the calling hours</source>
        <translation>Fuseau horaire des heures d’appel</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>To search for a text with such a sign in it, put it in quotes. Fields: {names}, {custom_prefix}NAME.</source>
        <translation>Pour chercher un texte qui contient un tel signe, mettez-le entre guillemets droits. Champs&#xa0;: {names}, {custom_prefix}NAME.</translation>
    </message>
    <message>
        <source>To search for the text itself, put it in quotes: &quot;{word}&quot;.</source>
        <translation>Pour chercher le texte lui-même, mettez {word} entre guillemets droits.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Transmission power</source>
        <translation>Puissance d’émission</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, report it with the log file.</source>
        <translation>Réessayez. Si cela se reproduit, signalez-le avec le fichier journal.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, the keyring is damaged or its program refuses long or unusual texts.</source>
        <translation>Réessayez. Si cela se reproduit, le trousseau est endommagé ou son programme refuse les textes longs ou inhabituels.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, send the log file to support.</source>
        <translation>Réessayez&#xa0;; si cela se reproduit, envoyez le fichier journal à l’assistance.</translation>
    </message>
    <message>
        <source>Two letters, as CA or FR.</source>
        <translation>Deux lettres, comme CA ou FR.</translation>
    </message>
    <message>
        <source>Two to {most_merged} leads can be merged at a time.</source>
        <translation>On peut fusionner de deux à {most_merged} leads à la fois.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Type of company</source>
        <translation>Type de société</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Under which name the national id is sent when a customer is looked for.</source>
        <translation>Sous quel nom le numéro d’identité est envoyé quand on cherche un client.</translation>
    </message>
    <message>
        <source>Unlock it (signing in to the computer with the password usually does) and try again. Where no window can be shown, LeadDesk cannot ask for its password.</source>
        <translation>Déverrouillez-le (se connecter à l’ordinateur avec le mot de passe suffit d’ordinaire) et réessayez. Là où aucune fenêtre ne peut s’ouvrir, LeadDesk ne peut pas demander son mot de passe.</translation>
    </message>
    <message>
        <source>Unpack it yourself, then drop the file that was in it.</source>
        <translation>Décompressez-la vous-même, puis déposez le fichier qui s’y trouvait.</translation>
    </message>
    <message>
        <source>Unpack it, then drop the file that was in it.</source>
        <translation>Décompressez-le, puis déposez le fichier qui s’y trouvait.</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Désabonné</translation>
    </message>
    <message>
        <source>Unsubscribed, complained or bounced: must not be written to.</source>
        <translation>Désabonné, plainte ou adresse morte&#xa0;: il ne faut pas lui écrire.</translation>
    </message>
    <message>
        <source>Unsubscribed: must not be written to.</source>
        <translation>Désabonné&#xa0;: il ne faut pas lui écrire.</translation>
    </message>
    <message>
        <source>Until then LeadDesk can keep the secrets for this session only.</source>
        <translation>D’ici là, LeadDesk peut garder les secrets pour cette session seulement.</translation>
    </message>
    <message>
        <source>Update an existing lead</source>
        <translation>Mettre à jour un lead existant</translation>
    </message>
    <message>
        <source>Updates the lead with this e-mail address, or adds it where there is none. If several leads match, PUBLITRAC refuses and changes nothing. Only filled fields are sent.</source>
        <translation>Met à jour le lead qui a cette adresse e-mail, ou l’ajoute s’il n’y en a pas. Si plusieurs leads correspondent, PUBLITRAC refuse et ne change rien. Seuls les champs remplis sont envoyés.</translation>
    </message>
    <message>
        <source>Updates the opportunity with this id, or adds it where there is none.</source>
        <translation>Met à jour l’opportunité qui a cet identifiant, ou l’ajoute s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>Use .csv, .xlsx or .jsonl.</source>
        <translation>Utilisez .csv, .xlsx ou .jsonl.</translation>
    </message>
    <message>
        <source>Use .csv.</source>
        <translation>Utilisez .csv.</translation>
    </message>
    <message>
        <source>Use a number above 0.</source>
        <translation>Utilisez un nombre supérieur à 0.</translation>
    </message>
    <message>
        <source>Use its two letters, for example GB, FR or US.</source>
        <translation>Utilisez ses deux lettres, par exemple GB, FR ou US.</translation>
    </message>
    <message>
        <source>Use leads, list:NAME, view:NAME or search:ROWS.</source>
        <translation>Utilisez leads, list:NAME, view:NAME ou search:ROWS.</translation>
    </message>
    <message>
        <source>Use the https address in the account&apos;s settings.</source>
        <translation>Utilisez l’adresse https dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>Use the lead list</source>
        <translation>Utiliser la liste des leads</translation>
    </message>
    <message>
        <source>Use true or false.</source>
        <translation>Utilisez true ou false.</translation>
    </message>
    <message>
        <source>Use whole seconds, such as 600 for ten minutes.</source>
        <translation>Utilisez des secondes entières, comme 600 pour dix minutes.</translation>
    </message>
    <message>
        <source>Use {names}, or add it to the lead types in the account&apos;s settings.</source>
        <translation>Utilisez {names}, ou ajoutez-le aux types de lead dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>Use {names}, or custom.NAME for a column of your own.</source>
        <translation>Utilisez {names}, ou custom.NAME pour une colonne à vous.</translation>
    </message>
    <message>
        <source>Use {names}.</source>
        <translation>Utilisez {names}.</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>Agent utilisateur</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Values by the names that the form has, such as form[email].</source>
        <translation>Valeurs sous les noms du formulaire, comme form[email].</translation>
    </message>
    <message>
        <source>Vendors are {names}.</source>
        <translation>Les plateformes sont {names}.</translation>
    </message>
    <message>
        <source>Version of the API</source>
        <translation>Version de l’API</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Visitor token</source>
        <translation>Jeton de visiteur</translation>
    </message>
    <message>
        <source>Wait for its import to finish, then try again.</source>
        <translation>Attendez que son importation se termine, puis réessayez.</translation>
    </message>
    <message>
        <source>Wait until it arrived, then try again.</source>
        <translation>Attendez qu’il soit arrivé, puis réessayez.</translation>
    </message>
    <message>
        <source>Way of naming who to delete</source>
        <translation>Façon de nommer qui supprimer</translation>
    </message>
    <message>
        <source>Way of sending places</source>
        <translation>Façon d’envoyer les lieux</translation>
    </message>
    <message>
        <source>Way of sending ratings</source>
        <translation>Façon d’envoyer les évaluations</translation>
    </message>
    <message>
        <source>Way of sending sensors</source>
        <translation>Façon d’envoyer les capteurs</translation>
    </message>
    <message>
        <source>Way of signing in</source>
        <translation>Mode de connexion</translation>
    </message>
    <message>
        <source>Ways of contact the person agreed to, or did not.</source>
        <translation>Les moyens de contact que la personne a acceptés, ou non.</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Website of the company</source>
        <translation>Site web de la société</translation>
    </message>
    <message>
        <source>What an offer is sold as, with prices and quantities.</source>
        <translation>Sous quelle forme une offre se vend, avec prix et quantités.</translation>
    </message>
    <message>
        <source>What brought it.</source>
        <translation>Ce qui l’a apporté.</translation>
    </message>
    <message>
        <source>What it is about.</source>
        <translation>De quoi il s’agit.</translation>
    </message>
    <message>
        <source>What it is called.</source>
        <translation>Comment cela s’appelle.</translation>
    </message>
    <message>
        <source>What it may bring, in whole units.</source>
        <translation>Ce qu’elle peut rapporter, en unités entières.</translation>
    </message>
    <message>
        <source>What it means, for example Blog viewed.</source>
        <translation>Ce que cela signifie, par exemple Blog consulté.</translation>
    </message>
    <message>
        <source>What kind of article it is.</source>
        <translation>Quel genre d’article c’est.</translation>
    </message>
    <message>
        <source>What made the lead unsubscribe.</source>
        <translation>Ce qui a fait que le lead s’est désabonné.</translation>
    </message>
    <message>
        <source>What people see in the history, for example /blog.</source>
        <translation>Ce qu’on voit dans l’historique, par exemple /blog.</translation>
    </message>
    <message>
        <source>What people see in the history.</source>
        <translation>Ce qu’on voit dans l’historique.</translation>
    </message>
    <message>
        <source>What recipients see.</source>
        <translation>Ce que voient les destinataires.</translation>
    </message>
    <message>
        <source>What stands after the question mark of the address.</source>
        <translation>Ce qui suit le point d’interrogation de l’adresse.</translation>
    </message>
    <message>
        <source>What the browser calls itself.</source>
        <translation>Comment le navigateur se nomme.</translation>
    </message>
    <message>
        <source>What the check found no longer exists.</source>
        <translation>Les résultats de la vérification n’existent plus.</translation>
    </message>
    <message>
        <source>What the lead does there.</source>
        <translation>Ce que le lead y fait.</translation>
    </message>
    <message>
        <source>What the lead gave as the reason. PUBLITRAC does not show it again.</source>
        <translation>Ce que le lead a donné comme raison. PUBLITRAC ne la montre plus ensuite.</translation>
    </message>
    <message>
        <source>What the lead searched for.</source>
        <translation>Ce que le lead a cherché.</translation>
    </message>
    <message>
        <source>What the opportunity is called.</source>
        <translation>Comment s’appelle l’opportunité.</translation>
    </message>
    <message>
        <source>What was bought.</source>
        <translation>Ce qui a été acheté.</translation>
    </message>
    <message>
        <source>What was done before is saved. The fault is written to the log ({kind}).</source>
        <translation>Ce qui a été fait avant est enregistré. L’erreur est inscrite au journal ({kind}).</translation>
    </message>
    <message>
        <source>What was filled in, one field a line: Firstname: Claude.</source>
        <translation>Ce qui a été rempli, un champ par ligne&#xa0;: Firstname: Claude.</translation>
    </message>
    <message>
        <source>What was not sent stays queued. Send again when the vendor works.</source>
        <translation>Ce qui n’est pas parti reste en file. Renvoyez quand la plateforme fonctionne.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>When people may be called: Mon-Fri 09:00-18:00, Sat 10:00-14:00. Leads sent outside them are called when they begin. Empty: at any time.</source>
        <translation>Quand on peut appeler les gens&#xa0;: Mon-Fri 09:00-18:00, Sat 10:00-14:00. Les leads envoyés en dehors sont appelés à leur début. Vide&#xa0;: à toute heure.</translation>
    </message>
    <message>
        <source>When the lead came up, with the time of day.</source>
        <translation>Quand le lead est apparu, avec l’heure.</translation>
    </message>
    <message>
        <source>Where answers go.</source>
        <translation>Où vont les réponses.</translation>
    </message>
    <message>
        <source>Where sales of a shop are sent. PUBLITRAC&apos;s document does not name it: ask PUBLITRAC.</source>
        <translation>Où sont envoyées les ventes d’une boutique. Le document de PUBLITRAC ne la nomme pas&#xa0;: demandez à PUBLITRAC.</translation>
    </message>
    <message>
        <source>Where the app gets notifications.</source>
        <translation>Où l’application reçoit ses notifications.</translation>
    </message>
    <message>
        <source>Where the form stands, for example /newsletter.php.</source>
        <translation>Où se trouve le formulaire, par exemple /newsletter.php.</translation>
    </message>
    <message>
        <source>Where the lead came from first, for example Google.</source>
        <translation>D’où le lead est venu d’abord, par exemple Google.</translation>
    </message>
    <message>
        <source>Where the lead works.</source>
        <translation>Où travaille le lead.</translation>
    </message>
    <message>
        <source>Where the people are who are called, such as Europe/Paris.</source>
        <translation>Où se trouvent les personnes appelées, par exemple Europe/Paris.</translation>
    </message>
    <message>
        <source>Where these leads come from. Empty: each lead&apos;s own source.</source>
        <translation>D’où viennent ces leads. Vide&#xa0;: la source de chaque lead.</translation>
    </message>
    <message>
        <source>Where these leads come from. Empty: each lead&apos;s own.</source>
        <translation>D’où viennent ces leads. Vide&#xa0;: celle de chaque lead.</translation>
    </message>
    <message>
        <source>Whether Convertr found the lead valid, and its reasons if not.</source>
        <translation>Si Convertr a jugé le lead valable, et sinon ses raisons.</translation>
    </message>
    <message>
        <source>Whether the person lives alone or is married.</source>
        <translation>Si la personne vit seule ou est mariée.</translation>
    </message>
    <message>
        <source>Which calls these leads are for. Comunik8 gave you the names.</source>
        <translation>Pour quels appels sont ces leads. Comunik8 vous a donné les noms.</translation>
    </message>
    <message>
        <source>Which columns of the lead the person who calls sees besides its name and its numbers.</source>
        <translation>Les colonnes du lead que voit la personne qui appelle, en plus de son nom et de ses numéros.</translation>
    </message>
    <message>
        <source>Which form of the campaign?</source>
        <translation>Quel formulaire de la campagne&#xa0;?</translation>
    </message>
    <message>
        <source>Which of the campaign&apos;s forms the leads fill in. May be left empty if it has only one.</source>
        <translation>Lequel des formulaires de la campagne les leads remplissent. Peut rester vide s’il n’y en a qu’un.</translation>
    </message>
    <message>
        <source>Which page of the list; the first is 1.</source>
        <translation>Quelle page de la liste&#xa0;; la première est 1.</translation>
    </message>
    <message>
        <source>Which {kind} should be fetched?</source>
        <translation>Quelle {kind} faut-il récupérer&#xa0;?</translation>
    </message>
    <message>
        <source>Who must not be contacted is told by {names}: never taken as a consent.</source>
        <translation>Qui ne doit pas être contacté est dit par {names}&#xa0;: jamais pris pour un consentement.</translation>
    </message>
    <message>
        <source>Who would buy.</source>
        <translation>Qui achèterait.</translation>
    </message>
    <message>
        <source>Whole, with https://.</source>
        <translation>Complète, avec https://.</translation>
    </message>
    <message>
        <source>Why blacklisted</source>
        <translation>Pourquoi sur liste noire</translation>
    </message>
    <message>
        <source>Why not to call</source>
        <translation>Pourquoi ne pas appeler</translation>
    </message>
    <message>
        <source>Why suspended</source>
        <translation>Pourquoi suspendu</translation>
    </message>
    <message>
        <source>Why the e-mail does not work</source>
        <translation>Pourquoi l’e-mail ne fonctionne pas</translation>
    </message>
    <message>
        <source>Width and height, as in 1920x1080.</source>
        <translation>Largeur et hauteur, par exemple 1920x1080.</translation>
    </message>
    <message>
        <source>Windows keeps secrets of at most {longest:,} characters.</source>
        <translation>Windows garde des secrets de {longest:,} caractères au plus.</translation>
    </message>
    <message>
        <source>With https://.</source>
        <translation>Avec https://.</translation>
    </message>
    <message>
        <source>With key and secret alone, with a user name and password as well, or with a PIN as well.</source>
        <translation>Avec clé et secret seuls, avec nom d’utilisateur et mot de passe en plus, ou avec un PIN en plus.</translation>
    </message>
    <message>
        <source>With the time of day.</source>
        <translation>Avec l’heure.</translation>
    </message>
    <message>
        <source>With the time of day; a time with a zone is written in UTC.</source>
        <translation>Avec l’heure&#xa0;; une heure avec fuseau est écrite en UTC.</translation>
    </message>
    <message>
        <source>With your API key, with your user name and password, or with both and a code that Convertr sends to your phone: Check then asks for the code.</source>
        <translation>Avec votre clé API, avec votre nom d’utilisateur et votre mot de passe, ou avec les deux et un code que Convertr envoie sur votre téléphone&#xa0;: Vérifier demande alors le code.</translation>
    </message>
    <message>
        <source>Without e-mail or phone nobody can be reached.</source>
        <translation>Sans e-mail ni téléphone, personne ne peut être joint.</translation>
    </message>
    <message>
        <source>Without encryption anybody on the way can read leads and passwords. Leave this off unless the vendor told you in writing that there is no https address.</source>
        <translation>Sans chiffrement, n’importe qui en chemin peut lire les leads et les mots de passe. Laissez désactivé, sauf si la plateforme vous a écrit qu’il n’y a pas d’adresse https.</translation>
    </message>
    <message>
        <source>Without them no vendor can prove who it is, so nothing was sent.</source>
        <translation>Sans elles, aucune plateforme ne peut prouver son identité&#xa0;; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>Write it as 2026-01-31.</source>
        <translation>Écrivez-la comme 2026-01-31.</translation>
    </message>
    <message>
        <source>Write it as you were given it, with https:// at its beginning.</source>
        <translation>Écrivez-la telle que vous l’avez reçue, avec https:// au début.</translation>
    </message>
    <message>
        <source>Write it like https://host.example, without anything behind a ? or #, and without a password.</source>
        <translation>Écrivez-la comme https://host.example, sans rien après un&#xa0;? ou un #, et sans mot de passe.</translation>
    </message>
    <message>
        <source>“leaddesk send --json” gives the number of each.</source>
        <translation>«&#xa0;leaddesk send --json&#xa0;» donne le numéro de chacun.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Write it like name@example.com.</source>
        <translation>Écrivez-la comme nom@example.com.</translation>
    </message>
    <message>
        <source>The zero that it began with was lost; its country shows that it had one.</source>
        <translation>Le zéro du début était perdu&#xa0;; le pays montre qu’il y en avait un.</translation>
    </message>
    <message>
        <source>This row has fewer cells than the header; the missing ones were taken as empty.</source>
        <translation>Cette ligne a moins de cellules que l’en-tête&#xa0;; celles qui manquent ont été considérées comme vides.</translation>
    </message>
    <message>
        <source>This row has more cells than the header: it is unclear which belongs where.</source>
        <translation>Cette ligne a plus de cellules que l’en-tête&#xa0;: on ne sait pas laquelle va où.</translation>
    </message>
    <message>
        <source>Write it like {field}:12.</source>
        <translation>Écrivez par exemple {field}:12.</translation>
    </message>
    <message>
        <source>Write it with https:// in front.</source>
        <translation>Écrivez-la avec https:// devant.</translation>
    </message>
    <message>
        <source>Write it with https:// in the account&apos;s settings.</source>
        <translation>Écrivez-la avec https:// dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>Write its rows as JSON: [{&quot;field&quot;: &quot;city&quot;, &quot;operator&quot;: &quot;like&quot;, &quot;value&quot;: &quot;Laval%&quot;}].</source>
        <translation>Écrivez ses lignes en JSON&#xa0;: [{&quot;field&quot;: &quot;city&quot;, &quot;operator&quot;: &quot;like&quot;, &quot;value&quot;: &quot;Laval%&quot;}].</translation>
    </message>
    <message>
        <source>Write one name=value a line.</source>
        <translation>Écrivez un nom=valeur par ligne.</translation>
    </message>
    <message>
        <source>Write phone numbers with their calling code, as in +44 7700 900123.</source>
        <translation>Écrivez les numéros avec leur indicatif, comme +44 7700 900123.</translation>
    </message>
    <message>
        <source>Write {field}:{value}.</source>
        <translation>Écrivez {field}:{value}.</translation>
    </message>
    <message>
        <source>Write {kind}.</source>
        <translation>Écrivez {kind}.</translation>
    </message>
    <message>
        <source>Write {kind}:NAME.</source>
        <translation>Écrivez {kind}:NAME.</translation>
    </message>
    <message>
        <source>Writes kind, description and time of an action anew.</source>
        <translation>Réécrit le type, la description et l’heure d’une action.</translation>
    </message>
    <message>
        <source>Writes what is given into the profile of the person with that e-mail address and phone.</source>
        <translation>Écrit ce qui est donné dans le profil de la personne qui a cette adresse e-mail et ce téléphone.</translation>
    </message>
    <message>
        <source>You have no permission to open this file.</source>
        <translation>Vous n’avez pas le droit d’ouvrir ce fichier.</translation>
    </message>
    <message>
        <source>You have no permission to write in {parent}, or another program holds the file open.</source>
        <translation>Vous n’avez pas le droit d’écrire dans {parent}, ou un autre programme tient le fichier ouvert.</translation>
    </message>
    <message>
        <source>You stopped the import; nothing was stored.</source>
        <translation>Vous avez arrêté l’importation&#xa0;; rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>You stopped this before it was finished.</source>
        <translation>Vous avez arrêté cela avant la fin.</translation>
    </message>
    <message>
        <source>Your own key, from the Convertr dashboard. Needed unless you sign in with a password.</source>
        <translation>Votre propre clé, dans le tableau de bord Convertr. Nécessaire sauf si vous vous connectez avec un mot de passe.</translation>
    </message>
    <message>
        <source>Your own number at Convertr.</source>
        <translation>Votre propre numéro chez Convertr.</translation>
    </message>
    <message>
        <source>Your people at Footprints, with their locations and catalogues.</source>
        <translation>Vos collaborateurs chez Footprints, avec leurs lieux et catalogues.</translation>
    </message>
    <message>
        <source>Yours, from PUBLITRAC.</source>
        <translation>La vôtre, de PUBLITRAC.</translation>
    </message>
    <message>
        <source>Zoho CRM leads</source>
        <translation>Leads Zoho CRM</translation>
    </message>
    <message>
        <source>Zoom attendee report</source>
        <translation>Rapport de participants Zoom</translation>
    </message>
    <message>
        <source>Zoom meeting participants</source>
        <translation>Participants d’une réunion Zoom</translation>
    </message>
    <message>
        <source>a date like 1990-05-17</source>
        <translation>une date comme 1990-05-17</translation>
    </message>
    <message>
        <source>a lead</source>
        <translation>un lead</translation>
    </message>
    <message>
        <source>a lead&apos;s result</source>
        <translation>le résultat d’un lead</translation>
    </message>
    <message>
        <source>a phone number</source>
        <translation>un numéro de téléphone</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a whole number from 0 to 10</source>
        <translation>un nombre entier de 0 à 10</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>avec le jour en premier</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>avec le mois en premier</translation>
    </message>
    <message>
        <source>p for a pid, c for a uid.</source>
        <translation>p pour un pid, c pour un uid.</translation>
    </message>
    <message>
        <source>single or married</source>
        <translation>single ou married</translation>
    </message>
    <message>
        <source>systeme.io contacts</source>
        <translation>Contacts systeme.io</translation>
    </message>
    <message>
        <source>the cancelling</source>
        <translation>l’annulation</translation>
    </message>
    <message>
        <source>the check</source>
        <translation>la vérification</translation>
    </message>
    <message>
        <source>the lead list</source>
        <translation>la liste des leads</translation>
    </message>
    <message>
        <source>the list of forms</source>
        <translation>la liste des formulaires</translation>
    </message>
    <message>
        <source>the list of links</source>
        <translation>la liste des liens</translation>
    </message>
    <message>
        <source>the sign-in</source>
        <translation>la connexion</translation>
    </message>
    <message>
        <source>this</source>
        <translation>ceci</translation>
    </message>
    <message>
        <source>this call</source>
        <translation>cet appel</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>{backup} cannot be read, or there is no room for it.</source>
        <translation>{backup} ne peut pas être lu, ou il n’y a pas assez de place.</translation>
    </message>
    <message>
        <source>{backup} cannot be used.</source>
        <translation>{backup} ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>{backup} is no backup of a workspace.</source>
        <translation>{backup} n’est pas une sauvegarde d’un espace de travail.</translation>
    </message>
    <message>
        <source>{count:,} attendee</source>
        <translation>{count:,} participant</translation>
    </message>
    <message>
        <source>{count:,} attendees</source>
        <translation>{count:,} participants</translation>
    </message>
    <message>
        <source>{count:,} bounced, left out</source>
        <translation>en erreur, non repris&#xa0;: {count:,}</translation>
    </message>
    <message>
        <source>{count:,} caller left out</source>
        <translation>{count:,} appelant non repris</translation>
    </message>
    <message>
        <source>{count:,} callers left out</source>
        <translation>{count:,} appelants non repris</translation>
    </message>
    <message>
        <source>{count:,} came</source>
        <translation>venus&#xa0;: {count:,}</translation>
    </message>
    <message>
        <source>{count:,} contact</source>
        <translation>{count:,} contact</translation>
    </message>
    <message>
        <source>{count:,} contacts</source>
        <translation>{count:,} contacts</translation>
    </message>
    <message>
        <source>{count:,} guest left out</source>
        <translation>{count:,} invité non repris</translation>
    </message>
    <message>
        <source>{count:,} guests left out</source>
        <translation>{count:,} invités non repris</translation>
    </message>
    <message>
        <source>{count:,} host left out</source>
        <translation>{count:,} hôte non repris</translation>
    </message>
    <message>
        <source>{count:,} hosts left out</source>
        <translation>{count:,} hôtes non repris</translation>
    </message>
    <message>
        <source>{count:,} lead</source>
        <translation>{count:,} lead</translation>
    </message>
    <message>
        <source>{count:,} leads</source>
        <translation>{count:,} leads</translation>
    </message>
    <message>
        <source>{count:,} organiser left out</source>
        <translation>{count:,} organisateur non repris</translation>
    </message>
    <message>
        <source>{count:,} organisers left out</source>
        <translation>{count:,} organisateurs non repris</translation>
    </message>
    <message>
        <source>{count:,} panelist left out</source>
        <translation>{count:,} intervenant non repris</translation>
    </message>
    <message>
        <source>{count:,} panelists left out</source>
        <translation>{count:,} intervenants non repris</translation>
    </message>
    <message>
        <source>{count:,} participant</source>
        <translation>{count:,} participant</translation>
    </message>
    <message>
        <source>{count:,} participants</source>
        <translation>{count:,} participants</translation>
    </message>
    <message>
        <source>{count:,} people</source>
        <translation>{count:,} personnes</translation>
    </message>
    <message>
        <source>{count:,} person</source>
        <translation>{count:,} personne</translation>
    </message>
    <message>
        <source>{count:,} record</source>
        <translation>{count:,} fiche</translation>
    </message>
    <message>
        <source>{count:,} records</source>
        <translation>{count:,} fiches</translation>
    </message>
    <message>
        <source>{count:,} refunded, left out</source>
        <translation>remboursés, non repris&#xa0;: {count:,}</translation>
    </message>
    <message>
        <source>{count:,} refused</source>
        <translation>refusés&#xa0;: {count:,}</translation>
    </message>
    <message>
        <source>{count:,} registered</source>
        <translation>inscrits&#xa0;: {count:,}</translation>
    </message>
    <message>
        <source>{count:,} row</source>
        <translation>{count:,} ligne</translation>
    </message>
    <message>
        <source>{count:,} row fits both</source>
        <translation>{count:,} ligne va dans les deux sens</translation>
    </message>
    <message>
        <source>{count:,} rows</source>
        <translation>{count:,} lignes</translation>
    </message>
    <message>
        <source>{count:,} rows fit both</source>
        <translation>{count:,} lignes vont dans les deux sens</translation>
    </message>
    <message>
        <source>{count:,} subscriber</source>
        <translation>{count:,} abonné</translation>
    </message>
    <message>
        <source>{count:,} subscribers</source>
        <translation>{count:,} abonnés</translation>
    </message>
    <message>
        <source>{count:,} test lead left out</source>
        <translation>{count:,} lead de test non repris</translation>
    </message>
    <message>
        <source>{count:,} test leads left out</source>
        <translation>{count:,} leads de test non repris</translation>
    </message>
    <message>
        <source>{count:,} unsubscribed or bounced, left out</source>
        <translation>désabonnés ou en erreur, non repris&#xa0;: {count:,}</translation>
    </message>
    <message>
        <source>{count:,} unsubscribed, left out</source>
        <translation>désabonnés, non repris&#xa0;: {count:,}</translation>
    </message>
    <message>
        <source>{count:,} without an advert</source>
        <translation>{count:,} sans publicité</translation>
    </message>
    <message>
        <source>{fields} belongs to a lead that is there already.</source>
        <translation>{fields} appartient à un lead qui existe déjà.</translation>
    </message>
    <message>
        <source>{field} contains a control character that cannot be sent to PUBLITRAC. Delete it; retyping the text is the surest way.</source>
        <translation>{field} contient un caractère de contrôle qui ne peut pas être envoyé à PUBLITRAC. Effacez-le&#xa0;; le plus sûr est de retaper le texte.</translation>
    </message>
    <message>
        <source>{field} does not fit: {vendor} wants {wanted}.</source>
        <translation>{field} ne convient pas&#xa0;: {vendor} attend {wanted}.</translation>
    </message>
    <message>
        <source>{field} has {length} characters; {vendor} takes at most {longest}. Shorten it.</source>
        <translation>{field} a {length} caractères&#xa0;; {vendor} en prend {longest} au plus. Raccourcissez.</translation>
    </message>
    <message>
        <source>{field} was sent as “{short}”; {title} shows {there}. It may not have worked through the lead yet, or somebody changed it there.</source>
        <translation>{field} a été envoyé avec la valeur «&#xa0;{short}&#xa0;»&#xa0;; {title} montre {there}. Le lead n’y est peut-être pas encore traité, ou quelqu’un l’y a modifié.</translation>
    </message>
    <message>
        <source>{folder} is in use. Nothing was changed.</source>
        <translation>{folder} est en cours d’utilisation. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{folder}: {strerror}. Nothing was stored.</source>
        <translation>{folder}&#xa0;: {strerror}. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>{host} cannot be reached.</source>
        <translation>{host} est injoignable.</translation>
    </message>
    <message>
        <source>{host} could not prove who it is.</source>
        <translation>{host} n’a pas pu prouver son identité.</translation>
    </message>
    <message>
        <source>{host} is busy with earlier requests.</source>
        <translation>{host} est occupé par des requêtes précédentes.</translation>
    </message>
    <message>
        <source>{host} sent an answer larger than {max_answer} MB, which was not read.</source>
        <translation>{host} a envoyé une réponse de plus de {max_answer} Mo, qui n’a pas été lue.</translation>
    </message>
    <message>
        <source>{host} took the request and did not answer in time.</source>
        <translation>{host} a reçu la requête et n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>{host} would be called over plain http, which anybody on the way can read.</source>
        <translation>{host} serait appelé en http simple, que n’importe qui en chemin peut lire.</translation>
    </message>
    <message>
        <source>{label} is too long.</source>
        <translation>{label} est trop long.</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>{name} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>{name} contains a control character that cannot be sent to PUBLITRAC.</source>
        <translation>{name} contient un caractère de contrôle qui ne peut pas être envoyé à PUBLITRAC.</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <translation>{name} est un dossier.</translation>
    </message>
    <message>
        <source>{name} is in use.</source>
        <translation>{name} est en cours d’utilisation.</translation>
    </message>
    <message>
        <source>{name} cannot be found.</source>
        <translation>{name} est introuvable.</translation>
    </message>
    <message>
        <source>{name} may not be read.</source>
        <translation>{name} ne peut pas être lu, faute de droits.</translation>
    </message>
    <message>
        <source>{name} may not be written.</source>
        <translation>{name} ne peut pas être écrit, faute de droits.</translation>
    </message>
    <message>
        <source>{name} was not written.</source>
        <translation>{name} n’a pas été écrit.</translation>
    </message>
    <message>
        <source>{name} was not written: its folder does not exist.</source>
        <translation>{name} n’a pas été écrit&#xa0;: son dossier est introuvable.</translation>
    </message>
    <message>
        <source>{name} was not written: the disk is full.</source>
        <translation>{name} n’a pas été écrit&#xa0;: le disque est plein.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a LeadDesk workspace.</source>
        <translation>{path} ne peut pas être lu comme espace de travail LeadDesk.</translation>
    </message>
    <message>
        <source>{target} cannot be written.</source>
        <translation>{target} ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>{target} is there already.</source>
        <translation>{target} existe déjà.</translation>
    </message>
    <message>
        <source>{title} asks for a pause.</source>
        <translation>{title} demande une pause.</translation>
    </message>
    <message>
        <source>{title} cannot do {what} right now.</source>
        <translation>{title} ne peut pas faire {what} en ce moment.</translation>
    </message>
    <message>
        <source>{title} cannot test leads.</source>
        <translation>{title} ne sait pas tester des leads.</translation>
    </message>
    <message>
        <source>{title} does not know the address for {what}.</source>
        <translation>{title} ne connaît pas l’adresse pour {what}.</translation>
    </message>
    <message>
        <source>{title} does not take this call.</source>
        <translation>{title} ne prend pas cet appel.</translation>
    </message>
    <message>
        <source>{title} has no call that erases a person: ask them to do it.</source>
        <translation>{title} n’a pas d’appel qui efface une personne&#xa0;: demandez-le à cette plateforme.</translation>
    </message>
    <message>
        <source>{title} has no lead {email}, so the campaign was not run for anybody. Send this lead there first.</source>
        <translation>{title} n’a pas de lead {email}&#xa0;: la campagne n’a donc été lancée pour personne. Envoyez-y d’abord ce lead.</translation>
    </message>
    <message>
        <source>{title} has no leads to fetch.</source>
        <translation>{title} n’a pas de leads à récupérer.</translation>
    </message>
    <message>
        <source>{title} has no operation “{name}”.</source>
        <translation>{title} n’a pas d’opération «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>{title} has no option “{name}”.</source>
        <translation>{title} n’a pas d’option «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>{title} has no parameter “{name}”.</source>
        <translation>{title} n’a pas de paramètre «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>{title} has no secret “{secret}”.</source>
        <translation>{title} n’a pas de secret «&#xa0;{secret}&#xa0;».</translation>
    </message>
    <message>
        <source>{title} has no setting “{name}”.</source>
        <translation>{title} n’a pas de paramètre «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>{title} is switched off for this account.</source>
        <translation>{title} est désactivé pour ce compte.</translation>
    </message>
    <message>
        <source>{title} needs something to write.</source>
        <translation>{title} a besoin de quelque chose à écrire.</translation>
    </message>
    <message>
        <source>{title} needs “{label}”.</source>
        <translation>{title} a besoin de «&#xa0;{label}&#xa0;».</translation>
    </message>
    <message>
        <source>{title} refused the whole call because of other leads in it.</source>
        <translation>{title} a refusé tout l’appel à cause d’autres leads qu’il contient.</translation>
    </message>
    <message>
        <source>{title} refuses this lead. Its own words say why.</source>
        <translation>{title} refuse ce lead. Ses propres mots disent pourquoi.</translation>
    </message>
    <message>
        <source>{title} refuses {label}. Its own words say why; correct it.</source>
        <translation>{title} refuse {label}. Ses propres mots disent pourquoi&#xa0;; corrigez.</translation>
    </message>
    <message>
        <source>{title} refuses {what}.</source>
        <translation>{title} refuse {what}.</translation>
    </message>
    <message>
        <source>{title} takes no lead back.</source>
        <translation>{title} ne reprend aucun lead.</translation>
    </message>
    <message>
        <source>{title} would refuse this lead.</source>
        <translation>{title} refuserait ce lead.</translation>
    </message>
    <message>
        <source>{title} {did} and does not say why.</source>
        <translation>{title} {did} et ne dit pas pourquoi.</translation>
    </message>
    <message>
        <source>{title} {did}: it did not pass the check “{check}”.</source>
        <translation>{title} {did}&#xa0;: le contrôle «&#xa0;{check}&#xa0;» n’est pas passé.</translation>
    </message>
    <message>
        <source>{title} {did}: {words}.</source>
        <translation>{title} {did}&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>{title}&apos;s answer cannot be understood.</source>
        <translation>La réponse de {title} est incompréhensible.</translation>
    </message>
    <message>
        <source>{title}: {seen}</source>
        <translation>{title}&#xa0;: {seen}</translation>
    </message>
    <message>
        <source>{until} is before {since}.</source>
        <translation>{until} est avant {since}.</translation>
    </message>
    <message>
        <source>{vendor} answered with something its documentation does not describe, so the lead may have arrived or not. Look for the lead at the vendor, then settle it here.</source>
        <translation>{vendor} a répondu quelque chose que sa documentation ne décrit pas&#xa0;: le lead est peut-être arrivé ou non. Cherchez le lead sur la plateforme, puis réglez-le ici.</translation>
    </message>
    <message>
        <source>{vendor} asks for a pause, so the lead was not taken. LeadDesk tries again by itself.</source>
        <translation>{vendor} demande une pause, le lead n’a donc pas été reçu. LeadDesk réessaie de lui-même.</translation>
    </message>
    <message>
        <source>{vendor} had a failure of its own while it handled the lead, which may have arrived or not.</source>
        <translation>{vendor} a eu une panne en traitant le lead, qui est peut-être arrivé ou non.</translation>
    </message>
    <message>
        <source>{vendor} needs {field}. {hint}</source>
        <translation>{vendor} a besoin de&#xa0;: {field}. {hint}</translation>
    </message>
    <message>
        <source>{vendor} refuses the credentials of this account, so the lead was not taken. Correct them in the account&apos;s settings and check the account; the lead is still waiting.</source>
        <translation>{vendor} refuse les identifiants de ce compte, le lead n’a donc pas été reçu. Corrigez-les dans les paramètres du compte et vérifiez le compte&#xa0;; le lead attend toujours.</translation>
    </message>
    <message>
        <source>{vendor} refuses this lead. Its own words say why; correct the lead and send it again.</source>
        <translation>{vendor} refuse ce lead. Ses propres mots disent pourquoi&#xa0;; corrigez le lead et renvoyez-le.</translation>
    </message>
    <message>
        <source>{why} ({name}).</source>
        <translation>{why} ({name}).</translation>
    </message>
    <message>
        <source>“body” keeps them out of addresses, and so out of logs on the way. Reading always uses the address, because PUBLITRAC offers nothing else.</source>
        <translation>«&#xa0;body&#xa0;» les garde hors des adresses, et donc des journaux en chemin. La lecture utilise toujours l’adresse, car PUBLITRAC n’offre rien d’autre.</translation>
    </message>
    <message>
        <source>“header” keeps it out of addresses, and so out of logs on the way.</source>
        <translation>«&#xa0;header&#xa0;» le garde hors des adresses, et donc des journaux en chemin.</translation>
    </message>
    <message>
        <source>“{address}” is no complete web address.</source>
        <translation>«&#xa0;{address}&#xa0;» n’est pas une adresse web complète.</translation>
    </message>
    <message>
        <source>“{arguments}” does not fit {name}.</source>
        <translation>«&#xa0;{arguments}&#xa0;» ne convient pas pour {name}.</translation>
    </message>
    <message>
        <source>“{chosen}” is none of this account&apos;s lead types.</source>
        <translation>«&#xa0;{chosen}&#xa0;» n’est aucun des types de lead de ce compte.</translation>
    </message>
    <message>
        <source>“{content}” does not fit {name}.</source>
        <translation>«&#xa0;{content}&#xa0;» ne convient pas pour {name}.</translation>
    </message>
    <message>
        <source>“{day}” is not a date.</source>
        <translation>«&#xa0;{day}&#xa0;» n’est pas une date.</translation>
    </message>
    <message>
        <source>“{delimiter}” cannot part cells.</source>
        <translation>«&#xa0;{delimiter}&#xa0;» ne peut pas séparer des cellules.</translation>
    </message>
    <message>
        <source>“{field}{operator}” means nothing.</source>
        <translation>«&#xa0;{field}{operator}&#xa0;» ne veut rien dire.</translation>
    </message>
    <message>
        <source>“{inner}” does not fit {name}.</source>
        <translation>«&#xa0;{inner}&#xa0;» ne convient pas pour {name}.</translation>
    </message>
    <message>
        <source>“{key}” takes one value.</source>
        <translation>«&#xa0;{key}&#xa0;» prend une seule valeur.</translation>
    </message>
    <message>
        <source>“{kind}” takes no name.</source>
        <translation>«&#xa0;{kind}&#xa0;» ne prend pas de nom.</translation>
    </message>
    <message>
        <source>“{label}” does not fit the rest.</source>
        <translation>«&#xa0;{label}&#xa0;» ne s’accorde pas avec le reste.</translation>
    </message>
    <message>
        <source>“{member}” in “{name}” cannot be unpacked.</source>
        <translation>«&#xa0;{member}&#xa0;» dans «&#xa0;{name}&#xa0;» ne peut pas être décompressé.</translation>
    </message>
    <message>
        <source>“{member}” in “{name}” is damaged.</source>
        <translation>«&#xa0;{member}&#xa0;» dans «&#xa0;{name}&#xa0;» est endommagé.</translation>
    </message>
    <message>
        <source>“{member}” is an archive inside an archive.</source>
        <translation>«&#xa0;{member}&#xa0;» est une archive dans une archive.</translation>
    </message>
    <message>
        <source>“{name}” cannot be given to all leads.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être donné à tous les leads.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as a workbook.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être lu comme classeur.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>“{name}” could not be unpacked.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être décompressé.</translation>
    </message>
    <message>
        <source>“{name}” has no part “{part}”.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas de partie «&#xa0;{part}&#xa0;».</translation>
    </message>
    <message>
        <source>“{name}” has no such sheet.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas cette feuille.</translation>
    </message>
    <message>
        <source>“{name}” holds no leads.</source>
        <translation>«&#xa0;{name}&#xa0;» ne contient pas de leads.</translation>
    </message>
    <message>
        <source>“{name}” holds several files.</source>
        <translation>«&#xa0;{name}&#xa0;» contient plusieurs fichiers.</translation>
    </message>
    <message>
        <source>“{name}” is a folder.</source>
        <translation>«&#xa0;{name}&#xa0;» est un dossier.</translation>
    </message>
    <message>
        <source>“{name}” is an archive without files.</source>
        <translation>«&#xa0;{name}&#xa0;» est une archive sans fichiers.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>«&#xa0;{name}&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password.</source>
        <translation>«&#xa0;{name}&#xa0;» est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>“{name}” is no PDF.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un PDF.</translation>
    </message>
    <message>
        <source>“{name}” is no custom variable of this account.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas une variable personnalisée de ce compte.</translation>
    </message>
    <message>
        <source>“{name}” is not a list of leads.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas une liste de leads.</translation>
    </message>
    <message>
        <source>“{name}” is not a text file.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un fichier texte.</translation>
    </message>
    <message>
        <source>“{name}” is not an ordinary file.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>“{name}” is not complete JSON.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas du JSON complet.</translation>
    </message>
    <message>
        <source>“{name}” is the file itself.</source>
        <translation>«&#xa0;{name}&#xa0;» est le fichier lui-même.</translation>
    </message>
    <message>
        <source>“{name}” is too large for a workbook.</source>
        <translation>«&#xa0;{name}&#xa0;» est trop grand pour un classeur.</translation>
    </message>
    <message>
        <source>“{name}” is too large for one JSON document.</source>
        <translation>«&#xa0;{name}&#xa0;» est trop grand pour un seul document JSON.</translation>
    </message>
    <message>
        <source>“{name}” is too large.</source>
        <translation>«&#xa0;{name}&#xa0;» est trop grand.</translation>
    </message>
    <message>
        <source>“{name}” was not opened.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>“{name}” was not written: a workbook cannot hold this.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été écrit&#xa0;: un classeur ne peut pas contenir cela.</translation>
    </message>
    <message>
        <source>“{new}” is not an e-mail address.</source>
        <translation>«&#xa0;{new}&#xa0;» n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>“{page}” is no page.</source>
        <translation>«&#xa0;{page}&#xa0;» n’est pas une page.</translation>
    </message>
    <message>
        <source>“{part}” is no day with hours. Write it like Mon-Fri 09:00-18:00.</source>
        <translation>«&#xa0;{part}&#xa0;» n’est pas un jour avec des heures. Écrivez par exemple Mon-Fri 09:00-18:00.</translation>
    </message>
    <message>
        <source>“{quote}” cannot stand around cells.</source>
        <translation>«&#xa0;{quote}&#xa0;» ne peut pas entourer des cellules.</translation>
    </message>
    <message>
        <source>“{shown}” does not fit {label} ({name}).</source>
        <translation>«&#xa0;{shown}&#xa0;» ne convient pas pour {label} ({name}).</translation>
    </message>
    <message>
        <source>“{text}” cannot be understood.</source>
        <translation>«&#xa0;{text}&#xa0;» est incompréhensible.</translation>
    </message>
    <message>
        <source>“{text}” is no delay.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un délai.</translation>
    </message>
    <message>
        <source>“{text}” is no id.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un identifiant.</translation>
    </message>
    <message>
        <source>“{url}” is not a complete web address.</source>
        <translation>«&#xa0;{url}&#xa0;» n’est pas une adresse web complète.</translation>
    </message>
    <message>
        <source>“{value}” cannot be suppressed.</source>
        <translation>«&#xa0;{value}&#xa0;» ne peut pas être mis sur une liste d’exclusion.</translation>
    </message>
    <message>
        <source>“{value}” does not fit {label}.</source>
        <translation>«&#xa0;{value}&#xa0;» ne convient pas pour {label}.</translation>
    </message>
    <message>
        <source>“{value}” in this account&apos;s settings cannot be used.</source>
        <translation>«&#xa0;{value}&#xa0;» dans les paramètres de ce compte ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>“{value}” is no number.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>“{value}” is not one value.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une seule valeur.</translation>
    </message>
    <message>
        <source>“{value}” is nothing that “{field}:” knows.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une valeur de «&#xa0;{field}:&#xa0;».</translation>
    </message>
    <message>
        <source>“{what}” cannot be fetched from PUBLITRAC.</source>
        <translation>«&#xa0;{what}&#xa0;» ne peut pas être récupéré de PUBLITRAC.</translation>
    </message>
    <message>
        <source>“{what}” cannot be fetched from {title}.</source>
        <translation>«&#xa0;{what}&#xa0;» ne peut pas être récupéré de {title}.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Reading the vendor&apos;s lists</source>
        <translation>Lecture des listes de la plateforme</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>All leads</source>
        <translation>Tous les leads</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Doublons possibles</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importations</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Ne pas contacter</translation>
    </message>
    <message>
        <source>SEGMENTS</source>
        <translation>SEGMENTS</translation>
    </message>
    <message>
        <source>ACCOUNTS</source>
        <translation>COMPTES</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Vous êtes ici</translation>
    </message>
    <message>
        <source>{title}, {number}</source>
        <translation>{title}, {number}</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Renommer (F2)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Supprimer (Suppr)</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>Nom du segment</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>ESSAI</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>RÉEL</translation>
    </message>
    <message>
        <source>paused: {why}</source>
        <translation>en pause&#xa0;: {why}</translation>
    </message>
    <message>
        <source>next try in {time}</source>
        <translation>nouvel essai dans {time}</translation>
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
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>Serait</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Jusqu’ici</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Désormais</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>NoticeStack</name>
    <message>
        <source>Show the next message</source>
        <translation>Afficher le message suivant</translation>
    </message>
</context>
<context>
    <name>NotificationsTab</name>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>E-mail addresses, one a line.</source>
        <translation>Adresses e-mail, une par ligne.</translation>
    </message>
    <message>
        <source>Add the chosen leads</source>
        <translation>Ajouter les leads choisis</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>E-mails sent</source>
        <translation>E-mails envoyés</translation>
    </message>
    <message>
        <source>What became of each e-mail</source>
        <translation>Ce qu’est devenu chaque e-mail</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Sending e-mails</source>
        <translation>Envoi d’e-mails</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Each of them gets one e-mail at once.</source>
        <translation>Chacun d’eux reçoit aussitôt un e-mail.</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>ESSAI</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>RÉEL</translation>
    </message>
    <message>
        <source>Send · {live}</source>
        <translation>Envoyer · {live}</translation>
    </message>
    <message>
        <source>Send 1 e-mail · {live}</source>
        <translation>Envoyer 1 e-mail · {live}</translation>
    </message>
    <message>
        <source>Send {number} e-mails · {live}</source>
        <translation>Envoyer des e-mails ({number}) · {live}</translation>
    </message>
    <message>
        <source>{number} of {all} e-mails went out.</source>
        <translation>E-mails partis&#xa0;: {number} sur {all}.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Unknown: it may have been sent</source>
        <translation>Incertain&#xa0;: il est peut-être parti</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
</context>
<context>
    <name>OpenEnds</name>
    <message>
        <source>Finding out what the vendor can do</source>
        <translation>Examen de ce que la plateforme sait faire</translation>
    </message>
    <message>
        <source>Reading results</source>
        <translation>Lecture des résultats</translation>
    </message>
    <message>
        <source>Ask {vendor} about {leads}</source>
        <translation>Interroger {vendor} sur {leads}</translation>
    </message>
    <message>
        <source>Cancel {leads} at {vendor}…</source>
        <translation>Annuler {leads} chez {vendor}…</translation>
    </message>
    <message>
        <source>Asking {vendor} about leads</source>
        <translation>Interrogation de {vendor} sur des leads</translation>
    </message>
    <message>
        <source>{vendor} was asked about {leads}.</source>
        <translation>{vendor} a été interrogé sur {leads}.</translation>
    </message>
    <message>
        <source>Nothing is certain yet: ask again later.</source>
        <translation>Rien n’est encore certain&#xa0;: interrogez de nouveau plus tard.</translation>
    </message>
    <message>
        <source>Settling leads</source>
        <translation>Règlement de leads</translation>
    </message>
    <message>
        <source>{leads} settled.</source>
        <translation>Réglé&#xa0;: {leads}.</translation>
    </message>
    <message>
        <source>Cancel {leads} at {vendor}?</source>
        <translation>Annuler {leads} chez {vendor}&#x202f;?</translation>
    </message>
    <message>
        <source>{vendor} is asked to take back each selected lead that it has or may have. For a lead of which it is unknown whether it arrived this removes it too, if it is there.</source>
        <translation>{vendor} est prié de retirer chaque lead sélectionné qu’il a ou pourrait avoir. Un lead dont on ignore s’il est arrivé est retiré lui aussi, s’il s’y trouve.</translation>
    </message>
    <message>
        <source>Cancel {leads} at {vendor}</source>
        <translation>Annuler {leads} chez {vendor}</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>Cancelling leads at {vendor}</source>
        <translation>Annulation de leads chez {vendor}</translation>
    </message>
    <message>
        <source>{vendor} was asked to take back {leads}.</source>
        <translation>{vendor} a été prié de retirer {leads}.</translation>
    </message>
    <message>
        <source>{title}: {done} of {total}</source>
        <translation>{title}&#xa0;: {done} sur {total}</translation>
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
        <translation>désactivé · {call}</translation>
    </message>
    <message>
        <source>partly documented · {call}</source>
        <translation>documenté en partie · {call}</translation>
    </message>
</context>
<context>
    <name>OpportunitiesTab</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Clôturée le</translation>
    </message>
    <message>
        <source>Save the opportunity</source>
        <translation>Enregistrer l’opportunité</translation>
    </message>
    <message>
        <source>Add or change</source>
        <translation>Ajouter ou modifier</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Opportunités</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Reading the outbox</source>
        <translation>Lecture de la boîte d’envoi</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
    <message>
        <source>Not settled yet</source>
        <translation>Pas encore réglés</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>{leads}, newest first</source>
        <translation>{leads}, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>Another LeadDesk is sending.</source>
        <translation>Un autre LeadDesk est en train d’envoyer.</translation>
    </message>
    <message>
        <source>{reason} Next try in {time}.</source>
        <translation>{reason} Nouvel essai dans {time}.</translation>
    </message>
    <message>
        <source>Send {leads} to {account}</source>
        <translation>Envoyer {leads} à {account}</translation>
    </message>
    <message>
        <source>Send {leads} to {number} accounts</source>
        <translation>Envoyer {leads} à {number} comptes</translation>
    </message>
</context>
<context>
    <name>OutboxView</name>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>C&amp;ompte</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>É&amp;tat</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Leads on their way</source>
        <translation>Leads en route</translation>
    </message>
    <message>
        <source>Nothing is on its way</source>
        <translation>Rien n’est en route</translation>
    </message>
    <message>
        <source>Open an account and send leads: what waits, what is being sent and what went wrong stands here until it is settled. Choose “All states” above to see what was sent before.</source>
        <translation>Ouvrez un compte et envoyez des leads&#xa0;: ce qui attend, ce qui est en cours d’envoi et ce qui a échoué reste ici jusqu’à ce que ce soit réglé. Choisissez «&#xa0;Tous les états&#xa0;» ci-dessus pour voir les envois précédents.</translation>
    </message>
</context>
<context>
    <name>OverflowBar</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>PairTableModel</name>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Ressemblance</translation>
    </message>
    <message>
        <source>{one} · {other}</source>
        <translation>{one} · {other}</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>ParamField</name>
    <message>
        <source>{label} (needed)</source>
        <translation>{label} (obligatoire)</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>key and secret alone</source>
        <translation>Clé et secret seuls</translation>
    </message>
    <message>
        <source>password and code</source>
        <translation>mot de passe et code</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>true, without quotation marks</source>
        <translation>true, sans guillemets</translation>
    </message>
    <message>
        <source>“true”, in quotation marks</source>
        <translation>«&#xa0;true&#xa0;», entre guillemets</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>ParamForm</name>
    <message>
        <source>This is needed.</source>
        <translation>Ce champ est obligatoire.</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>A second window opens in a moment: nothing you do there leaves this computer.</source>
        <translation>Une deuxième fenêtre s’ouvre dans un instant&#xa0;: rien de ce que vous y faites ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>The window to practise in did not start. Type “leaddesk demo” in a terminal.</source>
        <translation>La fenêtre d’essai n’a pas démarré. Tapez «&#xa0;leaddesk demo&#xa0;» dans un terminal.</translation>
    </message>
</context>
<context>
    <name>PreviewTableModel</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>Serait</translation>
    </message>
    <message>
        <source>{column}
→ {field}</source>
        <translation>{column}
→ {field}</translation>
    </message>
    <message>
        <source>{column}: {issue}</source>
        <translation>{column}&#xa0;: {issue}</translation>
    </message>
    <message>
        <source>Line {line}. {remarks}</source>
        <translation>Ligne {line}. {remarks}</translation>
    </message>
    <message>
        <source>{column}: {value}. To note: {issues}</source>
        <translation>{column}&#xa0;: {value}. À noter&#xa0;: {issues}</translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation>{column}&#xa0;: {value}</translation>
    </message>
</context>
<context>
    <name>PullRun</name>
    <message>
        <source>Show these leads</source>
        <translation>Voir ces leads</translation>
    </message>
    <message>
        <source>Leads fetched</source>
        <translation>Leads récupérés</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>ESSAI</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>RÉEL</translation>
    </message>
    <message>
        <source>Pull from {account} · {live}</source>
        <translation>Récupérer de {account} · {live}</translation>
    </message>
    <message>
        <source>Asking the vendor…</source>
        <translation>Interrogation de la plateforme…</translation>
    </message>
    <message>
        <source>Pulling from {account}</source>
        <translation>Récupération depuis {account}</translation>
    </message>
    <message>
        <source>{leads} fetched</source>
        <translation>Récupération&#xa0;: {leads}</translation>
    </message>
    <message>
        <source>{done} of {leads} fetched</source>
        <translation>Récupération&#xa0;: {done} sur {leads}</translation>
    </message>
    <message>
        <source>The vendor&apos;s list may have changed while it was read. Pull again to get the rest.</source>
        <translation>La liste de la plateforme a peut-être changé pendant la lecture. Récupérez de nouveau pour avoir le reste.</translation>
    </message>
    <message>
        <source>{fetched} fetched: {created} new, {updated} updated, {unchanged} unchanged</source>
        <translation>Total récupéré&#xa0;: {fetched} (nouveaux&#xa0;: {created}, mis à jour&#xa0;: {updated}, inchangés&#xa0;: {unchanged})</translation>
    </message>
    <message>
        <source>announced, but not received: {missing}</source>
        <translation>annoncés, mais non reçus&#xa0;: {missing}</translation>
    </message>
    <message>
        <source>You stopped this.</source>
        <translation>Vous avez arrêté.</translation>
    </message>
    <message>
        <source>What was fetched before stays in the workspace. Pull again to get the rest.</source>
        <translation>Ce qui a été récupéré avant reste dans l’espace de travail. Récupérez de nouveau pour avoir le reste.</translation>
    </message>
    <message>
        <source>Pulled from {account}</source>
        <translation>Récupérés de {account}</translation>
    </message>
</context>
<context>
    <name>PullTab</name>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Empty: from the beginning.</source>
        <translation>Vide&#xa0;: depuis le début.</translation>
    </message>
    <message>
        <source>Empty: to this day.</source>
        <translation>Vide&#xa0;: jusqu’à aujourd’hui.</translation>
    </message>
    <message>
        <source>All leads</source>
        <translation>Tous les leads</translation>
    </message>
    <message>
        <source>The leads of a list</source>
        <translation>Les leads d’une liste</translation>
    </message>
    <message>
        <source>The leads of a view</source>
        <translation>Les leads d’une vue</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Nom de la liste</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nom de la vue</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>QueryRows</name>
    <message>
        <source>Add a row</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Other operators</source>
        <translation>Autres opérateurs</translation>
    </message>
    <message>
        <source>PUBLITRAC&apos;s document shows “like” alone, with % for any text.</source>
        <translation>Le document de PUBLITRAC ne montre que «&#xa0;like&#xa0;», où % vaut tout texte.</translation>
    </message>
    <message>
        <source>% stands for any text: “Laval%” begins with Laval. No row means every lead.</source>
        <translation>% vaut tout texte&#xa0;: «&#xa0;Laval%&#xa0;» commence par Laval. Sans ligne, tous les leads.</translation>
    </message>
</context>
<context>
    <name>QueueActions</name>
    <message>
        <source>Finding out what can be done</source>
        <translation>Examen de ce qui est possible</translation>
    </message>
    <message>
        <source>Send {leads} again</source>
        <translation>Renvoyer {leads}</translation>
    </message>
    <message>
        <source>Cancel {leads}</source>
        <translation>Annuler {leads}</translation>
    </message>
    <message>
        <source>Send {leads} of the selected again</source>
        <translation>Renvoyer {leads} de la sélection</translation>
    </message>
    <message>
        <source>Cancel {leads} of the selected</source>
        <translation>Annuler {leads} de la sélection</translation>
    </message>
    <message>
        <source>Queuing leads again</source>
        <translation>Remise des leads en file d’attente</translation>
    </message>
    <message>
        <source>Take back all leads shown?</source>
        <translation>Annuler tous les leads affichés&#xa0;?</translation>
    </message>
    <message>
        <source>No lead is selected, so this is about all of them. What was sent already is not touched.</source>
        <translation>Aucun lead n’est sélectionné&#xa0;: il s’agit donc de tous. Ce qui est déjà envoyé n’est pas touché.</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>Taking back what was not sent yet</source>
        <translation>Annulation de ce qui n’est pas encore envoyé</translation>
    </message>
    <message>
        <source>{leads} queued again.</source>
        <translation>Remis en file d’attente&#xa0;: {leads}.</translation>
    </message>
    <message>
        <source>{leads} taken back.</source>
        <translation>Annulé&#xa0;: {leads}.</translation>
    </message>
</context>
<context>
    <name>ReadBackTab</name>
    <message>
        <source>Reading the accounts</source>
        <translation>Lecture des comptes</translation>
    </message>
    <message>
        <source>Saving the account</source>
        <translation>Enregistrement du compte</translation>
    </message>
    <message>
        <source>Look leads up in</source>
        <translation>Rechercher les leads dans</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>What this version cannot do</source>
        <translation>Ce que cette version ne sait pas faire</translation>
    </message>
    <message>
        <source>PUBLITRAC v2 takes every lead and works through it a little later. It has no call that tells what became of a lead, none that lists or searches leads, and none for lists, campaigns or histories. Leads therefore stay “pending”.</source>
        <translation>PUBLITRAC v2 reçoit chaque lead et le traite un peu plus tard. Aucun de ses appels ne dit ce qu’est devenu un lead, ne liste ni ne recherche des leads, ni ne donne accès aux listes, aux campagnes ou aux historiques. Les leads restent donc «&#xa0;en attente&#xa0;».</translation>
    </message>
    <message>
        <source>Have v1 confirm them</source>
        <translation>Les faire confirmer par v1</translation>
    </message>
    <message>
        <source>With an account of PUBLITRAC v1 of the same company, LeadDesk reads each lead back, sooner at first and then ever more seldom. It becomes “accepted” when PUBLITRAC shows what was sent; else you see which fields differ.</source>
        <translation>Avec un compte PUBLITRAC v1 de la même société, LeadDesk relit chaque lead, souvent au début puis de plus en plus rarement. Le lead devient «&#xa0;accepté&#xa0;» quand PUBLITRAC montre ce qui a été envoyé&#x202f;; sinon, vous voyez quels champs diffèrent.</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>nowhere: leads stay pending</source>
        <translation>nulle part&#xa0;: les leads restent en attente</translation>
    </message>
    <message>
        <source>There is no account of PUBLITRAC v1 in this workspace.</source>
        <translation>Il n’y a aucun compte PUBLITRAC v1 dans cet espace de travail.</translation>
    </message>
    <message>
        <source>Add one first, with the API key, user name and password of the same company.</source>
        <translation>Ajoutez-en d’abord un, avec la clé API, le nom d’utilisateur et le mot de passe de la même société.</translation>
    </message>
    <message>
        <source>Leads are looked up in {account} from now on.</source>
        <translation>Désormais, les leads sont recherchés dans {account}.</translation>
    </message>
    <message>
        <source>Leads stay pending from now on.</source>
        <translation>Désormais, les leads restent en attente.</translation>
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
        <translation>Europe occidentale (Windows)</translation>
    </message>
    <message>
        <source>Western European (ISO 8859-15)</source>
        <translation>Europe occidentale (ISO 8859-15)</translation>
    </message>
    <message>
        <source>Western European (Mac)</source>
        <translation>Europe occidentale (Mac)</translation>
    </message>
    <message>
        <source>Central European (Windows)</source>
        <translation>Europe centrale (Windows)</translation>
    </message>
    <message>
        <source>Central European (ISO 8859-2)</source>
        <translation>Europe centrale (ISO 8859-2)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows)</source>
        <translation>Cyrillique (Windows)</translation>
    </message>
    <message>
        <source>Greek (Windows)</source>
        <translation>Grec (Windows)</translation>
    </message>
    <message>
        <source>Turkish (Windows)</source>
        <translation>Turc (Windows)</translation>
    </message>
    <message>
        <source>Baltic (Windows)</source>
        <translation>Balte (Windows)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>Japonais (Shift JIS)</translation>
    </message>
    <message>
        <source>Chinese (GB 18030)</source>
        <translation>Chinois (GB 18030)</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>des virgules</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>des points-virgules</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>des tabulations</translation>
    </message>
    <message>
        <source>vertical bars</source>
        <translation>des barres verticales</translation>
    </message>
    <message>
        <source>quotation marks, &quot;…&quot;</source>
        <translation>guillemets droits</translation>
    </message>
    <message>
        <source>apostrophes, &apos;…&apos;</source>
        <translation>apostrophes droites</translation>
    </message>
    <message>
        <source>none: they belong to the text</source>
        <translation>aucun&#xa0;: ils font partie du texte</translation>
    </message>
    <message>
        <source>Lines end as on Windows.</source>
        <translation>Les lignes se terminent comme sous Windows.</translation>
    </message>
    <message>
        <source>Lines end as on Linux and Mac.</source>
        <translation>Les lignes se terminent comme sous Linux et Mac.</translation>
    </message>
    <message>
        <source>Lines end as on old Macs.</source>
        <translation>Les lignes se terminent comme sur les anciens Mac.</translation>
    </message>
    <message>
        <source>separated by {delimiter}</source>
        <translation>séparation par {delimiter}</translation>
    </message>
    <message>
        <source>Long: these are its first rows.</source>
        <translation>Fichier long&#xa0;: voici ses premières lignes.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>no leads in it</source>
        <translation>ne contient aucun lead</translation>
    </message>
    <message>
        <source>{part}: {what}</source>
        <translation>{part}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>il n’y en a pas</translation>
    </message>
    <message>
        <source>line 1</source>
        <translation>ligne 1</translation>
    </message>
    <message>
        <source>line {line}; lines above it are no leads</source>
        <translation>ligne {line}&#xa0;; les lignes au-dessus ne sont pas des leads</translation>
    </message>
    <message>
        <source>There is none: leads begin at once</source>
        <translation>Il n’y en a pas&#xa0;: les leads commencent tout de suite</translation>
    </message>
    <message>
        <source>Line {line}: {cells}</source>
        <translation>Ligne {line}&#xa0;: {cells}</translation>
    </message>
</context>
<context>
    <name>ReasonList</name>
    <message>
        <source>Show leads</source>
        <translation>Afficher les leads</translation>
    </message>
    <message>
        <source>Send {number} again</source>
        <translation>Renvoyer ({number})</translation>
    </message>
    <message>
        <source>Fix all…</source>
        <translation>Tout corriger…</translation>
    </message>
</context>
<context>
    <name>RecordsView</name>
    <message>
        <source>Search these</source>
        <translation>Rechercher ici</translation>
    </message>
    <message>
        <source>Search in {table}</source>
        <translation>Rechercher dans&#xa0;: {table}</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copier en JSON</translation>
    </message>
    <message>
        <source>The chosen record</source>
        <translation>L’enregistrement choisi</translation>
    </message>
    <message>
        <source>{shown} of {rows}</source>
        <translation>{shown} sur {rows}</translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message>
        <source>Importing {file}</source>
        <translation>Importation de {file}</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>{rows} · making the search index…</source>
        <translation>{rows} · création de l’index de recherche…</translation>
    </message>
    <message>
        <source>{rows} so far</source>
        <translation>{rows} pour l’instant</translation>
    </message>
    <message>
        <source>{counts} · {time} left</source>
        <translation>{counts} · encore {time}</translation>
    </message>
    <message>
        <source>{leads} imported from {file}</source>
        <translation>Importé de {file}&#xa0;: {leads}</translation>
    </message>
    <message>
        <source>{leads} imported, list by list</source>
        <translation>Importation, liste par liste&#xa0;: {leads}</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing of the file was stored.</source>
        <translation>L’importation a été annulée. Rien du fichier n’a été enregistré.</translation>
    </message>
    <message>
        <source>Go back to change something, or import it again.</source>
        <translation>Revenez en arrière pour changer quelque chose, ou importez-le à nouveau.</translation>
    </message>
    <message>
        <source>Only the first {number} remarks of the file are listed.</source>
        <translation>Seules les {number} premières remarques du fichier sont affichées.</translation>
    </message>
</context>
<context>
    <name>ResultsTab</name>
    <message>
        <source>Reading results</source>
        <translation>Lecture des résultats</translation>
    </message>
    <message>
        <source>Everything ever sent to this account</source>
        <translation>Tout ce qui a été envoyé à ce compte</translation>
    </message>
    <message>
        <source>Sent {when}: {leads}</source>
        <translation>Envoi, {when}&#xa0;: {leads}</translation>
    </message>
    <message>
        <source>{leads}, newest first</source>
        <translation>{leads}, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>{leads}: {state}</source>
        <translation>{leads}&#xa0;: {state}</translation>
    </message>
    <message>
        <source>{leads}: {reason}</source>
        <translation>{leads}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Queuing leads again</source>
        <translation>Remise des leads en file d’attente</translation>
    </message>
    <message>
        <source>Export result file</source>
        <translation>Exporter les résultats</translation>
    </message>
    <message>
        <source>results {account}.csv</source>
        <translation>résultats {account}.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Écriture de {file}</translation>
    </message>
    <message>
        <source>{leads} written to {file}.</source>
        <translation>Écrit dans {file}&#xa0;: {leads}.</translation>
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
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>The first leads, before and after</source>
        <translation>Les premiers leads, avant et après</translation>
    </message>
    <message>
        <source>{changed} of {total} leads change. The first of them:</source>
        <translation>Leads modifiés&#xa0;: {changed} sur {total}. Les premiers d’entre eux&#xa0;:</translation>
    </message>
    <message>
        <source>All of these leads have this already.</source>
        <translation>Tous ces leads ont déjà cette valeur.</translation>
    </message>
    <message>
        <source>This changes none of these leads.</source>
        <translation>Cela ne modifie aucun de ces leads.</translation>
    </message>
    <message>
        <source>Finding out what this changes…</source>
        <translation>Recherche de ce que cela modifie…</translation>
    </message>
    <message>
        <source>Write a country, such as France or FR.</source>
        <translation>Saisissez un pays, par exemple France ou FR.</translation>
    </message>
    <message>
        <source>Write the value first.</source>
        <translation>Saisissez d’abord la valeur.</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Remplacer par une valeur</translation>
    </message>
    <message>
        <source>Fill in where it is empty</source>
        <translation>Remplir si le champ est vide</translation>
    </message>
    <message>
        <source>Add the calling code of a country</source>
        <translation>Ajouter l’indicatif d’un pays</translation>
    </message>
    <message>
        <source>Replace a part</source>
        <translation>Remplacer une partie</translation>
    </message>
    <message>
        <source>Remove needless spaces</source>
        <translation>Retirer les espaces inutiles</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Ajouter des étiquettes</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>Retirer des étiquettes</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Champ</translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>&amp;Que faire</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valeur</translation>
    </message>
    <message>
        <source>&amp;Tags, with commas between them</source>
        <translation>É&amp;tiquettes, séparées par des virgules</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Pays</translation>
    </message>
    <message>
        <source>&amp;Look for</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Put in its place</source>
        <translation>Re&amp;mplacer par</translation>
    </message>
</context>
<context>
    <name>RulePreview</name>
    <message>
        <source>Finding out what an edit changes</source>
        <translation>Examen de ce qu’une modification change</translation>
    </message>
</context>
<context>
    <name>SampleDialog</name>
    <message>
        <source>Safe sample of {file}</source>
        <translation>Échantillon anonymisé de {file}</translation>
    </message>
    <message>
        <source>A copy with other people in it, to show support where a file hurts. It keeps what the file is like: letters, delimiters, quotes, line ends, blanks, lengths, damage, and which values are equal. It keeps the names of columns, sheets and files too, so look at those.</source>
        <translation>Une copie avec d’autres personnes, pour montrer à l’assistance où un fichier pose problème. Elle garde ce qui fait le fichier&#xa0;: caractères, séparateurs, guillemets, fins de ligne, espaces, longueurs, dommages, et quelles valeurs sont égales. Elle garde aussi les noms des colonnes, des feuilles et des fichiers&#xa0;: vérifiez-les.</translation>
    </message>
    <message>
        <source>Save sample…</source>
        <translation>Enregistrer l’échantillon…</translation>
    </message>
    <message>
        <source>Copying the file</source>
        <translation>Copie du fichier</translation>
    </message>
    <message>
        <source>Copying the file…</source>
        <translation>Copie du fichier…</translation>
    </message>
    <message>
        <source>Rows of the file and of the sample</source>
        <translation>Lignes du fichier et de l’échantillon</translation>
    </message>
    <message>
        <source>{file} was not written.</source>
        <translation>{file} n’a pas été écrit.</translation>
    </message>
    <message>
        <source>The first rows: as they are in the file, and in the sample.</source>
        <translation>Les premières lignes&#xa0;: telles qu’elles sont dans le fichier, et dans l’échantillon.</translation>
    </message>
    <message>
        <source>In the</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>Save the sample</source>
        <translation>Enregistrer l’échantillon</translation>
    </message>
</context>
<context>
    <name>SearchHelpDialog</name>
    <message>
        <source>How to search</source>
        <translation>Comment chercher</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>SearchTools</name>
    <message>
        <source>Save as segment</source>
        <translation>Enregistrer comme segment</translation>
    </message>
    <message>
        <source>Keep this search in the navigation, with its size</source>
        <translation>Garder cette recherche dans la navigation, avec le nombre de leads</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>Nom du segment</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Comment chercher</translation>
    </message>
</context>
<context>
    <name>SecretEditor</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show {label}</source>
        <translation>Afficher&#xa0;: {label}</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>Counting segments</source>
        <translation>Comptage des segments</translation>
    </message>
    <message>
        <source>saving of segment “{name}”</source>
        <translation>enregistrement du segment «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>renaming of segment “{name}”</source>
        <translation>renommage du segment «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>deleting of segment “{name}”</source>
        <translation>suppression du segment «&#xa0;{name}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>SendChoices</name>
    <message>
        <source>Reading the kept lists</source>
        <translation>Lecture des listes conservées</translation>
    </message>
    <message>
        <source>Reading the vendor&apos;s lists</source>
        <translation>Lecture des listes de la plateforme</translation>
    </message>
    <message>
        <source>What was chosen is not offered here: choose again.</source>
        <translation>Ce qui était choisi n’est pas proposé ici&#xa0;: choisissez de nouveau.</translation>
    </message>
    <message>
        <source>This is the list as it was read last: {why}</source>
        <translation>Voici la liste telle qu’elle a été lue la dernière fois&#xa0;: {why}</translation>
    </message>
    <message>
        <source>The list could not be read: {why} You can type the value instead.</source>
        <translation>La liste n’a pas pu être lue&#xa0;: {why} Vous pouvez saisir vous-même la valeur.</translation>
    </message>
</context>
<context>
    <name>SendColumns</name>
    <message>
        <source>Reading the leads&apos; columns</source>
        <translation>Lecture des colonnes des leads</translation>
    </message>
</context>
<context>
    <name>SendFields</name>
    <message>
        <source>Reading the form</source>
        <translation>Lecture du formulaire</translation>
    </message>
    <message>
        <source>Remembering how the form is filled</source>
        <translation>Mémorisation du remplissage du formulaire</translation>
    </message>
</context>
<context>
    <name>SendFieldsView</name>
    <message>
        <source>Proposed by the names of the fields. Choose another lead field, or type a text that every lead gets.</source>
        <translation>Proposé d’après les noms des champs. Choisissez un autre champ du lead, ou saisissez un texte que chaque lead reçoit.</translation>
    </message>
    <message>
        <source>How the form is filled</source>
        <translation>Comment le formulaire est rempli</translation>
    </message>
    <message>
        <source>The form could not be read: {why}</source>
        <translation>Le formulaire n’a pas pu être lu&#xa0;: {why}</translation>
    </message>
</context>
<context>
    <name>SendFigures</name>
    <message>
        <source>Ready: {number}</source>
        <translation>Prêts&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Will be refused: {number}</source>
        <translation>Seraient refusés&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Suppressed: {number}</source>
        <translation>Exclus&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Already sent: {number}</source>
        <translation>Déjà envoyés&#xa0;: {number}</translation>
    </message>
    <message>
        <source>{leads}: {note}</source>
        <translation>{leads}&#xa0;: {note}</translation>
    </message>
    <message>
        <source>Ready to be sent</source>
        <translation>Prêts à être envoyés</translation>
    </message>
    <message>
        <source>These would be refused, so they are not sent</source>
        <translation>Ceux-ci seraient refusés, ils ne sont donc pas envoyés</translation>
    </message>
    <message>
        <source>These must not be contacted, so they are not sent</source>
        <translation>Ceux-ci ne doivent pas être contactés, ils ne sont donc pas envoyés</translation>
    </message>
    <message>
        <source>These went to the same place before, so they are not sent again</source>
        <translation>Ceux-ci sont déjà allés au même endroit, ils ne sont donc pas renvoyés</translation>
    </message>
</context>
<context>
    <name>SendLive</name>
    <message>
        <source>Counting</source>
        <translation>Comptage</translation>
    </message>
    <message>
        <source>Cancel {number} not sent yet</source>
        <translation>Annuler les non envoyés ({number})</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>{reason} Next try in {time}.</source>
        <translation>{reason} Nouvel essai dans {time}.</translation>
    </message>
    <message>
        <source>Pausing: waiting for the last answers</source>
        <translation>Mise en pause&#xa0;: attente des dernières réponses</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Another LeadDesk is sending: {leads} waiting</source>
        <translation>Un autre LeadDesk est en train d’envoyer. En attente&#xa0;: {leads}</translation>
    </message>
    <message>
        <source>Paused: {leads} waiting</source>
        <translation>En pause&#xa0;: {leads} en attente</translation>
    </message>
    <message>
        <source>Latest send</source>
        <translation>Dernier envoi</translation>
    </message>
    <message>
        <source>Taking back what was not sent yet</source>
        <translation>Annulation de ce qui n’est pas encore envoyé</translation>
    </message>
    <message>
        <source>{leads} taken back.</source>
        <translation>Annulé&#xa0;: {leads}.</translation>
    </message>
    <message>
        <source>{leads} done.</source>
        <translation>Terminé&#xa0;: {leads}.</translation>
    </message>
</context>
<context>
    <name>SendTab</name>
    <message>
        <source>All leads</source>
        <translation>Tous les leads</translation>
    </message>
    <message>
        <source>Checking leads</source>
        <translation>Vérification des leads</translation>
    </message>
    <message>
        <source>Reading the last destination</source>
        <translation>Lecture de la dernière destination</translation>
    </message>
    <message>
        <source>Import of {file}, {when}</source>
        <translation>Importation de {file}, {when}</translation>
    </message>
    <message>
        <source>Segment {name}</source>
        <translation>Segment {name}</translation>
    </message>
    <message>
        <source>{leads}: {description}</source>
        <translation>{leads}&#xa0;: {description}</translation>
    </message>
    <message>
        <source>The vendor could not be asked for its rules.</source>
        <translation>La plateforme n’a pas pu être interrogée sur ses règles.</translation>
    </message>
    <message>
        <source>{why} Leads are checked when they are sent.</source>
        <translation>{why} Les leads sont vérifiés au moment de l’envoi.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>La vérification a été arrêtée.</translation>
    </message>
    <message>
        <source>Choose where the leads go first: {fields}.</source>
        <translation>Choisissez d’abord où vont les leads&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source>Checking each lead against the vendor&apos;s rules…</source>
        <translation>Vérification de chaque lead selon les règles de la plateforme…</translation>
    </message>
    <message>
        <source>There are no leads in this selection.</source>
        <translation>Il n’y a aucun lead dans cette sélection.</translation>
    </message>
    <message>
        <source>All of these leads went there before, or are on their way.</source>
        <translation>Tous ces leads y ont déjà été envoyés ou sont en route.</translation>
    </message>
    <message>
        <source>None of these leads can be sent now.</source>
        <translation>Aucun de ces leads ne peut être envoyé maintenant.</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>ESSAI</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>RÉEL</translation>
    </message>
    <message>
        <source>Send to {account} · {live}</source>
        <translation>Envoyer à {account} · {live}</translation>
    </message>
    <message>
        <source>Send {leads} to {account} · {live}</source>
        <translation>Envoyer {leads} à {account} · {live}</translation>
    </message>
    <message>
        <source>Queuing leads for {account}</source>
        <translation>Mise en file d’attente des leads pour {account}</translation>
    </message>
    <message>
        <source>Asking {account} for its lists…</source>
        <translation>Demande des listes à {account}…</translation>
    </message>
</context>
<context>
    <name>SendTest</name>
    <message>
        <source>Check with {vendor}</source>
        <translation>Vérifier auprès de {vendor}</translation>
    </message>
    <message>
        <source>{vendor} says what it thinks of each lead, and stores none.</source>
        <translation>{vendor} dit ce qu’il pense de chaque lead, et n’en enregistre aucun.</translation>
    </message>
    <message>
        <source>Checking {leads} with {vendor}</source>
        <translation>Vérification auprès de {vendor}&#xa0;: {leads}</translation>
    </message>
    <message>
        <source>{title}: {done} of {total}</source>
        <translation>{title}&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>{vendor} would take {number} of {leads}.</source>
        <translation>{vendor} prendrait {number} sur {leads}.</translation>
    </message>
    <message>
        <source>Nothing was stored there.</source>
        <translation>Rien n’y a été enregistré.</translation>
    </message>
    <message>
        <source>What {vendor} would not simply take</source>
        <translation>Ce que {vendor} ne prendrait pas tel quel</translation>
    </message>
</context>
<context>
    <name>SendingRuns</name>
    <message>
        <source>Sending to {account}</source>
        <translation>Envoi à {account}</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi en cours</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Opening the workspace</source>
        <translation>Ouverture de l’espace de travail</translation>
    </message>
    <message>
        <source>Looking for the keyring</source>
        <translation>Recherche du trousseau de clés</translation>
    </message>
    <message>
        <source>Passwords and keys are kept for this session only.</source>
        <translation>Les mots de passe et les clés sont gardés pour cette session seulement.</translation>
    </message>
    <message>
        <source>LeadDesk found no keyring on this computer, so it forgets the accounts&apos; secrets when it closes. {hint}</source>
        <translation>LeadDesk n’a trouvé aucun trousseau de clés sur cet ordinateur&#x202f;; il oublie donc les secrets des comptes à la fermeture. {hint}</translation>
    </message>
</context>
<context>
    <name>SettingsTab</name>
    <message>
        <source>Looking into the keyring</source>
        <translation>Consultation du trousseau de clés</translation>
    </message>
    <message>
        <source>Remove {account}</source>
        <translation>Supprimer {account}</translation>
    </message>
    <message>
        <source>Its secrets are deleted from the keyring, and leads that wait to be sent to it are cancelled. What was sent stays on the timelines of the leads.</source>
        <translation>Ses secrets sont effacés du trousseau de clés, et les envois en file d’attente vers ce compte sont annulés. Ce qui a été envoyé reste dans l’historique des leads.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>{number} as they usually are; Edit shows them</source>
        <translation>Aux valeurs habituelles&#xa0;: {number}&#xa0;; Modifier les affiche</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>Autres paramètres</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté le</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>in the keyring</source>
        <translation>dans le trousseau de clés</translation>
    </message>
    <message>
        <source>stored in the keyring</source>
        <translation>enregistré dans le trousseau de clés</translation>
    </message>
    <message>
        <source>Removing {account}</source>
        <translation>Suppression de {account}</translation>
    </message>
</context>
<context>
    <name>SettleDialog</name>
    <message>
        <source>Did these leads arrive?</source>
        <translation>Ces leads sont-ils arrivés&#x202f;?</translation>
    </message>
    <message>
        <source>The connection broke while {leads} went out, so they may be at {vendor} or not. Look for them there, then say what you found.</source>
        <translation>La connexion s’est rompue pendant l’envoi ({leads})&#xa0;: ils sont peut-être chez {vendor}, ou non. Cherchez-les là-bas, puis dites ce que vous avez trouvé.</translation>
    </message>
    <message>
        <source>Settle {leads}</source>
        <translation>Régler {leads}</translation>
    </message>
    <message>
        <source>They are there: count them as accepted</source>
        <translation>Ils y sont&#xa0;: les compter comme acceptés</translation>
    </message>
    <message>
        <source>They are not there: not delivered</source>
        <translation>Ils n’y sont pas&#xa0;: non livrés</translation>
    </message>
    <message>
        <source>They are not sent again.</source>
        <translation>Ils ne sont pas renvoyés.</translation>
    </message>
    <message>
        <source>They may be sent again, which is harmless even if one did arrive.</source>
        <translation>Ils peuvent être renvoyés&#xa0;: sans dommage, même si l’un d’eux est arrivé.</translation>
    </message>
    <message>
        <source>They may be sent again, which is harmless while nothing else was sent about them since.</source>
        <translation>Ils peuvent être renvoyés&#xa0;: sans dommage tant que rien d’autre n’a été envoyé à leur sujet depuis.</translation>
    </message>
    <message>
        <source>They may be sent again. If one did arrive after all, it then counts and acts a second time. {consequence}</source>
        <translation>Ils peuvent être renvoyés. Si l’un d’eux était tout de même arrivé, il compte et agit alors une seconde fois. {consequence}</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>SnippetPage</name>
    <message>
        <source>Application key</source>
        <translation>Clé d’application</translation>
    </message>
    <message>
        <source>At Footprints under Settings, Data Sources, once the website is one.</source>
        <translation>Dans Footprints, sous «&#xa0;Settings&#xa0;», «&#xa0;Data Sources&#xa0;», une fois que le site web y figure.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>E-mail address of the visitor</source>
        <translation>Adresse e-mail du visiteur</translation>
    </message>
    <message>
        <source>Only where a person is signed in.</source>
        <translation>Seulement si une personne est connectée.</translation>
    </message>
    <message>
        <source>The block for the head</source>
        <translation>Le bloc pour l’élément head</translation>
    </message>
    <message>
        <source>The block for the end of the body</source>
        <translation>Le bloc pour la fin de l’élément body</translation>
    </message>
    <message>
        <source>Copy the block for the head</source>
        <translation>Copier le bloc pour l’élément head</translation>
    </message>
    <message>
        <source>Copy the block for the body</source>
        <translation>Copier le bloc pour l’élément body</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Give the application key above.</source>
        <translation>Indiquez la clé d’application ci-dessus.</translation>
    </message>
    <message>
        <source>First make a data source for the website, at Footprints under Settings, Data Sources.</source>
        <translation>Créez d’abord une source de données pour le site web, dans Footprints, sous «&#xa0;Settings&#xa0;», «&#xa0;Data Sources&#xa0;».</translation>
    </message>
    <message>
        <source>Put the first block into the head of every page of the website.</source>
        <translation>Mettez le premier bloc dans l’élément head de chaque page du site web.</translation>
    </message>
    <message>
        <source>Put the second block right before the body of every page ends.</source>
        <translation>Mettez le second bloc juste avant la fin de l’élément body de chaque page.</translation>
    </message>
    <message>
        <source>Where a person is signed in, make the blocks with that e-mail address: then Footprints knows who it is.</source>
        <translation>Si une personne est connectée, créez les blocs avec son adresse e-mail&#xa0;: Footprints sait alors de qui il s’agit.</translation>
    </message>
    <message>
        <source>A page reports itself with {call}, with brands, tenants or interests within.</source>
        <translation>Une page se signale avec {call}, en y indiquant des marques, des enseignes ou des centres d’intérêt.</translation>
    </message>
    <message>
        <source>Into the head</source>
        <translation>Dans l’élément head</translation>
    </message>
    <message>
        <source>Before the body ends</source>
        <translation>Avant la fin de l’élément body</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
</context>
<context>
    <name>StateBar</name>
    <message>
        <source>{count} in all:</source>
        <translation>{count} au total&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Rien ici pour l’instant.</translation>
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
        <translation>{step}, terminé</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Step {number} of {count}: {title}</source>
        <translation>Étape {number} sur {count}&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>StopDialog</name>
    <message>
        <source>Not everything is done yet</source>
        <translation>Tout n’est pas encore terminé</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>Keep the window</source>
        <translation>Garder la fenêtre</translation>
    </message>
    <message>
        <source>Closing the window stops this, as Cancel does.</source>
        <translation>Fermer la fenêtre arrête cela, comme Annuler.</translation>
    </message>
</context>
<context>
    <name>SuppressLeadsDialog</name>
    <message>
        <source>Suppress {leads}</source>
        <translation>Exclure {leads}</translation>
    </message>
    <message>
        <source>Whatever account they are sent to, they are held back, now and later. You can undo it.</source>
        <translation>Quel que soit le compte auquel ils sont envoyés, ils sont retenus, maintenant et plus tard. Vous pouvez l’annuler.</translation>
    </message>
    <message>
        <source>Their &amp;e-mail addresses</source>
        <translation>Leurs adresses &amp;e-mail</translation>
    </message>
    <message>
        <source>Their &amp;phone numbers</source>
        <translation>Leurs numéros de &amp;téléphone</translation>
    </message>
    <message>
        <source>The whole &amp;domains of their addresses, so everybody there</source>
        <translation>Les &amp;domaines entiers de leurs adresses, donc tous ceux qui s’y trouvent</translation>
    </message>
</context>
<context>
    <name>SuppressValuesDialog</name>
    <message>
        <source>Add to a list</source>
        <translation>Ajouter à une liste</translation>
    </message>
    <message>
        <source>E-mail addresses, phone numbers with their calling code, domains, or MD5, SHA-1 or SHA-256 of them: one a line.</source>
        <translation>Adresses e-mail, numéros de téléphone avec leur indicatif, domaines, ou leur MD5, SHA-1 ou SHA-256&#xa0;: une valeur par ligne.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Values, one a line</source>
        <translation>Valeurs, une par ligne</translation>
    </message>
</context>
<context>
    <name>Suppressing</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reading the lists</source>
        <translation>Lecture des listes</translation>
    </message>
    <message>
        <source>Suppressing leads</source>
        <translation>Exclusion de leads</translation>
    </message>
    <message>
        <source>{leads} suppressed on the list “{list}”.</source>
        <translation>Sur la liste d’exclusion «&#xa0;{list}&#xa0;»&#xa0;: {leads}.</translation>
    </message>
    <message>
        <source>{leads} had nothing that could be put on it.</source>
        <translation>Sans rien à y mettre&#xa0;: {leads}.</translation>
    </message>
    <message>
        <source>suppression of {leads}</source>
        <translation>exclusion de {leads}</translation>
    </message>
    <message>
        <source>The suppression was taken back.</source>
        <translation>L’exclusion a été annulée.</translation>
    </message>
</context>
<context>
    <name>SuppressionTableModel</name>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté le</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
</context>
<context>
    <name>SuppressionsPage</name>
    <message>
        <source>Reading the lists</source>
        <translation>Lecture des listes</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>Add by hand…</source>
        <translation>Ajouter à la main…</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>Importation de {file}</translation>
    </message>
    <message>
        <source>The first {shown} of {all}: search to find others.</source>
        <translation>Affichés&#xa0;: {shown} sur {all}. Recherchez pour trouver les autres.</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} sur {all}</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>Toutes les listes</translation>
    </message>
    <message>
        <source>{list}: {number}</source>
        <translation>{list}&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Remove {number}</source>
        <translation>Retirer ({number})</translation>
    </message>
    <message>
        <source>Adding to a list</source>
        <translation>Ajout à une liste</translation>
    </message>
    <message>
        <source>Added: {number}.</source>
        <translation>Ajouts&#xa0;: {number}.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>Text and CSV files (*.txt *.csv *.tsv);;All files (*)</source>
        <translation>Fichiers texte et CSV (*.txt *.csv *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The list “{list}” was imported.</source>
        <translation>La liste «&#xa0;{list}&#xa0;» a été importée.</translation>
    </message>
    <message>
        <source>Added: {added}. Known already: {known}. {skipped} held nothing to suppress.</source>
        <translation>Ajouts&#xa0;: {added}. Déjà connus&#xa0;: {known}. Rien à exclure&#xa0;: {skipped}.</translation>
    </message>
    <message>
        <source>Removing from the lists</source>
        <translation>Retrait des listes</translation>
    </message>
    <message>
        <source>Removed: {number}. They may be contacted again.</source>
        <translation>Retraits&#xa0;: {number}. Ces personnes peuvent de nouveau être contactées.</translation>
    </message>
    <message>
        <source>Putting back onto the lists</source>
        <translation>Remise sur les listes</translation>
    </message>
</context>
<context>
    <name>SuppressionsView</name>
    <message>
        <source>Do not contact</source>
        <translation>Ne pas contacter</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>Search the lists</source>
        <translation>Rechercher dans les listes</translation>
    </message>
    <message>
        <source>Search an address, number, domain or hash</source>
        <translation>Rechercher adresse, numéro, domaine ou empreinte</translation>
    </message>
    <message>
        <source>Who must not be contacted</source>
        <translation>Personnes à ne pas contacter</translation>
    </message>
    <message>
        <source>Nobody is suppressed</source>
        <translation>Personne n’est exclu</translation>
    </message>
    <message>
        <source>Import a list of people who must not be contacted: e-mail addresses, phone numbers, domains, or MD5, SHA-1 or SHA-256 of them. Leads on a list are held back: nothing leaves this computer.</source>
        <translation>Importez une liste de personnes à ne pas contacter&#xa0;: adresses e-mail, numéros de téléphone, domaines, ou leur MD5, SHA-1 ou SHA-256. Les leads d’une liste sont retenus&#xa0;: rien ne quitte cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>TableColumns</name>
    <message>
        <source>Remembering the columns</source>
        <translation>Mémorisation des colonnes</translation>
    </message>
</context>
<context>
    <name>TargetFieldsEditor</name>
    <message>
        <source>{field} (needed)</source>
        <translation>{field} (obligatoire)</translation>
    </message>
    <message>
        <source>{field} (hidden)</source>
        <translation>{field} (caché)</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissé vide</translation>
    </message>
    <message>
        <source>{field} is filled from</source>
        <translation>{field} est rempli à partir de</translation>
    </message>
</context>
<context>
    <name>Tending</name>
    <message>
        <source>Putting the workspace in order</source>
        <translation>Mise en ordre de l’espace de travail</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>One a line</source>
        <translation>Une valeur par ligne</translation>
    </message>
</context>
<context>
    <name>TextTableModel</name>
    <message>
        <source>{column}: {value}</source>
        <translation>{column}&#xa0;: {value}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>{account}: {meaning}</source>
        <translation>{account}&#xa0;: {meaning}</translation>
    </message>
    <message>
        <source>Not sent to {account}</source>
        <translation>Non envoyé à {account}</translation>
    </message>
    <message>
        <source>Queued for {account}</source>
        <translation>En file d’attente pour {account}</translation>
    </message>
    <message>
        <source>Came from {file}, line {line}</source>
        <translation>Venu de {file}, ligne {line}</translation>
    </message>
    <message>
        <source>Completed from {file}, line {line}</source>
        <translation>Complété depuis {file}, ligne {line}</translation>
    </message>
    <message>
        <source>Found again in {file}, line {line}</source>
        <translation>Retrouvé dans {file}, ligne {line}</translation>
    </message>
    <message>
        <source>In {file}, line {line}</source>
        <translation>Dans {file}, ligne {line}</translation>
    </message>
    <message>
        <source>Edited, and taken back</source>
        <translation>Modifié, puis annulé</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Merged with another lead</source>
        <translation>Fusionné avec un autre lead</translation>
    </message>
    <message>
        <source>Must not be contacted: on the list “{list}”</source>
        <translation>Ne doit pas être contacté&#xa0;: sur la liste «&#xa0;{list}&#xa0;»</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}&#xa0;: {before} → {after}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>TimelineStep</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Details: {title}</source>
        <translation>Détails&#xa0;: {title}</translation>
    </message>
    <message>
        <source>What the other lead had</source>
        <translation>Ce que l’autre lead contenait</translation>
    </message>
    <message>
        <source>The vendor&apos;s own words: what was sent and what came back</source>
        <translation>Mot pour mot&#xa0;: ce qui a été envoyé et ce que la plateforme a répondu</translation>
    </message>
</context>
<context>
    <name>TrackingTab</name>
    <message>
        <source>Tracking snippet</source>
        <translation>Code de suivi</translation>
    </message>
    <message>
        <source>Web session</source>
        <translation>Session web</translation>
    </message>
    <message>
        <source>Mobile session</source>
        <translation>Session mobile</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Suivi</translation>
    </message>
</context>
<context>
    <name>UndoHistory</name>
    <message>
        <source>Undo {what}</source>
        <translation>Annuler&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Redo {what}</source>
        <translation>Rétablir&#xa0;: {what}</translation>
    </message>
    <message>
        <source>import of {file}</source>
        <translation>importation de {file}</translation>
    </message>
</context>
<context>
    <name>UpdatesDialog</name>
    <message>
        <source>Check for updates</source>
        <translation>Rechercher des mises à jour</translation>
    </message>
    <message>
        <source>Checking for updates</source>
        <translation>Recherche de mises à jour</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Ouvrir sa page</translation>
    </message>
    <message>
        <source>Address for updates</source>
        <translation>Adresse des mises à jour</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Rechercher maintenant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Address for updates</source>
        <translation>&amp;Adresse des mises à jour</translation>
    </message>
    <message>
        <source>Whoever gave you LeadDesk gives you this line too. Without it nothing is asked.</source>
        <translation>La personne qui vous a fourni LeadDesk vous donne aussi cette ligne. Sans elle, rien n’est demandé.</translation>
    </message>
    <message>
        <source>You have LeadDesk {version}. You are told if there is a newer one; nothing is installed by itself.</source>
        <translation>Vous avez LeadDesk {version}. S’il existe une version plus récente, vous en êtes averti&#xa0;; rien ne s’installe tout seul.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Interrogation…</translation>
    </message>
    <message>
        <source>LeadDesk {version} is available.</source>
        <translation>LeadDesk {version} est disponible.</translation>
    </message>
    <message>
        <source>Released on {day}. Install it over this one: your workspaces stay.</source>
        <translation>Publié le {day}. Installez-le par-dessus celui-ci&#xa0;: vos espaces de travail restent.</translation>
    </message>
    <message>
        <source>You have the newest LeadDesk.</source>
        <translation>Vous avez la dernière version de LeadDesk.</translation>
    </message>
    <message>
        <source>The last release is {version}, of {day}.</source>
        <translation>La dernière version est {version}, du {day}.</translation>
    </message>
</context>
<context>
    <name>Upgrade</name>
    <message>
        <source>Preparing the workspace</source>
        <translation>Préparation de l’espace de travail</translation>
    </message>
</context>
<context>
    <name>UpgradeDialog</name>
    <message>
        <source>Preparing this workspace for the new LeadDesk</source>
        <translation>Préparation de cet espace de travail pour la nouvelle version de LeadDesk</translation>
    </message>
    <message>
        <source>How far the copy is</source>
        <translation>Avancement de la copie</translation>
    </message>
    <message>
        <source>Copying the workspace into its backups…</source>
        <translation>Copie de l’espace de travail dans ses sauvegardes…</translation>
    </message>
    <message>
        <source>It was made by an older LeadDesk. A copy of it is kept, so nothing can be lost. A large workspace takes some minutes.</source>
        <translation>Il a été créé par une version plus ancienne de LeadDesk. Une copie en est gardée&#xa0;: rien ne peut être perdu. Un grand espace de travail demande quelques minutes.</translation>
    </message>
    <message>
        <source>Bringing it to the new format…</source>
        <translation>Conversion au nouveau format…</translation>
    </message>
</context>
<context>
    <name>ValueCompleter</name>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
</context>
<context>
    <name>VendorChoice</name>
    <message>
        <source>Practise without keys…</source>
        <translation>S’exercer sans clés…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Which system do the leads go to?</source>
        <translation>Vers quel système vont les leads&#x202f;?</translation>
    </message>
    <message>
        <source>You need an address and keys from that system. Nothing is sent yet.</source>
        <translation>Il vous faut une adresse et des clés de ce système. Rien n’est encore envoyé.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En file</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doublon</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>En suspens</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Retourné</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Stopped before anything left this computer.</source>
        <translation>Arrêté avant que quoi que ce soit ait quitté cet ordinateur.</translation>
    </message>
    <message>
        <source>Waiting to be sent.</source>
        <translation>Dans la file d’attente, pas encore envoyé.</translation>
    </message>
    <message>
        <source>On its way.</source>
        <translation>En route.</translation>
    </message>
    <message>
        <source>Received; the vendor decides later.</source>
        <translation>Reçu&#x202f;; la plateforme décidera plus tard.</translation>
    </message>
    <message>
        <source>Accepted by the vendor.</source>
        <translation>Accepté par la plateforme.</translation>
    </message>
    <message>
        <source>The vendor had this lead already.</source>
        <translation>La plateforme avait déjà ce lead.</translation>
    </message>
    <message>
        <source>Stored by the vendor, not accepted yet.</source>
        <translation>Enregistré par la plateforme, pas encore accepté.</translation>
    </message>
    <message>
        <source>Refused by the vendor.</source>
        <translation>Refusé par la plateforme.</translation>
    </message>
    <message>
        <source>Taken back by the vendor later.</source>
        <translation>Retourné par la plateforme après coup.</translation>
    </message>
    <message>
        <source>Certainly not delivered; may be sent again.</source>
        <translation>Non livré, c’est certain&#xa0;; peut être renvoyé.</translation>
    </message>
    <message>
        <source>It may have arrived; it is never sent again by itself.</source>
        <translation>Il est peut-être arrivé&#x202f;; il n’est jamais renvoyé automatiquement.</translation>
    </message>
    <message>
        <source>Taken back before it was sent.</source>
        <translation>Annulé avant l’envoi.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Deuxième prénom</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Portable</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Identifiant externe</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Consent to e-mail</source>
        <translation>Consentement e-mail</translation>
    </message>
    <message>
        <source>Consent to calls</source>
        <translation>Consentement appels</translation>
    </message>
    <message>
        <source>Consent to text messages</source>
        <translation>Consentement SMS</translation>
    </message>
    <message>
        <source>Consent wording</source>
        <translation>Texte du consentement</translation>
    </message>
    <message>
        <source>Consent given at</source>
        <translation>Date du consentement</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté le</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié le</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Not data</source>
        <translation>Hors données</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>pas encore vérifié</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>needs sign-in</source>
        <translation>connexion requise</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>{count} min ago</source>
        <translation>il y a {count}&#xa0;min</translation>
    </message>
    <message>
        <source>{count} h ago</source>
        <translation>il y a {count}&#xa0;h</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>{count} days ago</source>
        <translation>il y a {count}&#xa0;jours</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Reading how everything stands</source>
        <translation>Lecture de l’état général</translation>
    </message>
    <message>
        <source>Opening a page</source>
        <translation>Ouverture d’une page</translation>
    </message>
    <message>
        <source>Leads from {file}</source>
        <translation>Leads de {file}</translation>
    </message>
    <message>
        <source>Leads of one import</source>
        <translation>Leads d’une importation</translation>
    </message>
</context>
<context>
    <name>_Activity</name>
    <message>
        <source>Paused. {leads} still to send.</source>
        <translation>En pause. Reste à envoyer&#xa0;: {leads}.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>{counts} · {time} left</source>
        <translation>{counts} · encore {time}</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Terminé.</translation>
    </message>
    <message>
        <source>{state} {count}</source>
        <translation>{state}&#xa0;{count}</translation>
    </message>
    <message>
        <source>Stopped. {leads} wait in the outbox.</source>
        <translation>Arrêté. Dans la boîte d’envoi&#xa0;: {leads}.</translation>
    </message>
    <message>
        <source>Nothing was left to send.</source>
        <translation>Il ne restait rien à envoyer.</translation>
    </message>
    <message>
        <source>Stopped. What was done before stays accounted for.</source>
        <translation>Arrêté. Ce qui a été fait avant reste comptabilisé.</translation>
    </message>
    <message>
        <source>This stopped because of a fault in LeadDesk.</source>
        <translation>Arrêt dû à une erreur dans LeadDesk.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>Pausing: waiting for the last answers…</source>
        <translation>Mise en pause&#xa0;: attente des dernières réponses…</translation>
    </message>
</context>
<context>
    <name>_Facts</name>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponse reçue</translation>
    </message>
    <message>
        <source>HTTP status {value}</source>
        <translation>statut HTTP {value}</translation>
    </message>
    <message>
        <source>answered in {value}</source>
        <translation>réponse en {value}</translation>
    </message>
</context>
<context>
    <name>_ListDialog</name>
    <message>
        <source>On the &amp;list</source>
        <translation>Sur la &amp;liste</translation>
    </message>
</context>
<context>
    <name>_MergedLead</name>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}&#xa0;: {value}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Field of row {number}</source>
        <translation>Champ de la ligne {number}</translation>
    </message>
    <message>
        <source>Operator of row {number}</source>
        <translation>Opérateur de la ligne {number}</translation>
    </message>
    <message>
        <source>Value of row {number}</source>
        <translation>Valeur de la ligne {number}</translation>
    </message>
    <message>
        <source>Remove row {number}</source>
        <translation>Retirer la ligne {number}</translation>
    </message>
    <message>
        <source>for example Laval%</source>
        <translation>par exemple Laval%</translation>
    </message>
</context>
</TS>
