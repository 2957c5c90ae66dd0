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
    <message>
        <source>Leads fetched</source>
        <translation>Leads récupérés</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
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
        <source>Leads of the check</source>
        <translation>Leads de la vérification</translation>
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
    <name>AskDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>BeginningTableModel</name>
    <message>
        <source>{column}: {value}</source>
        <translation>{column}&#xa0;: {value}</translation>
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
    <name>CallForm</name>
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
        <source>The vendor confirmed it.</source>
        <translation>La plateforme l’a confirmé.</translation>
    </message>
    <message>
        <source>The vendor refused this.</source>
        <translation>La plateforme a refusé.</translation>
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
        <source>Nothing is stored yet.</source>
        <translation>Rien n’est encore enregistré.</translation>
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
        <source>Nothing is stored yet. {shown} of {all} remarks are listed.</source>
        <translation>Rien n’est encore enregistré. Remarques affichées&#xa0;: {shown} sur {all}.</translation>
    </message>
    <message>
        <source>Leads that you have stay as they are, even if they opted out in this file: {leads} are new.</source>
        <translation>Les leads que vous avez restent tels quels, même s’ils ont retiré leur accord dans ce fichier. Nouveaux&#xa0;: {leads}.</translation>
    </message>
    <message>
        <source>Of the leads that you have, {number} get other values.</source>
        <translation>Leads que vous avez et qui reçoivent d’autres valeurs&#xa0;: {number}.</translation>
    </message>
    <message>
        <source>Of the leads that you have, {number} get something they lack, or take back a consent.</source>
        <translation>Leads que vous avez et qui reçoivent ce qui leur manque, ou retirent un accord&#xa0;: {number}.</translation>
    </message>
    <message>
        <source>First {rows}</source>
        <translation>Début&#xa0;: {rows}</translation>
    </message>
    <message>
        <source>{message} ({number})</source>
        <translation>{message} ({number})</translation>
    </message>
    <message>
        <source>These rows are not imported.</source>
        <translation>Ces lignes ne sont pas importées.</translation>
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
    <name>ColumnsStep</name>
    <message>
        <source>Choose a field</source>
        <translation>Choisir un champ</translation>
    </message>
    <message>
        <source>Found by itself</source>
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
        <source>Give it no more</source>
        <translation>Ne plus la donner</translation>
    </message>
    <message>
        <source>Give no more: {default}</source>
        <translation>Ne plus donner&#xa0;: {default}</translation>
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
        <source>{column}: {value}</source>
        <translation>{column}&#xa0;: {value}</translation>
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
        <source>{column}: {value}</source>
        <translation>{column}&#xa0;: {value}</translation>
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
        <source>No answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
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
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
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
        <source>Found by itself</source>
        <translation>Détection automatique</translation>
    </message>
    <message>
        <source>As found: {encoding}</source>
        <translation>Détecté&#xa0;: {encoding}</translation>
    </message>
    <message>
        <source>As found: {delimiter}</source>
        <translation>Détecté&#xa0;: {delimiter}</translation>
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
    <name>FixDialog</name>
    <message>
        <source>Fix {leads} at once</source>
        <translation>Corriger {leads} d’un coup</translation>
    </message>
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
        <source>Change {leads} and send them again</source>
        <translation>Modifier et renvoyer {leads}</translation>
    </message>
    <message>
        <source>Only change {leads}</source>
        <translation>Modifier {leads} seulement</translation>
    </message>
    <message>
        <source>{changed} of {total} leads change. The first of them:</source>
        <translation>Leads modifiés&#xa0;: {changed} sur {total}. Les premiers d’entre eux&#xa0;:</translation>
    </message>
    <message>
        <source>This changes none of these leads.</source>
        <translation>Cela ne modifie aucun de ces leads.</translation>
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
        <source>&amp;Field</source>
        <translation>&amp;Champ</translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>&amp;Que faire</translation>
    </message>
    <message>
        <source>Looking what this changes…</source>
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
        <source>&amp;Country</source>
        <translation>&amp;Pays</translation>
    </message>
    <message>
        <source>&amp;Look for</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valeur</translation>
    </message>
    <message>
        <source>&amp;Put in its place</source>
        <translation>Re&amp;mplacer par</translation>
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
        <source>Looking what a fix changes</source>
        <translation>Examen de ce qu’une correction modifie</translation>
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
        <source>{leads} could not be changed: {why}</source>
        <translation>Non modifié, {leads}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Taking back the fix</source>
        <translation>Annulation de la correction</translation>
    </message>
    <message>
        <source>{leads} as before.</source>
        <translation>Revenu à l’état d’avant&#xa0;: {leads}.</translation>
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
    <name>ImportCheckView</name>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>Rien n’est encore enregistré.</translation>
    </message>
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
        <source>The first rows as they would be imported</source>
        <translation>Les premières lignes telles qu’elles seraient importées</translation>
    </message>
    <message>
        <source>Cells with a remark</source>
        <translation>Cellules avec une remarque</translation>
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
    <name>ImportFileView</name>
    <message>
        <source>Choose other files…</source>
        <translation>Choisir d’autres fichiers…</translation>
    </message>
    <message>
        <source>List to import</source>
        <translation>Liste à importer</translation>
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
        <source>L&amp;ist to import</source>
        <translation>&amp;Liste à importer</translation>
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
    <message>
        <source>Import {file}</source>
        <translation>Importation de {file}</translation>
    </message>
    <message>
        <source>{file}, waiting</source>
        <translation>{file}, en attente</translation>
    </message>
    <message>
        <source>{file}, open now</source>
        <translation>{file}, ouvert</translation>
    </message>
    <message>
        <source>{file}, imported</source>
        <translation>{file}, importé</translation>
    </message>
    <message>
        <source>{file}, skipped</source>
        <translation>{file}, passé</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Fichier suivant</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
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
        <translation>Importer</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
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
        <source>Import another list of this file</source>
        <translation>Importer une autre liste de ce fichier</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Importer un autre fichier</translation>
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
        <source>{kind}, {encoding}, separated by {delimiter}. Imported {when}.</source>
        <translation>{kind}, {encoding}, séparation par {delimiter}. Importé&#xa0;: {when}.</translation>
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
        <source>{column}: {value}</source>
        <translation>{column}&#xa0;: {value}</translation>
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
    <name>InquiryRounds</name>
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
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation>{column}&#xa0;: {value}</translation>
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
    <name>LeadInspector</name>
    <message>
        <source>Reading a lead</source>
        <translation>Lecture d’un lead</translation>
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
        <source>Fields</source>
        <translation>Champs</translation>
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
        <source>{column}: {value}</source>
        <translation>{column}&#xa0;: {value}</translation>
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
</context>
<context>
    <name>LeadsPage</name>
    <message>
        <source>Copying leads</source>
        <translation>Copie de leads</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Export leads</source>
        <translation>Exporter des leads</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>One JSON object a line (*.jsonl)</source>
        <translation>Un objet JSON par ligne (*.jsonl)</translation>
    </message>
    <message>
        <source>Export to {file}</source>
        <translation>Exportation vers {file}</translation>
    </message>
    <message>
        <source>{leads}: {title}</source>
        <translation>{leads}&#xa0;: {title}</translation>
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
        <source>Select leads to send them. Ctrl+A selects all that are shown.</source>
        <translation>Sélectionnez des leads pour les envoyer. Ctrl+A sélectionne tout ce qui est affiché.</translation>
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
        <source>There is nothing to paste.</source>
        <translation>Il n’y a rien à coller.</translation>
    </message>
    <message>
        <source>Copy rows with their header in a spreadsheet first.</source>
        <translation>Copiez d’abord des lignes avec leur en-tête dans un tableur.</translation>
    </message>
    <message>
        <source>{leads} copied</source>
        <translation>Copié&#xa0;: {leads}</translation>
    </message>
</context>
<context>
    <name>LeadsPageView</name>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Nothing matches “{search}”. LeadDesk looks in name, e-mail, phone and company; every word must occur. Try fewer or shorter words.</source>
        <translation>Rien ne correspond à «&#xa0;{search}&#xa0;». LeadDesk cherche dans le nom, l’e-mail, le téléphone et la société&#x202f;; chaque mot doit y figurer. Essayez avec moins de mots ou des mots plus courts.</translation>
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
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste leads…</source>
        <translation>Coller des leads…</translation>
    </message>
    <message>
        <source>Search leads</source>
        <translation>Rechercher des leads</translation>
    </message>
    <message>
        <source>Search name, e-mail, phone, company</source>
        <translation>Rechercher nom, e-mail, téléphone, société</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Envoyer à</translation>
    </message>
    <message>
        <source>Suppress…</source>
        <translation>Exclure…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>No leads yet</source>
        <translation>Pas encore de leads</translation>
    </message>
    <message>
        <source>Drop a lead file anywhere on this window. LeadDesk tells you what it is, maps its columns and accounts for every line of it.</source>
        <translation>Déposez un fichier de leads n’importe où dans cette fenêtre. LeadDesk vous dit ce que c’est, fait correspondre ses colonnes et rend compte de chacune de ses lignes.</translation>
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
        <source>Pulling leads</source>
        <translation>Récupération de leads</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Pull into the workspace</source>
        <translation>Récupérer dans l’espace de travail</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
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
        <source>Asking the vendor…</source>
        <translation>Interrogation de la plateforme…</translation>
    </message>
    <message>
        <source>{leads} pulled so far</source>
        <translation>Récupérés pour l’instant&#xa0;: {leads}</translation>
    </message>
    <message>
        <source>Pulled from Footprints</source>
        <translation>Récupérés de Footprints</translation>
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
        <source>Pull all of these into the workspace</source>
        <translation>Tout récupérer dans l’espace de travail</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>{leads} found</source>
        <translation>Trouvés&#xa0;: {leads}</translation>
    </message>
    <message>
        <source>{new} new, {updated} updated, {same} unchanged.</source>
        <translation>Nouveaux&#xa0;: {new}, mis à jour&#xa0;: {updated}, inchangés&#xa0;: {same}.</translation>
    </message>
    <message>
        <source>{leads} pulled into the workspace</source>
        <translation>Récupérés dans l’espace de travail&#xa0;: {leads}</translation>
    </message>
    <message>
        <source>Found in PUBLITRAC</source>
        <translation>Trouvés dans PUBLITRAC</translation>
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
        <source>What became of each lead</source>
        <translation>Ce qu’est devenu chaque lead</translation>
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
        <source>&amp;Find leads</source>
        <translation>&amp;Rechercher des leads</translation>
    </message>
    <message>
        <source>Search &amp;everything</source>
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
        <source>S&amp;uppress leads…</source>
        <translation>E&amp;xclure des leads…</translation>
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
        <source>&amp;Look</source>
        <translation>Appare&amp;nce</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>&amp;Comptes</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
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
        <translation>&amp;Tout sélectionner</translation>
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
        <source>{column}: {value}</source>
        <translation>{column}&#xa0;: {value}</translation>
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
        <source>Imports</source>
        <translation>Importations</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
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
    <message>
        <source>{column}: {value}</source>
        <translation>{column}&#xa0;: {value}</translation>
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
        <source>Looking what the vendor can do</source>
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
        <translation>Conclue le</translation>
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
        <source>Reading exchanges</source>
        <translation>Lecture des échanges</translation>
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
        <source>Retry {number} failed</source>
        <translation>Réessayer les échecs ({number})</translation>
    </message>
    <message>
        <source>Cancel {number} queued</source>
        <translation>Annuler la file d’attente ({number})</translation>
    </message>
    <message>
        <source>Send {leads} to {account}</source>
        <translation>Envoyer {leads} à {account}</translation>
    </message>
    <message>
        <source>Send {leads} to {number} accounts</source>
        <translation>Envoyer {leads} à {number} comptes</translation>
    </message>
    <message>
        <source>Queuing leads again</source>
        <translation>Remise des leads en file d’attente</translation>
    </message>
    <message>
        <source>Taking back what was not sent yet</source>
        <translation>Annulation de ce qui n’est pas encore envoyé</translation>
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
        <source>PIN</source>
        <translation>PIN</translation>
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
        <source>Show these leads</source>
        <translation>Afficher ces leads</translation>
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
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Results of leads that were sent</source>
        <translation>Résultats des leads envoyés</translation>
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
        <source>{fetched} fetched: {created} new, {updated} updated, {unchanged} unchanged</source>
        <translation>Total récupéré&#xa0;: {fetched} (nouveaux&#xa0;: {created}, mis à jour&#xa0;: {updated}, inchangés&#xa0;: {unchanged})</translation>
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
        <translation>PUBLITRAC v2 prend chaque lead et le traite un peu plus tard. Aucun de ses appels ne dit ce qu’est devenu un lead, ne liste ni ne recherche des leads, ni ne donne accès aux listes, aux campagnes ou aux historiques. Les leads restent donc «&#xa0;en attente&#xa0;».</translation>
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
        <source>The header is in line {line}.</source>
        <translation>L’en-tête est à la ligne {line}.</translation>
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
    <name>RecordTableModel</name>
    <message>
        <source>{column}: {value}</source>
        <translation>{column}&#xa0;: {value}</translation>
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
        <source>Reading exchanges</source>
        <translation>Lecture des échanges</translation>
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
        <source>This is the list as it was read last: {why}</source>
        <translation>Voici la liste telle qu’elle a été lue la dernière fois&#xa0;: {why}</translation>
    </message>
    <message>
        <source>The list could not be read: {why} You can type the value instead.</source>
        <translation>La liste n’a pas pu être lue&#xa0;: {why} Vous pouvez saisir la valeur à la place.</translation>
    </message>
</context>
<context>
    <name>SendFields</name>
    <message>
        <source>Reading the form</source>
        <translation>Lecture du formulaire</translation>
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
        <source>Paused: {leads} waiting</source>
        <translation>En pause&#xa0;: {leads} en attente</translation>
    </message>
    <message>
        <source>The latest press of Send</source>
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
        <source>Added</source>
        <translation>Ajouté le</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>{value} (default)</source>
        <translation>{value} (par défaut)</translation>
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
        <translation>Une page se signale avec {call}, en y indiquant des marques, des locataires ou des centres d’intérêt.</translation>
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
    <name>Stepper</name>
    <message>
        <source>Step {number} of {count}: {title}</source>
        <translation>Étape {number} sur {count}&#xa0;: {title}</translation>
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
        <source>Taking back the suppression</source>
        <translation>Annulation de l’exclusion</translation>
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
        <source>{column}: {value}</source>
        <translation>{column}&#xa0;: {value}</translation>
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
    <name>TextEditor</name>
    <message>
        <source>One a line</source>
        <translation>Une valeur par ligne</translation>
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
        <source>Edited</source>
        <translation>Modifié</translation>
    </message>
</context>
<context>
    <name>TimelineStep</name>
    <message>
        <source>What was sent and answered</source>
        <translation>Ce qui a été envoyé et répondu</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Details: {title}</source>
        <translation>Détails&#xa0;: {title}</translation>
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
    <name>VendorChoice</name>
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
        <translation>Certainement pas livré&#x202f;; peut être renvoyé.</translation>
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
        <translation>Autre prénom</translation>
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
        <translation>Né(e) le</translation>
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
        <translation>Id externe</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Consent to e-mail</source>
        <translation>Accord e-mail</translation>
    </message>
    <message>
        <source>Consent to calls</source>
        <translation>Accord appels</translation>
    </message>
    <message>
        <source>Consent to text messages</source>
        <translation>Accord SMS</translation>
    </message>
    <message>
        <source>Consent wording</source>
        <translation>Texte d’accord</translation>
    </message>
    <message>
        <source>Consent given at</source>
        <translation>Date d’accord</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
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
        <translation>identification requise</translation>
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
        <source>Done: {leads}.</source>
        <translation>Terminé&#xa0;: {leads}.</translation>
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
