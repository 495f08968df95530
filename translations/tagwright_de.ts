<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ServeSandbox</name>
    <message>
        <source>The practice registry does not start: %1</source>
        <translation>Die Übungs-Registry startet nicht: %1</translation>
    </message>
</context>
<context>
    <name>Tagwright::AboutDialog</name>
    <message>
        <source>About Tagwright</source>
        <translation>Über Tagwright</translation>
    </message>
    <message>
        <source>The program&apos;s icon</source>
        <translation>Symbol des Programms</translation>
    </message>
    <message>
        <source>All your container registries and clusters in one window.</source>
        <translation>Alle Container-Registries und Cluster in einem Fenster.</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>Version %1, mit Qt %2</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. © 2026 Tagwright contributors.</source>
        <translation>Freie Software unter der Apache-Lizenz 2.0. © 2026 Tagwright-Mitwirkende.</translation>
    </message>
</context>
<context>
    <name>Tagwright::AccessActions</name>
    <message>
        <source>&amp;Access and roles…</source>
        <translation>Zugr&amp;iff und Rollen&#xa0;…</translation>
    </message>
    <message>
        <source>Show who may pull, push and list images in the project, and give roles to others</source>
        <translation>Zeigen, wer im Projekt Images pullen, pushen und auflisten darf, und anderen Rollen geben</translation>
    </message>
    <message>
        <source>W&amp;hy can&apos;t I…?</source>
        <translation>&amp;Warum kann ich nicht&#xa0;…?</translation>
    </message>
    <message>
        <source>Say why a pull, push, list or delete is refused, and who could give the right</source>
        <translation>Sagen, warum ein Pullen, Pushen, Auflisten oder Löschen verweigert wird und wer das Recht geben könnte</translation>
    </message>
    <message>
        <source>Access to its project…</source>
        <translation>Zugriff auf sein Projekt&#xa0;…</translation>
    </message>
    <message>
        <source>Show who may pull, push and list images in the project of the image stream, and give roles to others</source>
        <translation>Zeigen, wer im Projekt des Image-Streams Images pullen, pushen und auflisten darf, und anderen Rollen geben</translation>
    </message>
    <message>
        <source>No project is chosen in the Explorer.</source>
        <translation>Im Explorer ist kein Projekt gewählt.</translation>
    </message>
    <message>
        <source>The cluster is not connected.</source>
        <translation>Der Cluster ist nicht verbunden.</translation>
    </message>
    <message>
        <source>There is no connection yet.</source>
        <translation>Es gibt noch keine Verbindung.</translation>
    </message>
</context>
<context>
    <name>Tagwright::AccessDialog</name>
    <message>
        <source>the role bindings of the project</source>
        <translation>die Rollenbindungen des Projekts</translation>
    </message>
    <message>
        <source>the role bindings of the cluster</source>
        <translation>die Rollenbindungen des Clusters</translation>
    </message>
    <message>
        <source>the roles of the cluster</source>
        <translation>die Rollen des Clusters</translation>
    </message>
    <message>
        <source>the roles of the project</source>
        <translation>die Rollen des Projekts</translation>
    </message>
    <message>
        <source>Access to the project %1</source>
        <translation>Zugriff auf das Projekt %1</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>Wer was darf</translation>
    </message>
    <message>
        <source>What you may do</source>
        <translation>Was Sie dürfen</translation>
    </message>
    <message>
        <source>&amp;Give a role…</source>
        <translation>Rolle &amp;vergeben&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Take the role away…</source>
        <translation>Rolle &amp;entziehen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Why can&apos;t I…?</source>
        <translation>&amp;Warum kann ich nicht&#xa0;…?</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Read the roles and their bindings again</source>
        <translation>Die Rollen und ihre Bindungen noch einmal lesen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter by name, right, role or binding</source>
        <translation>Nach Name, Recht, Rolle oder Bindung filtern</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>You have no right to give or take roles in the project %1 (rolebindings).</source>
        <translation>Sie haben kein Recht, im Projekt %1 Rollen zu vergeben oder zu entziehen (rolebindings).</translation>
    </message>
    <message>
        <source>Give somebody a role here; what is written is shown first</source>
        <translation>Hier jemandem eine Rolle geben; was geschrieben wird, wird zuerst gezeigt</translation>
    </message>
    <message>
        <source>Select in the table whose role is to be taken away.</source>
        <translation>Wählen Sie in der Tabelle, wem die Rolle entzogen werden soll.</translation>
    </message>
    <message>
        <source>Take the role of the selected row away; what is written is shown first</source>
        <translation>Die Rolle der ausgewählten Zeile entziehen; was geschrieben wird, wird zuerst gezeigt</translation>
    </message>
    <message>
        <source>The roles and their bindings are read…</source>
        <translation>Die Rollen und ihre Bindungen werden gelesen&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are hidden.</source>
        <translation>
            <numerusform>%Ln&#xa0;Zeile ist ausgeblendet.</numerusform>
            <numerusform>%Ln&#xa0;Zeilen sind ausgeblendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be read: %1.</source>
        <translation>Nicht alles ließ sich lesen: %1.</translation>
    </message>
    <message>
        <source>Also show the cluster&apos;s own &amp;parts, and roles that have nothing to do with images</source>
        <translation>Auch die eigenen &amp;Teile des Clusters zeigen, und Rollen, die nichts mit Images zu tun haben</translation>
    </message>
    <message>
        <source>Find out which right is missing for something, and who can give it</source>
        <translation>Herausfinden, welches Recht für etwas fehlt und wer es geben kann</translation>
    </message>
    <message>
        <source>There is no role binding to show: none that you may read has to do with the project&apos;s images, or the filter hides it.</source>
        <translation>Es gibt keine Rollenbindung zu zeigen: Keine, die Sie lesen dürfen, hat mit den Images des Projekts zu tun, oder der Filter blendet sie aus.</translation>
    </message>
    <message>
        <source>As %1 you may do this in the project %2:</source>
        <translation>Als %1 dürfen Sie im Projekt %2 Folgendes:</translation>
    </message>
    <message>
        <source>You lack the right to read this, or the cluster did not answer. Some people may have more rights than the table shows.</source>
        <translation>Ihnen fehlt das Recht, dies zu lesen, oder der Cluster hat nicht geantwortet. Manche haben vielleicht mehr Rechte, als die Tabelle zeigt.</translation>
    </message>
</context>
<context>
    <name>Tagwright::AccessTableModel</name>
    <message>
        <source>List image streams</source>
        <translation>Image-Streams auflisten</translation>
    </message>
    <message>
        <source>See changes live</source>
        <translation>Änderungen live sehen</translation>
    </message>
    <message>
        <source>Pull images</source>
        <translation>Images pullen</translation>
    </message>
    <message>
        <source>Push images</source>
        <translation>Images pushen</translation>
    </message>
    <message>
        <source>Create image streams</source>
        <translation>Image-Streams anlegen</translation>
    </message>
    <message>
        <source>Change image streams</source>
        <translation>Image-Streams ändern</translation>
    </message>
    <message>
        <source>Delete image streams</source>
        <translation>Image-Streams löschen</translation>
    </message>
    <message>
        <source>Look into tags</source>
        <translation>Tags ansehen</translation>
    </message>
    <message>
        <source>Create tags</source>
        <translation>Tags anlegen</translation>
    </message>
    <message>
        <source>Move tags</source>
        <translation>Tags verschieben</translation>
    </message>
    <message>
        <source>Delete tags</source>
        <translation>Tags löschen</translation>
    </message>
    <message>
        <source>Import images</source>
        <translation>Images importieren</translation>
    </message>
    <message>
        <source>List secrets</source>
        <translation>Secrets auflisten</translation>
    </message>
    <message>
        <source>Read secrets</source>
        <translation>Secrets lesen</translation>
    </message>
    <message>
        <source>Create secrets</source>
        <translation>Secrets anlegen</translation>
    </message>
    <message>
        <source>Change secrets</source>
        <translation>Secrets ändern</translation>
    </message>
    <message>
        <source>Delete secrets</source>
        <translation>Secrets löschen</translation>
    </message>
    <message>
        <source>Link secrets to service accounts</source>
        <translation>Secrets mit Service-Accounts verknüpfen</translation>
    </message>
    <message>
        <source>Grant roles</source>
        <translation>Rollen vergeben</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>the user has this right</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>the user lacks this right</extracomment>
        <translation>nein</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>In this project</source>
        <translation>In diesem Projekt</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>In the whole cluster</source>
        <translation>Im ganzen Cluster</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>Tagwright::AccessText</name>
    <message>
        <source>See what is there</source>
        <translation>Sehen, was da ist</translation>
    </message>
    <message>
        <source>Pull images</source>
        <translation>Images pullen</translation>
    </message>
    <message>
        <source>Push images</source>
        <translation>Images pushen</translation>
    </message>
    <message>
        <source>Delete tags and image streams</source>
        <translation>Tags und Image-Streams löschen</translation>
    </message>
    <message>
        <source>in the whole cluster</source>
        <translation>im ganzen Cluster</translation>
    </message>
    <message>
        <source>in the project %1</source>
        <translation>im Projekt %1</translation>
    </message>
    <message>
        <source>%1: needs %2 %3 (%4) %5.</source>
        <extracomment>%1 is what is wanted (&quot;Pull images&quot;), %2 to %4 a right as roles name it, %5 where</extracomment>
        <translation>%1: braucht %2 %3 (%4) %5.</translation>
    </message>
    <message>
        <source>You have this right.</source>
        <translation>Sie haben dieses Recht.</translation>
    </message>
    <message>
        <source>You have this right: %1</source>
        <translation>Sie haben dieses Recht: %1</translation>
    </message>
    <message>
        <source>You lack this right.</source>
        <translation>Ihnen fehlt dieses Recht.</translation>
    </message>
    <message>
        <source>You lack this right: %1</source>
        <translation>Ihnen fehlt dieses Recht: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a name, %2 &quot;group&quot; or &quot;service account&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln&#xa0;weiterer</numerusform>
            <numerusform>und %Ln&#xa0;weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>You are not signed in to %1, so nothing is known of your rights.</source>
        <translation>Sie sind nicht bei %1 angemeldet; über Ihre Rechte ist daher nichts bekannt.</translation>
    </message>
    <message>
        <source>As %1 you may do this.</source>
        <translation>Als %1 dürfen Sie dies tun.</translation>
    </message>
    <message>
        <source>It could not be found out whether you may do this.</source>
        <translation>Es ließ sich nicht herausfinden, ob Sie dies tun dürfen.</translation>
    </message>
    <message>
        <source>As %1 you may not do this.</source>
        <translation>Als %1 dürfen Sie dies nicht tun.</translation>
    </message>
    <message>
        <source>The token service of %1 lets you do this (%2).</source>
        <translation>Der Tokendienst von %1 erlaubt Ihnen dies (%2).</translation>
    </message>
    <message>
        <source>If it was refused all the same, the registry itself has more rules: protected tags, a quota, deletes that are turned off, or it is read-only for a while.</source>
        <translation>Falls es trotzdem verweigert wurde, hat die Registry selbst weitere Regeln: geschützte Tags, eine Quota, abgeschaltetes Löschen, oder sie ist vorübergehend schreibgeschützt.</translation>
    </message>
    <message>
        <source>The token service of %1 does not let you do this (%2).</source>
        <translation>Der Tokendienst von %1 erlaubt Ihnen dies nicht (%2).</translation>
    </message>
    <message>
        <source>Only trying tells whether you may do this.</source>
        <translation>Ob Sie dies tun dürfen, zeigt nur ein Versuch.</translation>
    </message>
    <message>
        <source>To list all repositories is a right of its own (registry:catalog:*), which many registries give to their administrators alone.</source>
        <translation>Alle Repositorys aufzulisten, ist ein eigenes Recht (registry:catalog:*), das viele Registries nur ihren Administratoren geben.</translation>
    </message>
    <message>
        <source>The cluster does not say whether you have this right.</source>
        <translation>Der Cluster sagt nicht, ob Sie dieses Recht haben.</translation>
    </message>
    <message>
        <source>Only an administrator of the cluster can give you this right.</source>
        <translation>Nur ein Administrator des Clusters kann Ihnen dieses Recht geben.</translation>
    </message>
    <message>
        <source>You can be given this right by: %1.</source>
        <translation>Dieses Recht können Sie bekommen von: %1.</translation>
    </message>
    <message>
        <source>You may not read who administers the project. %1 made the project, and can probably give you this right.</source>
        <translation>Sie dürfen nicht lesen, wer das Projekt verwaltet. %1 hat das Projekt angelegt und kann Ihnen dieses Recht wahrscheinlich geben.</translation>
    </message>
    <message>
        <source>No role binding of the project names anybody who could give you this right. Ask an administrator of the cluster.</source>
        <translation>Keine Rollenbindung des Projekts nennt jemanden, der Ihnen dieses Recht geben könnte. Wenden Sie sich an einen Administrator des Clusters.</translation>
    </message>
    <message>
        <source>You may not read who administers the project. Ask whoever gave you access to the project, or an administrator of the cluster.</source>
        <translation>Sie dürfen nicht lesen, wer das Projekt verwaltet. Wenden Sie sich an die Person, die Ihnen Zugriff auf das Projekt gegeben hat, oder an einen Administrator des Clusters.</translation>
    </message>
    <message>
        <source>The smallest role with this right is %1. %2</source>
        <extracomment>%1 is a role, %2 a sentence about it</extracomment>
        <translation>Die kleinste Rolle mit diesem Recht ist %1. %2</translation>
    </message>
    <message>
        <source>If a push was refused all the same: to push into an image stream that does not exist yet, you also need the right to create image streams. The project may also have a quota, or a limit on the size of images.</source>
        <translation>Falls ein Push trotzdem verweigert wurde: Um in einen Image-Stream zu pushen, den es noch nicht gibt, brauchen Sie auch das Recht, Image-Streams anzulegen. Vielleicht hat das Projekt auch eine Quota oder ein Limit für die Größe von Images.</translation>
    </message>
    <message>
        <source>If the cluster refused all the same, look at the details of the refusal. The project may have a quota, or your rights have changed since.</source>
        <translation>Falls der Cluster es trotzdem verweigert hat, sehen Sie sich die Details dazu an. Vielleicht hat das Projekt eine Quota, oder Ihre Rechte haben sich seither geändert.</translation>
    </message>
    <message>
        <source>The cluster gives the same answer for a project that does not exist: check its name.</source>
        <translation>Bei einem Projekt, das es nicht gibt, antwortet der Cluster genauso: Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>The token service was asked for pull, push and delete, and grants you none of them.</source>
        <translation>Der Tokendienst wurde um pull, push und delete gebeten und gewährt Ihnen nichts davon.</translation>
    </message>
    <message>
        <source>The token service was asked for pull, push and delete, and grants you: %1.</source>
        <translation>Der Tokendienst wurde um pull, push und delete gebeten und gewährt Ihnen: %1.</translation>
    </message>
    <message>
        <source>Sign in as somebody who has this right, or ask the owner of the repository for it.</source>
        <translation>Melden Sie sich mit einem Konto an, das dieses Recht hat, oder bitten Sie den Eigentümer des Repositorys darum.</translation>
    </message>
    <message>
        <source>%1 has no sign-in: what it refuses, it refuses to everybody.</source>
        <translation>%1 hat keine Anmeldung: Was dort verweigert wird, wird allen verweigert.</translation>
    </message>
    <message>
        <source>%1 checks the user name and the password with each request, and does not say beforehand what you may do.</source>
        <translation>%1 prüft Benutzernamen und Passwort bei jeder Anfrage und sagt vorab nicht, was Sie dürfen.</translation>
    </message>
    <message>
        <source>The token that %1 gives does not say what it allows.</source>
        <translation>Das Token, das %1 ausstellt, sagt nicht, was es erlaubt.</translation>
    </message>
    <message>
        <source>%1 lets you list and pull this repository.</source>
        <translation>%1 erlaubt Ihnen, dieses Repository aufzulisten und daraus zu pullen.</translation>
    </message>
    <message>
        <source>Enter a repository: a registry decides for each repository what you may do.</source>
        <translation>Geben Sie ein Repository ein: Eine Registry entscheidet für jedes Repository einzeln, was Sie dürfen.</translation>
    </message>
    <message>
        <source>So the registry gives you no token for this repository, and you can do nothing with it.</source>
        <translation>Daher gibt Ihnen die Registry kein Token für dieses Repository, und Sie können nichts damit tun.</translation>
    </message>
</context>
<context>
    <name>Tagwright::AccessView</name>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Who may do what…</source>
        <translation>Wer was darf&#xa0;…</translation>
    </message>
    <message>
        <source>Show who may pull, push and list images in the project, and give roles to others</source>
        <translation>Zeigen, wer im Projekt Images pullen, pushen und auflisten darf, und anderen Rollen geben</translation>
    </message>
</context>
<context>
    <name>Tagwright::AccountForm</name>
    <message>
        <source>Service account</source>
        <translation>Service-Account</translation>
    </message>
    <message>
        <source>Service &amp;account:</source>
        <translation>Service-&amp;Account:</translation>
    </message>
    <message>
        <source>The project has no service account %1: the cluster would delete the secret at once.</source>
        <translation>Das Projekt hat keinen Service-Account %1: Der Cluster würde das Secret sofort löschen.</translation>
    </message>
    <message>
        <source>A token that expires by itself is safer: pods get one without a secret.</source>
        <translation>Sicherer ist ein Token, das von selbst abläuft: Pods bekommen eines ohne Secret.</translation>
    </message>
</context>
<context>
    <name>Tagwright::AccountLinks</name>
    <message>
        <source>Service accounts that have the secret</source>
        <translation>Service-Accounts, die das Secret haben</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Service-Account</translation>
    </message>
    <message>
        <source>Pulls images with it</source>
        <translation>Pullt damit Images</translation>
    </message>
    <message>
        <source>May mount it</source>
        <translation>Darf es einhängen</translation>
    </message>
    <message>
        <source>Its pods get their images with the secret</source>
        <translation>Seine Pods holen ihre Images mit dem Secret</translation>
    </message>
    <message>
        <source>Its pods may mount the secret, and its builds push and pull with it</source>
        <translation>Seine Pods dürfen das Secret einhängen, und seine Builds pushen und pullen damit</translation>
    </message>
    <message>
        <source>No service account could be read.</source>
        <translation>Es ließ sich kein Service-Account lesen.</translation>
    </message>
    <message>
        <source>%1 pulls images with it</source>
        <translation>%1 pullt damit Images</translation>
    </message>
    <message>
        <source>%1 may mount it</source>
        <translation>%1 darf es einhängen</translation>
    </message>
</context>
<context>
    <name>Tagwright::AccountTokenDialog</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>&amp;Request a token</source>
        <translation>Token &amp;anfordern</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Make &amp;pull secret…</source>
        <translation>&amp;Pull-Secret anlegen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Keep for the registry</source>
        <translation>Für die &amp;Registry behalten</translation>
    </message>
    <message>
        <source>Use the cluster&apos;s own registry as this service account from now on; the token goes into the keychain</source>
        <translation>Die eigene Registry des Clusters von nun an als dieser Service-Account verwenden; das Token kommt in den Schlüsselbund</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Service-Account</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>eine Stunde</translation>
    </message>
    <message>
        <source>eight hours</source>
        <translation>acht Stunden</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>einen Tag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;Tag</numerusform>
            <numerusform>%Ln&#xa0;Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>a year</source>
        <translation>ein Jahr</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Show the token while pressed</source>
        <translation>Token zeigen, solange gedrückt</translation>
    </message>
    <message>
        <source>Show the token while this is pressed</source>
        <translation>Das Token zeigen, solange dies gedrückt ist</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>&amp;Token:</translation>
    </message>
    <message>
        <source>&amp;Service account:</source>
        <translation>&amp;Service-Account:</translation>
    </message>
    <message>
        <source>The cluster makes a token…</source>
        <translation>Der Cluster stellt ein Token aus&#xa0;…</translation>
    </message>
    <message>
        <source>The project %1 has no service account %2.</source>
        <translation>Das Projekt %1 hat keinen Service-Account %2.</translation>
    </message>
    <message>
        <source>The token was copied. In half a minute it is taken out of the clipboard again.</source>
        <translation>Das Token wurde kopiert. In einer halben Minute wird es wieder aus der Zwischenablage genommen.</translation>
    </message>
    <message>
        <source>The registry %1 is used as the service account %2 from now on.</source>
        <translation>Die Registry %1 wird von nun an als Service-Account %2 verwendet.</translation>
    </message>
    <message>
        <source>Token of a service account in the project %1</source>
        <translation>Token eines Service-Accounts im Projekt %1</translation>
    </message>
    <message>
        <source>Let the cluster make a token; it is shown only here</source>
        <translation>Den Cluster ein Token ausstellen lassen; es wird nur hier gezeigt</translation>
    </message>
    <message>
        <source>Copy the token; it is taken out of the clipboard again after half a minute</source>
        <translation>Das Token kopieren; nach einer halben Minute wird es wieder aus der Zwischenablage genommen</translation>
    </message>
    <message>
        <source>Put the token into a pull secret for the cluster&apos;s own registry</source>
        <translation>Das Token in ein Pull-Secret für die eigene Registry des Clusters legen</translation>
    </message>
    <message>
        <source>Whoever has the token may do what the service account may, until the token expires. The cluster keeps no list of such tokens: to end one early, delete the service account.</source>
        <translation>Wer das Token hat, darf bis zu dessen Ablauf alles, was der Service-Account darf. Der Cluster führt keine Liste solcher Token: Um eines vorzeitig zu beenden, löschen Sie den Service-Account.</translation>
    </message>
    <message>
        <source>How long the token is valid</source>
        <translation>Wie lange das Token gültig ist</translation>
    </message>
    <message>
        <source>The cluster may choose a shorter time</source>
        <translation>Der Cluster wählt vielleicht eine kürzere Zeit</translation>
    </message>
    <message>
        <source>&amp;Valid for:</source>
        <translation>&amp;Gültig für:</translation>
    </message>
    <message>
        <source>The token expires on %1.</source>
        <translation>Das Token läuft am %1 ab.</translation>
    </message>
    <message>
        <source>The cluster did not say when the token expires.</source>
        <translation>Der Cluster hat nicht gesagt, wann das Token abläuft.</translation>
    </message>
    <message>
        <source>The token is shown only now: copy it, make a pull secret of it, or keep it for the registry.</source>
        <translation>Das Token wird nur jetzt gezeigt: Kopieren Sie es, legen Sie daraus ein Pull-Secret an, oder behalten Sie es für die Registry.</translation>
    </message>
    <message>
        <source>You have no right to make tokens for service accounts of the project %1. Whoever may edit the project has it.</source>
        <translation>Sie haben kein Recht, für Service-Accounts des Projekts %1 Token anzufordern. Wer das Projekt bearbeiten darf, hat dieses Recht.</translation>
    </message>
</context>
<context>
    <name>Tagwright::ActivityPane</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>&amp;Cancel operation</source>
        <translation>&amp;Vorgang abbrechen</translation>
    </message>
    <message>
        <source>Stop the current operation of the Activity pane</source>
        <translation>Den aktuellen Vorgang im Bereich „Aktivität“ anhalten</translation>
    </message>
    <message>
        <source>&amp;Retry operation</source>
        <translation>Vorgang &amp;wiederholen</translation>
    </message>
    <message>
        <source>Try the current operation of the Activity pane once more</source>
        <translation>Den aktuellen Vorgang im Bereich „Aktivität“ noch einmal versuchen</translation>
    </message>
    <message>
        <source>&amp;Dismiss operation</source>
        <translation>Vorgang &amp;entfernen</translation>
    </message>
    <message>
        <source>Take the current operation out of the Activity pane</source>
        <translation>Den aktuellen Vorgang aus dem Bereich „Aktivität“ nehmen</translation>
    </message>
    <message>
        <source>Dismiss &amp;finished operations</source>
        <translation>Ab&amp;geschlossene Vorgänge entfernen</translation>
    </message>
    <message>
        <source>Keep only running operations in the Activity pane</source>
        <translation>Im Bereich „Aktivität“ nur laufende Vorgänge behalten</translation>
    </message>
    <message>
        <source>Nothing has happened yet. What Tagwright reads and changes is listed here.</source>
        <translation>Noch ist nichts geschehen. Was Tagwright liest und ändert, wird hier aufgeführt.</translation>
    </message>
    <message>
        <source>Say all that is known of the failure of the current operation</source>
        <translation>Alles nennen, was über das Scheitern des aktuellen Vorgangs bekannt ist</translation>
    </message>
    <message>
        <source>&amp;Undo operation…</source>
        <translation>Vorgang rückgängig &amp;machen&#xa0;…</translation>
    </message>
    <message>
        <source>Take back what the current operation of the Activity pane has changed</source>
        <translation>Zurücknehmen, was der aktuelle Vorgang im Bereich „Aktivität“ geändert hat</translation>
    </message>
    <message>
        <source>Wh&amp;y did it fail?</source>
        <translation>Warum fe&amp;hlgeschlagen?</translation>
    </message>
</context>
<context>
    <name>Tagwright::AddressBar</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Type or paste the reference of an image, or the address of a registry.</source>
        <translation>Die Referenz eines Images oder die Adresse einer Registry eingeben oder einfügen.</translation>
    </message>
    <message>
        <source>Type or paste a reference, such as quay.io/org/app:1.2</source>
        <translation>Referenz eingeben oder einfügen, etwa quay.io/org/app:1.2</translation>
    </message>
    <message>
        <source>Matching names</source>
        <translation>Passende Namen</translation>
    </message>
</context>
<context>
    <name>Tagwright::AnnotationTable</name>
    <message>
        <source>Annotations</source>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Of the tag. The last line takes a new one; without a name, one goes.</source>
        <translation>Annotationen des Tags. Die letzte Zeile nimmt eine neue auf; ohne Namen verschwindet eine.</translation>
    </message>
</context>
<context>
    <name>Tagwright::AppearanceActions</name>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is</source>
        <translation>Hell oder dunkel, je nach Arbeitsumgebung</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dark text on light ground</source>
        <translation>Dunkler Text auf hellem Grund</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Light text on dark ground</source>
        <translation>Heller Text auf dunklem Grund</translation>
    </message>
</context>
<context>
    <name>Tagwright::Application</name>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>The sandbox does not start: %1</source>
        <translation>Die Sandbox startet nicht: %1</translation>
    </message>
    <message>
        <source>%1 cannot be shown: %2</source>
        <translation>%1 lässt sich nicht anzeigen: %2</translation>
    </message>
    <message>
        <source>The image file %1 is in the Explorer now, to be read.</source>
        <translation>Die Image-Datei %1 ist jetzt im Explorer, zum Lesen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is open, but %Ln part(s) of what its images need are missing or damaged: %2</source>
        <translation>
            <numerusform>%1 ist geöffnet, aber %Ln&#xa0;Teil dessen, was die Images brauchen, fehlt oder ist beschädigt: %2</numerusform>
            <numerusform>%1 ist geöffnet, aber %Ln&#xa0;Teile dessen, was die Images brauchen, fehlen oder sind beschädigt: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Sandbox cluster</source>
        <translation>Sandbox-Cluster</translation>
    </message>
</context>
<context>
    <name>Tagwright::ApplyActions</name>
    <message>
        <source>App&amp;ly YAML…</source>
        <translation>YAML anwen&amp;den&#xa0;…</translation>
    </message>
    <message>
        <source>Make or change image streams and their tags from YAML or JSON, after showing the difference</source>
        <translation>Image-Streams und ihre Tags aus YAML oder JSON anlegen oder ändern; der Unterschied wird zuerst gezeigt</translation>
    </message>
    <message>
        <source>There is no cluster. Add one first.</source>
        <translation>Es gibt keinen Cluster. Fügen Sie zuerst einen hinzu.</translation>
    </message>
    <message>
        <source>You have no right to make or change image streams in the project %1.</source>
        <translation>Sie haben kein Recht, im Projekt %1 Image-Streams anzulegen oder zu ändern.</translation>
    </message>
</context>
<context>
    <name>Tagwright::ApplyDialog</name>
    <message>
        <source>Apply to another cluster</source>
        <translation>Auf einen anderen Cluster anwenden</translation>
    </message>
    <message>
        <source>Apply YAML</source>
        <translation>YAML anwenden</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Image streams and image stream tags, as YAML or JSON. Nothing is written before you have seen the difference.</source>
        <translation>Image-Streams und Image-Stream-Tags, als YAML oder JSON. Nichts wird geschrieben, bevor Sie den Unterschied gesehen haben.</translation>
    </message>
    <message>
        <source>What is applied</source>
        <translation>Was angewendet wird</translation>
    </message>
    <message>
        <source>Paste YAML or JSON here, or drop a file.</source>
        <translation>Hier YAML oder JSON einfügen, oder eine Datei hierher ziehen.</translation>
    </message>
    <message>
        <source>What is appl&amp;ied:</source>
        <translation>Was ange&amp;wendet wird:</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>Datei ö&amp;ffnen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Back to the text</source>
        <translation>&amp;Zurück zum Text</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>P&amp;rüfen</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>Open YAML or JSON</source>
        <translation>YAML oder JSON öffnen</translation>
    </message>
    <message>
        <source>YAML and JSON (*.yaml *.yml *.json);;All files (*)</source>
        <translation>YAML und JSON (*.yaml *.yml *.json);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) would be made.</source>
        <translation>
            <numerusform>%Ln&#xa0;Objekt würde angelegt.</numerusform>
            <numerusform>%Ln&#xa0;Objekte würden angelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) would be changed.</source>
        <translation>
            <numerusform>%Ln&#xa0;Objekt würde geändert.</numerusform>
            <numerusform>%Ln&#xa0;Objekte würden geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) are refused: the table says why. They are left out.</source>
        <translation>
            <numerusform>%Ln&#xa0;Objekt wird abgelehnt: Die Tabelle sagt, warum. Es wird ausgelassen.</numerusform>
            <numerusform>%Ln&#xa0;Objekte werden abgelehnt: Die Tabelle sagt, warum. Sie werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cluster has not answered. Check the text again.</source>
        <translation>Der Cluster hat nicht geantwortet. Prüfen Sie den Text noch einmal.</translation>
    </message>
    <message>
        <source>%1 is production. Type the project&apos;s name to go on.</source>
        <translation>%1 ist Produktion. Geben Sie zum Fortfahren den Namen des Projekts ein.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) were applied. The Journal has them, and undo takes them back.</source>
        <translation>
            <numerusform>%Ln&#xa0;Objekt wurde angewendet. Es steht im Journal, und Rückgängigmachen nimmt es zurück.</numerusform>
            <numerusform>%Ln&#xa0;Objekte wurden angewendet. Sie stehen im Journal, und Rückgängigmachen nimmt sie zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) were not applied: the table says why.</source>
        <translation>
            <numerusform>%Ln&#xa0;Objekt wurde nicht angewendet: Die Tabelle sagt, warum.</numerusform>
            <numerusform>%Ln&#xa0;Objekte wurden nicht angewendet: Die Tabelle sagt, warum.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cluster is asked what would change: %1 of %2…</source>
        <translation>Der Cluster wird gefragt, was sich ändern würde: %1 von %2&#xa0;…</translation>
    </message>
    <message>
        <source>Let the cluster say what would change; nothing is written</source>
        <translation>Den Cluster sagen lassen, was sich ändern würde; geschrieben wird nichts</translation>
    </message>
    <message>
        <source>The text is too long to be edited here (%1). It is applied as it is.</source>
        <translation>Der Text ist zu lang, um hier bearbeitet zu werden (%1). Er wird angewendet, wie er ist.</translation>
    </message>
    <message>
        <source>The cluster is asked what would change…</source>
        <translation>Der Cluster wird gefragt, was sich ändern würde&#xa0;…</translation>
    </message>
    <message>
        <source>There is nothing to do: the cluster has all of this already.</source>
        <translation>Es gibt nichts zu tun: Der Cluster hat all dies schon.</translation>
    </message>
    <message>
        <source>The documents are being applied…</source>
        <translation>Die Dokumente werden angewendet&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Tagwright::ApplyModel</name>
    <message>
        <source>%1, line %2</source>
        <extracomment>%1 is the number of a document, %2 of its first line</extracomment>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht erledigt</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Is made</source>
        <translation>Wird angelegt</translation>
    </message>
    <message>
        <source>Is changed</source>
        <translation>Wird geändert</translation>
    </message>
    <message>
        <source>Is replaced</source>
        <translation>Wird ersetzt</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Is skipped</source>
        <translation>Wird übersprungen</translation>
    </message>
    <message>
        <source>Is refused</source>
        <translation>Wird abgelehnt</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>What happens</source>
        <extracomment>heads a column: is made, is replaced, stays as it is</extracomment>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>heads a column of sentences: why a server or the program refuses an object</extracomment>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>Tagwright::ApplyPlanDialog</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln&#xa0;weiteres</numerusform>
            <numerusform>%1 und %Ln&#xa0;weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply the plan</source>
        <translation>Den Plan ausführen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>%1 is in production. Type its name to go on:</source>
        <translation>%1 ist für die Produktion. Zum Fortfahren den Namen der Verbindung eingeben:</translation>
    </message>
    <message>
        <source>Name of the connection %1</source>
        <translation>Name der Verbindung %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Make %Ln change(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;Änderung &amp;vornehmen</numerusform>
            <numerusform>%Ln&#xa0;Änderungen &amp;vornehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln change(s) as planned?</source>
        <translation>
            <numerusform>%Ln&#xa0;Änderung wie geplant vornehmen?</numerusform>
            <numerusform>%Ln&#xa0;Änderungen wie geplant vornehmen?</numerusform>
        </translation>
    </message>
    <message>
        <source>One step begins when the one before has ended, and the first failure stops them. What was changed since is left alone. The Journal can take back what is done.</source>
        <translation>Ein Schritt beginnt, wenn der vorige beendet ist, und der erste Fehlschlag hält sie an. Was seither geändert wurde, wird in Ruhe gelassen. Das Journal kann Getanes zurücknehmen.</translation>
    </message>
</context>
<context>
    <name>Tagwright::ApplyReview</name>
    <message>
        <source>Skip: leave it as it is</source>
        <translation>Überspringen: Es bleibt, wie es ist</translation>
    </message>
    <message>
        <source>What becomes of objects that are there already</source>
        <translation>Was aus Objekten wird, die schon vorhanden sind</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>None of the selected objects is there yet.</source>
        <translation>Noch ist keines der ausgewählten Objekte vorhanden.</translation>
    </message>
    <message>
        <source>Why the chosen document is refused</source>
        <translation>Warum das gewählte Dokument abgelehnt wird</translation>
    </message>
    <message>
        <source>Merge: keep what only the cluster has</source>
        <translation>Zusammenführen: Was nur der Cluster hat, bleibt</translation>
    </message>
    <message>
        <source>Replace: have only what the document says</source>
        <translation>Ersetzen: Es gilt nur, was im Dokument steht</translation>
    </message>
    <message>
        <source>Tags are matched by their names, labels and annotations by their keys; where both have one, the document wins</source>
        <translation>Tags werden nach ihren Namen zugeordnet, Labels und Annotationen nach ihren Schlüsseln; gibt es etwas auf beiden Seiten, hat das Dokument Vorrang</translation>
    </message>
    <message>
        <source>&amp;Selected objects that exist already:</source>
        <translation>Au&amp;sgewählte Objekte, die schon vorhanden sind:</translation>
    </message>
</context>
<context>
    <name>Tagwright::ApplyTargetForm</name>
    <message>
        <source>Co&amp;nnect</source>
        <translation>Ver&amp;binden</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Connect to the cluster; you are asked to sign in if that is needed</source>
        <translation>Mit dem Cluster verbinden; falls eine Anmeldung nötig ist, werden Sie darum gebeten</translation>
    </message>
    <message>
        <source>Cl&amp;uster:</source>
        <translation>Cl&amp;uster:</translation>
    </message>
    <message>
        <source>&amp;Project:</source>
        <translation>&amp;Projekt:</translation>
    </message>
    <message>
        <source>There is no cluster. Add one first.</source>
        <translation>Es gibt keinen Cluster. Fügen Sie zuerst einen hinzu.</translation>
    </message>
    <message>
        <source>%1 is being connected…</source>
        <translation>%1 wird verbunden&#xa0;…</translation>
    </message>
    <message>
        <source>%1 is not connected. Connect to it, and sign in if you are asked to.</source>
        <translation>%1 ist nicht verbunden. Verbinden Sie sich damit, und melden Sie sich an, falls Sie darum gebeten werden.</translation>
    </message>
    <message>
        <source>A&amp;ll documents, whatever project they name</source>
        <translation>A&amp;lle Dokumente, gleich welches Projekt sie nennen</translation>
    </message>
    <message>
        <source>For documents that do not name a project</source>
        <translation>Für Dokumente, die kein Projekt nennen</translation>
    </message>
    <message>
        <source>A tag that takes its image from the project that its document names takes it from this project instead</source>
        <translation>Ein Tag, das sein Image aus dem Projekt bezieht, das sein Dokument nennt, bezieht es stattdessen aus diesem Projekt</translation>
    </message>
</context>
<context>
    <name>Tagwright::ApplyText</name>
    <message>
        <source>The server says: %1</source>
        <translation>Der Server sagt: %1</translation>
    </message>
    <message>
        <source>Open a file, or paste image streams or their tags as YAML or JSON.</source>
        <translation>Öffnen Sie eine Datei, oder fügen Sie Image-Streams oder ihre Tags als YAML oder JSON ein.</translation>
    </message>
    <message>
        <source>Objects of the kind %1 are not applied here, only image streams and their tags.</source>
        <translation>Objekte der Art %1 werden hier nicht angewendet, nur Image-Streams und ihre Tags.</translation>
    </message>
    <message>
        <source>Use “oc apply” for it.</source>
        <translation>Verwenden Sie dafür „oc apply“.</translation>
    </message>
    <message>
        <source>Write “apiVersion: image.openshift.io/v1”.</source>
        <translation>Schreiben Sie „apiVersion: image.openshift.io/v1“.</translation>
    </message>
    <message>
        <source>An image comes into a stream by an import or a push.</source>
        <translation>In einen Stream kommt ein Image durch einen Import oder einen Push.</translation>
    </message>
    <message>
        <source>The tag does not say what it is taken from.</source>
        <translation>Das Tag sagt nicht, woher es stammt.</translation>
    </message>
    <message>
        <source>Only one of them could be kept.</source>
        <translation>Nur eines davon könnte behalten werden.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Lassen Sie eines davon weg.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of an image stream.</source>
        <translation>„%1“ kann nicht der Name eines Image-Streams sein.</translation>
    </message>
    <message>
        <source>It has lower-case letters and digits, and single dots, hyphens or underscores between them.</source>
        <translation>Er hat Kleinbuchstaben und Ziffern, dazwischen einzelne Punkte, Bindestriche oder Unterstriche.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of an image stream tag.</source>
        <translation>„%1“ kann nicht der Name eines Image-Stream-Tags sein.</translation>
    </message>
    <message>
        <source>It is written as stream:tag; a tag has at most 128 letters, digits, underscores, dots and dashes.</source>
        <translation>Er wird als Stream:Tag geschrieben; ein Tag hat höchstens 128 Buchstaben, Ziffern, Unterstriche, Punkte und Bindestriche.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a project.</source>
        <translation>„%1“ kann nicht der Name eines Projekts sein.</translation>
    </message>
    <message>
        <source>It has at most 63 lower-case letters, digits and hyphens, and no hyphen at its ends.</source>
        <translation>Er hat höchstens 63 Kleinbuchstaben, Ziffern und Bindestriche, und keinen Bindestrich am Anfang oder Ende.</translation>
    </message>
    <message>
        <source>Choose the project above.</source>
        <translation>Wählen Sie oben das Projekt.</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Gemeldet wurde: %1</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The system says: %1</source>
        <translation>Das System sagt: %1</translation>
    </message>
    <message>
        <source>This is more than can be applied at once: at most %1 are read.</source>
        <translation>Das ist mehr, als sich auf einmal anwenden lässt: Höchstens %1 werden gelesen.</translation>
    </message>
    <message>
        <source>Document %1 is larger or deeper than any object of a cluster.</source>
        <translation>Dokument %1 ist größer oder tiefer verschachtelt als jedes Objekt eines Clusters.</translation>
    </message>
    <message>
        <source>Document %1 is no YAML or JSON that can be read.</source>
        <translation>Dokument %1 ist kein lesbares YAML oder JSON.</translation>
    </message>
    <message>
        <source>This is not a text in UTF-8, and so it is neither YAML nor JSON.</source>
        <translation>Dies ist kein Text in UTF-8 und daher weder YAML noch JSON.</translation>
    </message>
    <message>
        <source>There is nothing here that could be applied.</source>
        <translation>Hier gibt es nichts, was sich anwenden ließe.</translation>
    </message>
    <message>
        <source>There are more objects than can be applied at once.</source>
        <translation>Es sind mehr Objekte, als sich auf einmal anwenden lassen.</translation>
    </message>
    <message>
        <source>At most %1 are applied at once.</source>
        <translation>Höchstens %1 werden auf einmal angewendet.</translation>
    </message>
    <message>
        <source>The document does not say its kind, so it is no object of a cluster.</source>
        <translation>Das Dokument nennt seine Art (kind) nicht und ist daher kein Objekt eines Clusters.</translation>
    </message>
    <message>
        <source>The document does not say its apiVersion.</source>
        <translation>Das Dokument nennt seine apiVersion nicht.</translation>
    </message>
    <message>
        <source>The document has the apiVersion %1, which no cluster accepts for this kind.</source>
        <translation>Das Dokument hat die apiVersion %1, die kein Cluster für diese Art annimmt.</translation>
    </message>
    <message>
        <source>An ImageStreamImage records an image that has arrived, and no cluster accepts one from outside.</source>
        <translation>Ein ImageStreamImage hält fest, dass ein Image angekommen ist; kein Cluster nimmt eines von außen an.</translation>
    </message>
    <message>
        <source>Write the source below “tag” as “from”.</source>
        <translation>Schreiben Sie die Quelle unter „tag“ als „from“.</translation>
    </message>
    <message>
        <source>The document has the tag %1 twice.</source>
        <translation>Das Dokument hat das Tag %1 doppelt.</translation>
    </message>
    <message>
        <source>Document %1 is about the same object.</source>
        <translation>Dokument %1 betrifft dasselbe Objekt.</translation>
    </message>
    <message>
        <source>The document has no name.</source>
        <translation>Das Dokument hat keinen Namen.</translation>
    </message>
    <message>
        <source>Write the name below “metadata”. Put quotes around a name that is a number.</source>
        <translation>Schreiben Sie den Namen unter „metadata“. Setzen Sie einen Namen, der eine Zahl ist, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The document does not say its project.</source>
        <translation>Das Dokument nennt sein Projekt nicht.</translation>
    </message>
</context>
<context>
    <name>Tagwright::Arguments</name>
    <message>
        <source>All your container registries and clusters in one window.</source>
        <translation>Alle Container-Registries und Cluster in einem Fenster.</translation>
    </message>
    <message>
        <source>Open the embedded practice registry.</source>
        <translation>Die eingebaute Übungs-Registry öffnen.</translation>
    </message>
    <message>
        <source>Run the practice registry alone, without a window; its addresses and test credentials are printed as one line of JSON.</source>
        <translation>Nur die Übungs-Registry ausführen, ohne Fenster; ihre Adressen und Test-Zugangsdaten werden als eine Zeile JSON ausgegeben.</translation>
    </message>
    <message>
        <source>The port to serve the practice registry on; any free one otherwise.</source>
        <translation>Der Port für die Übungs-Registry; sonst ein beliebiger freier.</translation>
    </message>
    <message>
        <source>--port goes with --serve-sandbox.</source>
        <translation>--port gehört zu --serve-sandbox.</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>--port erwartet eine Zahl von 0 bis 65535.</translation>
    </message>
    <message>
        <source>An image, repository or registry to open, or an image folder or archive of this computer. A loopback host is reached by plain HTTP, any other by TLS.</source>
        <translation>Ein Image, ein Repository oder eine Registry zum Öffnen, oder ein Image-Ordner oder -Archiv dieses Rechners. Ein Loopback-Host wird über HTTP ohne TLS erreicht, jeder andere über TLS.</translation>
    </message>
</context>
<context>
    <name>Tagwright::BrowserDialog</name>
    <message>
        <source>Sign in to %1 in the browser</source>
        <translation>Im Browser bei %1 anmelden</translation>
    </message>
    <message>
        <source>Sign in in the browser. It was sent to %1; if none came up, copy the address and open it. This closes by itself.</source>
        <translation>Melden Sie sich im Browser an. Er wurde zu %1 geschickt; falls keiner erschienen ist, kopieren Sie die Adresse und öffnen sie. Dies schließt sich von selbst.</translation>
    </message>
    <message>
        <source>Cop&amp;y the address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>Tagwright::CapabilityCard</name>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>What the registry can do</source>
        <translation>Was die Registry kann</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>product and address</comment>
        <translation>%1 unter %2</translation>
    </message>
</context>
<context>
    <name>Tagwright::CapabilityRow</name>
    <message>
        <source>%1: %2</source>
        <comment>ability and whether there is it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Tagwright::CapabilityText</name>
    <message>
        <source>Finding out…</source>
        <translation>Wird ermittelt&#xa0;…</translation>
    </message>
    <message>
        <source>A registry</source>
        <translation>Eine Registry</translation>
    </message>
    <message>
        <source>Distribution (docker-registry)</source>
        <translation>Distribution (docker-registry)</translation>
    </message>
    <message>
        <source>Docker Hub</source>
        <translation>Docker Hub</translation>
    </message>
    <message>
        <source>GitHub Container Registry</source>
        <translation>GitHub Container Registry</translation>
    </message>
    <message>
        <source>Quay</source>
        <translation>Quay</translation>
    </message>
    <message>
        <source>Harbor</source>
        <translation>Harbor</translation>
    </message>
    <message>
        <source>GitLab Container Registry</source>
        <translation>GitLab Container Registry</translation>
    </message>
    <message>
        <source>Amazon ECR</source>
        <translation>Amazon ECR</translation>
    </message>
    <message>
        <source>Amazon ECR Public</source>
        <translation>Amazon ECR Public</translation>
    </message>
    <message>
        <source>Azure Container Registry</source>
        <translation>Azure Container Registry</translation>
    </message>
    <message>
        <source>Google Artifact Registry</source>
        <translation>Google Artifact Registry</translation>
    </message>
    <message>
        <source>Google Container Registry</source>
        <translation>Google Container Registry</translation>
    </message>
    <message>
        <source>JFrog Artifactory</source>
        <translation>JFrog Artifactory</translation>
    </message>
    <message>
        <source>Sonatype Nexus</source>
        <translation>Sonatype Nexus</translation>
    </message>
    <message>
        <source>zot</source>
        <translation>zot</translation>
    </message>
    <message>
        <source>OpenShift&apos;s integrated registry</source>
        <translation>OpenShifts eingebaute Registry</translation>
    </message>
    <message>
        <source>It does not tell which product it is.</source>
        <translation>Sie verrät nicht, welches Produkt sie ist.</translation>
    </message>
    <message>
        <source>Recognised by its host name, %1.</source>
        <translation>Erkannt am Hostnamen %1.</translation>
    </message>
    <message>
        <source>Recognised by where it signs in: %1.</source>
        <translation>Erkannt daran, wo sie anmeldet: %1.</translation>
    </message>
    <message>
        <source>Recognised by the name of its sign-in service: %1.</source>
        <translation>Erkannt am Namen ihres Anmeldedienstes: %1.</translation>
    </message>
    <message>
        <source>Recognised by a header of its answers: %1.</source>
        <translation>Erkannt an einem Header ihrer Antworten: %1.</translation>
    </message>
    <message>
        <source>Recognised by its path: %1.</source>
        <translation>Erkannt an ihrem Pfad: %1.</translation>
    </message>
    <message>
        <source>Recognised by an extension that it names: %1.</source>
        <translation>Erkannt an einer Erweiterung, die sie nennt: %1.</translation>
    </message>
    <message>
        <source>No sign-in is wanted.</source>
        <translation>Eine Anmeldung wird nicht verlangt.</translation>
    </message>
    <message>
        <source>You are not signed in: what is public can be read.</source>
        <translation>Sie sind nicht angemeldet: Öffentliches lässt sich lesen.</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Sie sind angemeldet.</translation>
    </message>
    <message>
        <source>You are signed in as %1.</source>
        <translation>Sie sind als %1 angemeldet.</translation>
    </message>
    <message>
        <source>It does not let you in without a valid sign-in.</source>
        <translation>Ohne gültige Anmeldung lässt sie Sie nicht ein.</translation>
    </message>
    <message>
        <source>It wants a user name and a password.</source>
        <translation>Sie verlangt Benutzername und Passwort.</translation>
    </message>
    <message>
        <source>It wants a token from its sign-in service.</source>
        <translation>Sie verlangt ein Token von ihrem Anmeldedienst.</translation>
    </message>
    <message>
        <source>It wants a token from %1.</source>
        <translation>Sie verlangt ein Token von %1.</translation>
    </message>
    <message>
        <source>It is not known what sign-in it wants.</source>
        <translation>Es ist nicht bekannt, welche Anmeldung sie verlangt.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>List repositories</source>
        <translation>Repositorys auflisten</translation>
    </message>
    <message>
        <source>Repositories at once</source>
        <translation>Repositorys auf einmal</translation>
    </message>
    <message>
        <source>Delete a tag</source>
        <translation>Tag löschen</translation>
    </message>
    <message>
        <source>Delete by digest</source>
        <translation>Nach Digest löschen</translation>
    </message>
    <message>
        <source>List referrers</source>
        <translation>Referrer auflisten</translation>
    </message>
    <message>
        <source>Mount layers</source>
        <translation>Layer einhängen</translation>
    </message>
    <message>
        <source>Look without fetching</source>
        <translation>Nachsehen ohne Abruf</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Ratenbegrenzung</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>The registry lists its repositories.</source>
        <translation>Die Registry listet ihre Repositorys auf.</translation>
    </message>
    <message>
        <source>Pages of %1 are accepted.</source>
        <translation>Seiten zu %1 werden angenommen.</translation>
    </message>
    <message>
        <source>Signatures and other attachments are listed by the registry itself.</source>
        <translation>Signaturen und andere Anhänge listet die Registry selbst auf.</translation>
    </message>
    <message>
        <source>The digest of a tag is told without sending the manifest.</source>
        <translation>Der Digest eines Tags wird genannt, ohne das Manifest zu senden.</translation>
    </message>
    <message>
        <source>%1 of %2 pulls are left.</source>
        <translation>%1 von %2 Abrufen sind übrig.</translation>
    </message>
    <message>
        <source>The registry did it.</source>
        <translation>Die Registry hat es getan.</translation>
    </message>
    <message>
        <source>The registry lists no repositories. Pin them, or paste a reference.</source>
        <translation>Die Registry listet keine Repositorys auf. Heften Sie sie an, oder fügen Sie eine Referenz ein.</translation>
    </message>
    <message>
        <source>The registry has no interface for it. Attachments are found by their tags instead.</source>
        <translation>Die Registry hat keine Schnittstelle dafür. Anhänge werden stattdessen an ihren Tags gefunden.</translation>
    </message>
    <message>
        <source>The registry does not answer it. The manifest is fetched instead.</source>
        <translation>Die Registry beantwortet es nicht. Stattdessen wird das Manifest abgerufen.</translation>
    </message>
    <message>
        <source>The registry does not offer it.</source>
        <translation>Die Registry bietet es nicht an.</translation>
    </message>
    <message>
        <source>It has not been tried yet.</source>
        <translation>Es wurde noch nicht ausprobiert.</translation>
    </message>
    <message>
        <source>The list is empty: there are none, or none that you may see.</source>
        <translation>Die Liste ist leer: Es gibt keine, oder keine, die Sie sehen dürfen.</translation>
    </message>
    <message>
        <source>The registry wants a sign-in for it.</source>
        <translation>Die Registry verlangt dafür eine Anmeldung.</translation>
    </message>
    <message>
        <source>The registry does not grant it to you. Signing in as somebody with more rights may help.</source>
        <translation>Die Registry gestattet es Ihnen nicht. Eine Anmeldung mit mehr Rechten kann helfen.</translation>
    </message>
    <message>
        <source>The registry answered with something else.</source>
        <translation>Die Registry antwortete mit etwas anderem.</translation>
    </message>
    <message>
        <source>Pages of %1 are accepted, larger ones are refused.</source>
        <translation>Seiten zu %1 werden angenommen, größere abgelehnt.</translation>
    </message>
    <message>
        <source>The registry sends more than it was asked for.</source>
        <translation>Die Registry sendet mehr, als verlangt wurde.</translation>
    </message>
    <message>
        <source>It could not be tried, because there is no list of repositories.</source>
        <translation>Es ließ sich nicht ausprobieren, weil es keine Liste der Repositorys gibt.</translation>
    </message>
    <message>
        <source>It could not be tried, because no image was found to try it with.</source>
        <translation>Es ließ sich nicht ausprobieren, weil sich kein Image dafür fand.</translation>
    </message>
    <message>
        <source>It is found out when it is first used, because trying it would change something.</source>
        <translation>Es zeigt sich beim ersten Gebrauch, denn ein Versuch würde etwas ändern.</translation>
    </message>
    <message>
        <source>It depends on how the registry was set up, and is found out when it is first used.</source>
        <translation>Es hängt davon ab, wie die Registry eingerichtet ist, und zeigt sich beim ersten Gebrauch.</translation>
    </message>
    <message>
        <source>This product does it for whoever has the right to.</source>
        <translation>Dieses Produkt tut es für jeden, der das Recht dazu hat.</translation>
    </message>
    <message>
        <source>This product does it once no tag points at the digest any more.</source>
        <translation>Dieses Produkt tut es, sobald kein Tag mehr auf den Digest zeigt.</translation>
    </message>
    <message>
        <source>Every tag that points at the digest goes with it.</source>
        <translation>Jedes Tag, das auf den Digest zeigt, wird mit gelöscht.</translation>
    </message>
    <message>
        <source>This product deletes by digest only, with every tag that points at it.</source>
        <translation>Dieses Produkt löscht nur nach Digest, mit jedem Tag, das darauf zeigt.</translation>
    </message>
    <message>
        <source>This product deletes only through an interface of its own.</source>
        <translation>Dieses Produkt löscht nur über eine eigene Schnittstelle.</translation>
    </message>
    <message>
        <source>The registry names no limit.</source>
        <translation>Die Registry nennt keine Grenze.</translation>
    </message>
    <message>
        <source>The registry had too many requests. Try again in a while.</source>
        <translation>Die Registry hatte zu viele Anfragen. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The registry could not answer (%1).</source>
        <translation>Die Registry konnte nicht antworten (%1).</translation>
    </message>
    <message>
        <source>The registry&apos;s answer could not be understood.</source>
        <translation>Die Antwort der Registry war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The connection failed before the answer came.</source>
        <translation>Die Verbindung brach ab, bevor die Antwort kam.</translation>
    </message>
    <message>
        <source>Recognised by how it refuses a page that is too large: %1.</source>
        <translation>Erkannt daran, wie sie eine zu große Seite ablehnt: %1.</translation>
    </message>
</context>
<context>
    <name>Tagwright::CertificateDialog</name>
    <message>
        <source>It is another certificate than the one you trusted. Somebody may be between you and the registry.</source>
        <translation>Es ist ein anderes Zertifikat als das, dem Sie vertraut haben. Vielleicht sitzt jemand zwischen Ihnen und der Registry.</translation>
    </message>
    <message>
        <source>Its issuer has withdrawn it. It cannot be trusted any more.</source>
        <translation>Sein Aussteller hat es zurückgezogen. Ihm kann nicht mehr vertraut werden.</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>Es ist abgelaufen.</translation>
    </message>
    <message>
        <source>It is not valid yet.</source>
        <translation>Es ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>It is for other names than the one you connect to.</source>
        <translation>Es gilt für andere Namen als den, zu dem Sie sich verbinden.</translation>
    </message>
    <message>
        <source>It is signed by itself: nobody vouches for it.</source>
        <translation>Es ist von sich selbst unterschrieben: Niemand bürgt dafür.</translation>
    </message>
    <message>
        <source>It was issued by an authority that this computer does not know.</source>
        <translation>Es wurde von einer Stelle ausgestellt, die dieser Rechner nicht kennt.</translation>
    </message>
    <message>
        <source>Certificate of %1</source>
        <translation>Zertifikat von %1</translation>
    </message>
    <message>
        <source>%1 shows another certificate</source>
        <translation>%1 zeigt ein anderes Zertifikat</translation>
    </message>
    <message>
        <source>%1 is not trusted</source>
        <translation>%1 ist nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Trusted until now</source>
        <translation>Bisher vertraut</translation>
    </message>
    <message>
        <source>Compare the fingerprint with whoever runs the registry. It is trusted at %1 and for this connection only, until the registry shows another one.</source>
        <translation>Vergleichen Sie den Fingerabdruck mit dem Betreiber der Registry. Vertraut wird ihm nur auf %1 und nur für diese Verbindung, bis die Registry ein anderes zeigt.</translation>
    </message>
    <message>
        <source>I have &amp;checked the new fingerprint</source>
        <translation>Ich habe den neuen Fingerabdruck &amp;geprüft</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation>Diesem Zertifikat &amp;vertrauen</translation>
    </message>
</context>
<context>
    <name>Tagwright::ChangeActions</name>
    <message>
        <source>&amp;Tag…</source>
        <translation>Ta&amp;ggen&#xa0;…</translation>
    </message>
    <message>
        <source>Give the image of the current tag further names</source>
        <translation>Dem Image des aktuellen Tags weitere Namen geben</translation>
    </message>
    <message>
        <source>C&amp;opy to…</source>
        <translation>&amp;Kopieren nach&#xa0;…</translation>
    </message>
    <message>
        <source>Copy the selected tags into another repository or registry</source>
        <translation>Die ausgewählten Tags in ein anderes Repository oder eine andere Registry kopieren</translation>
    </message>
    <message>
        <source>Copy whole &amp;repository to…</source>
        <translation>Ganzes Repositor&amp;y kopieren nach&#xa0;…</translation>
    </message>
    <message>
        <source>Copy every tag of the repository into another repository or registry</source>
        <translation>Jedes Tag des Repositorys in ein anderes Repository oder eine andere Registry kopieren</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Delete the selected tags, after showing what goes with them</source>
        <translation>Die ausgewählten Tags löschen; zuvor wird gezeigt, was mit ihnen verschwindet</translation>
    </message>
    <message>
        <source>Copy the tags in the clip&amp;board here…</source>
        <translation>Tags der Zwischena&amp;blage hierher kopieren&#xa0;…</translation>
    </message>
    <message>
        <source>The Stream menu has what changes image streams.</source>
        <translation>Was Image-Streams ändert, steht im Menü „Stream“.</translation>
    </message>
    <message>
        <source>Tags that were copied on a page, into this repository, registry, project or image stream</source>
        <translation>Tags, die auf einer Seite kopiert wurden, in dieses Repository, diese Registry, dieses Projekt oder diesen Image-Stream kopieren</translation>
    </message>
</context>
<context>
    <name>Tagwright::ChangeDialog</name>
    <message>
        <source>Add to &amp;plan</source>
        <translation>Zum Plan &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Nothing is sent now: it is collected in the Plan pane, to be applied with others</source>
        <translation>Jetzt wird nichts gesendet: Es wird im Bereich „Plan“ gesammelt, um mit anderem zusammen ausgeführt zu werden</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Was sich ändern wird</translation>
    </message>
    <message>
        <source>What will change is shown here before anything is sent.</source>
        <translation>Was sich ändern wird, ist hier zu sehen, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>The registry is asked what these tags name: %1 of %2…</source>
        <translation>Die Registry wird gefragt, worauf diese Tags zeigen: %1 von %2&#xa0;…</translation>
    </message>
    <message>
        <source>The registry is asked what these tags name…</source>
        <translation>Die Registry wird gefragt, worauf diese Tags zeigen&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) exist and name something else. Tick what may be moved.</source>
        <translation>
            <numerusform>%Ln&#xa0;Tag ist vorhanden und zeigt auf etwas anderes. Haken Sie an, was verschoben werden darf.</numerusform>
            <numerusform>%Ln&#xa0;Tags sind vorhanden und zeigen auf etwas anderes. Haken Sie an, was verschoben werden darf.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to do: it is so already.</source>
        <translation>Es gibt nichts zu tun: Es ist schon so.</translation>
    </message>
    <message>
        <source>%1 is production. Type the repository&apos;s name to go on.</source>
        <translation>%1 ist Produktion. Geben Sie zum Fortfahren den Namen des Repositorys ein.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
</context>
<context>
    <name>Tagwright::ClusterActions</name>
    <message>
        <source>Connect to an OpenShift cluster by its address or a kubeconfig</source>
        <translation>Über seine Adresse oder eine Kubeconfig mit einem OpenShift-Cluster verbinden</translation>
    </message>
    <message>
        <source>&amp;Who am I…</source>
        <translation>&amp;Wer bin ich&#xa0;…</translation>
    </message>
    <message>
        <source>Ask the cluster for your user name and groups, and how long the token holds</source>
        <translation>Den Cluster nach Ihrem Benutzernamen und Ihren Gruppen fragen, und wie lange das Token gilt</translation>
    </message>
    <message>
        <source>The token for %1 has expired or was revoked. Sign in, and everything goes on where it was.</source>
        <translation>Das Token für %1 ist abgelaufen oder wurde widerrufen. Melden Sie sich an, und alles geht da weiter, wo es war.</translation>
    </message>
    <message>
        <source>%1 asks who you are.</source>
        <translation>%1 verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>Add &amp;cluster…</source>
        <translation>&amp;Cluster hinzufügen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Tagwright::ClusterDialog</name>
    <message>
        <source>To sign in, or as somebody else, close this and choose “Sign in…”.</source>
        <translation>Um sich anzumelden, auch als jemand anderes, schließen Sie dies und wählen „Anmelden&#xa0;…“.</translation>
    </message>
    <message>
        <source>Add cluster</source>
        <translation>Cluster hinzufügen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Parts of the connection</source>
        <translation>Teile der Verbindung</translation>
    </message>
    <message>
        <source>C&amp;luster</source>
        <translation>C&amp;luster</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Ordnung</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>Netz&amp;werk</translation>
    </message>
    <message>
        <source>Certificate&amp;s</source>
        <translation>&amp;Zertifikate</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>T&amp;esten</translation>
    </message>
    <message>
        <source>Reach for the cluster, sign in, and show what it is; nothing is changed there</source>
        <translation>Den Cluster ansprechen, anmelden und zeigen, was er ist; dort wird nichts geändert</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Add a cluster</source>
        <translation>Cluster hinzufügen</translation>
    </message>
    <message>
        <source>The address of the cluster’s API or web console, or an “oc login” line.</source>
        <translation>Die Adresse der API oder der Webkonsole des Clusters, oder eine „oc login“-Zeile.</translation>
    </message>
    <message>
        <source>This line does not say at which cluster: it has no --server.</source>
        <translation>Diese Zeile sagt nicht, bei welchem Cluster: Ihr fehlt --server.</translation>
    </message>
    <message>
        <source>This cluster is there already. With a user name, or from another context, it can be added once more.</source>
        <translation>Dieser Cluster ist schon da. Mit einem Benutzernamen oder aus einem anderen Kontext lässt er sich noch einmal hinzufügen.</translation>
    </message>
    <message>
        <source>This cluster is there already for %1.</source>
        <translation>Dieser Cluster ist für %1 schon da.</translation>
    </message>
    <message>
        <source>The address becomes %1: what is open of this cluster is closed, and you sign in anew.</source>
        <translation>Die Adresse wird %1: Was von diesem Cluster offen ist, wird geschlossen, und Sie melden sich neu an.</translation>
    </message>
    <message>
        <source>Connects to %1, encrypted, but anybody on the way can pretend to be it: tokens may be stolen.</source>
        <translation>Verbindet sich mit %1, verschlüsselt, aber jeder auf dem Weg kann sich dafür ausgeben: Token können gestohlen werden.</translation>
    </message>
    <message>
        <source>Connects to %1 without encryption: neither a password nor a token is sent there.</source>
        <translation>Verbindet unverschlüsselt mit %1: Weder ein Passwort noch ein Token wird dorthin gesendet.</translation>
    </message>
    <message>
        <source>Connects to %1: plain HTTP, on this computer.</source>
        <translation>Verbindet mit %1: HTTP ohne TLS, auf diesem Rechner.</translation>
    </message>
    <message>
        <source>That is the address of the web console. Connects to the API of the same cluster, %1, encrypted.</source>
        <translation>Das ist die Adresse der Webkonsole. Verbindet verschlüsselt mit der API desselben Clusters, %1.</translation>
    </message>
    <message>
        <source>That is the address of the sign-in page. Connects to the API of the same cluster, %1, encrypted.</source>
        <translation>Das ist die Adresse der Anmeldeseite. Verbindet verschlüsselt mit der API desselben Clusters, %1.</translation>
    </message>
    <message>
        <source>Connects to %1, encrypted.</source>
        <translation>Verbindet verschlüsselt mit %1.</translation>
    </message>
</context>
<context>
    <name>Tagwright::ClusterPage</name>
    <message>
        <source>Address of the API</source>
        <translation>Adresse der API</translation>
    </message>
    <message>
        <source>api.example.com:6443, or the address of the web console</source>
        <translation>api.example.com:6443 oder die Adresse der Webkonsole</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>As a kubeconfig says</source>
        <translation>Wie eine Kubeconfig es vorgibt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Conte&amp;xt:</source>
        <translation>Konte&amp;xt:</translation>
    </message>
</context>
<context>
    <name>Tagwright::ClusterPanel</name>
    <message>
        <source>Cop&amp;y the address of the sign-in page</source>
        <translation>Adresse der Anmeldeseite &amp;kopieren</translation>
    </message>
    <message>
        <source>Look at the certi&amp;ficate…</source>
        <translation>Zerti&amp;fikat ansehen&#xa0;…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Try no further</source>
        <translation>Nicht weiter versuchen</translation>
    </message>
    <message>
        <source>You are signed in. You may close this page and go back to Tagwright.</source>
        <translation>Sie sind angemeldet. Sie können diese Seite schließen und zu Tagwright zurückkehren.</translation>
    </message>
    <message>
        <source>The cluster did not sign you in. Go back to Tagwright, which says why.</source>
        <translation>Der Cluster hat Sie nicht angemeldet. Kehren Sie zu Tagwright zurück; dort steht, warum.</translation>
    </message>
    <message>
        <source>Web console: %1</source>
        <translation>Webkonsole: %1</translation>
    </message>
    <message>
        <source>Sign in in the browser. It was sent to %1; if none came up, copy the address and open it.</source>
        <translation>Melden Sie sich im Browser an. Er wurde zu %1 geschickt; falls keiner erschienen ist, kopieren Sie die Adresse und öffnen sie.</translation>
    </message>
</context>
<context>
    <name>Tagwright::ClusterSignInDialog</name>
    <message>
        <source>Sign in to %1</source>
        <translation>Anmelden bei %1</translation>
    </message>
    <message>
        <source>With the token in %1</source>
        <translation>Mit dem Token in %1</translation>
    </message>
    <message>
        <source>With the program %1</source>
        <translation>Mit dem Programm %1</translation>
    </message>
    <message>
        <source>With the client certificate</source>
        <translation>Mit dem Client-Zertifikat</translation>
    </message>
    <message>
        <source>A password goes to the sign-in page of the cluster and nowhere else; what is kept is the token.</source>
        <translation>Ein Passwort geht an die Anmeldeseite des Clusters und sonst nirgendwohin; aufbewahrt wird das Token.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Anmelden</translation>
    </message>
</context>
<context>
    <name>Tagwright::ClusterText</name>
    <message>
        <source>A cluster at %1</source>
        <translation>Ein Cluster auf %1</translation>
    </message>
    <message>
        <source>A Kubernetes without image streams at %1</source>
        <translation>Ein Kubernetes ohne Image-Streams auf %1</translation>
    </message>
    <message>
        <source>OpenShift at %1</source>
        <translation>OpenShift auf %1</translation>
    </message>
    <message>
        <source>OpenShift %1 at %2</source>
        <translation>OpenShift %1 auf %2</translation>
    </message>
    <message>
        <source>Its version is not told.</source>
        <translation>Seine Version gibt er nicht an.</translation>
    </message>
    <message>
        <source>Kubernetes %1</source>
        <translation>Kubernetes %1</translation>
    </message>
    <message>
        <source>Whether it has image streams is told after a sign-in.</source>
        <translation>Ob er Image-Streams hat, zeigt sich nach der Anmeldung.</translation>
    </message>
    <message>
        <source>Image streams: it has them.</source>
        <translation>Image-Streams: Er hat welche.</translation>
    </message>
    <message>
        <source>Image streams: it has none, for it is no OpenShift.</source>
        <translation>Image-Streams: Er hat keine, denn er ist kein OpenShift.</translation>
    </message>
    <message>
        <source>Sign-in: by token, client certificate or kubeconfig; it has no sign-in page of its own.</source>
        <translation>Anmeldung: mit Token, Client-Zertifikat oder Kubeconfig; eine eigene Anmeldeseite hat er nicht.</translation>
    </message>
    <message>
        <source>Sign-in: by password or browser at %1, or by token.</source>
        <translation>Anmeldung: mit Passwort oder Browser bei %1, oder mit Token.</translation>
    </message>
    <message>
        <source>Its own registry: %1</source>
        <translation>Seine eigene Registry: %1</translation>
    </message>
    <message>
        <source>Its own registry: none is known from outside.</source>
        <translation>Seine eigene Registry: Von außen ist keine bekannt.</translation>
    </message>
    <message>
        <source>Its own registry: %1, from inside the cluster only.</source>
        <translation>Seine eigene Registry: %1, nur aus dem Cluster heraus.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>user name and full name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>You are signed in as %1.</source>
        <translation>Sie sind als %1 angemeldet.</translation>
    </message>
    <message>
        <source>You are signed in as %1. Groups: %2.</source>
        <translation>Sie sind als %1 angemeldet. Gruppen: %2.</translation>
    </message>
    <message>
        <source>It is being tried…</source>
        <translation>Es wird ausprobiert&#xa0;…</translation>
    </message>
    <message>
        <source>It was not tried to the end.</source>
        <translation>Es wurde nicht zu Ende ausprobiert.</translation>
    </message>
    <message>
        <source>It answers. You have not signed in.</source>
        <translation>Er antwortet. Sie haben sich nicht angemeldet.</translation>
    </message>
    <message>
        <source>It does not let you in.</source>
        <translation>Er lässt Sie nicht ein.</translation>
    </message>
    <message>
        <source>The token has ended on %1.</source>
        <translation>Das Token ist am %1 abgelaufen.</translation>
    </message>
    <message>
        <source>The token ends on %1.</source>
        <translation>Das Token läuft am %1 ab.</translation>
    </message>
</context>
<context>
    <name>Tagwright::CommandActions</name>
    <message>
        <source>Sho&amp;w as command…</source>
        <translation>&amp;Als Befehl anzeigen&#xa0;…</translation>
    </message>
    <message>
        <source>Show the command lines that read the same</source>
        <translation>Die Befehlszeilen anzeigen, die dasselbe lesen</translation>
    </message>
    <message>
        <source>The repositories of %1</source>
        <translation>Die Repositories von %1</translation>
    </message>
    <message>
        <source>The tags of %1</source>
        <translation>Die Tags von %1</translation>
    </message>
    <message>
        <source>The manifest of %1</source>
        <translation>Das Manifest von %1</translation>
    </message>
    <message>
        <source>The configuration of %1</source>
        <translation>Die Konfiguration von %1</translation>
    </message>
    <message>
        <source>The referrers of %1</source>
        <translation>Die Referrer von %1</translation>
    </message>
    <message>
        <source>The Stream menu has the command lines for image streams.</source>
        <translation>Die Befehlszeilen für Image-Streams stehen im Menü „Stream“.</translation>
    </message>
</context>
<context>
    <name>Tagwright::CommandDialog</name>
    <message>
        <source>Show as command</source>
        <translation>Als Befehl anzeigen</translation>
    </message>
    <message>
        <source>What is read</source>
        <translation>Was gelesen wird</translation>
    </message>
    <message>
        <source>&amp;What is read:</source>
        <translation>&amp;Was gelesen wird:</translation>
    </message>
    <message>
        <source>These commands read the same from the registry. They hold no password: where one is needed, they ask for it or name a variable.</source>
        <translation>Diese Befehle lesen dasselbe aus der Registry. Sie enthalten kein Passwort: Wo eines nötig ist, fragen sie danach oder nennen eine Variable.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the %1 command</source>
        <translation>Den %1-Befehl kopieren</translation>
    </message>
</context>
<context>
    <name>Tagwright::CommandList</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>Tagwright::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Type what to do, or the name of a repository</source>
        <translation>Eingeben, was zu tun ist, oder den Namen eines Repositorys</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Nothing that can be done now, and no known repository, is called like this.</source>
        <translation>So heißt weder ein derzeit möglicher Befehl noch ein bekanntes Repository.</translation>
    </message>
</context>
<context>
    <name>Tagwright::CommandPreview</name>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>The command-line program that would do the same</source>
        <translation>Das Befehlszeilenprogramm, das dasselbe täte</translation>
    </message>
    <message>
        <source>The same as commands</source>
        <translation>Dasselbe als Befehle</translation>
    </message>
    <message>
        <source>The same with:</source>
        <translation>Dasselbe mit:</translation>
    </message>
</context>
<context>
    <name>Tagwright::ConfirmLookupDialog</name>
    <message>
        <source>&amp;Look images up</source>
        <translation>Images &amp;nachschlagen</translation>
    </message>
    <message>
        <source>Do not &amp;look images up</source>
        <translation>Images &amp;nicht nachschlagen</translation>
    </message>
    <message>
        <source>%1 is production. Type the project&apos;s name to go on.</source>
        <translation>%1 ist Produktion. Geben Sie zum Fortfahren den Namen des Projekts ein.</translation>
    </message>
    <message numerus="yes">
        <source>Look up the images of %Ln object(s) in their project?</source>
        <translation>
            <numerusform>Die Images von %Ln&#xa0;Objekt in seinem Projekt nachschlagen?</numerusform>
            <numerusform>Die Images von %Ln&#xa0;Objekten in ihrem Projekt nachschlagen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No longer look up the images of %Ln object(s) in their project?</source>
        <translation>
            <numerusform>Die Images von %Ln&#xa0;Objekt nicht mehr in seinem Projekt nachschlagen?</numerusform>
            <numerusform>Die Images von %Ln&#xa0;Objekten nicht mehr in ihrem Projekt nachschlagen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Let workloads use the plain name %1?</source>
        <translation>Workloads den bloßen Namen %1 verwenden lassen?</translation>
    </message>
    <message>
        <source>No longer let workloads use the plain name %1?</source>
        <translation>Workloads den bloßen Namen %1 nicht mehr verwenden lassen?</translation>
    </message>
    <message>
        <source>Look up the images of %1 in its project?</source>
        <translation>Die Images von %1 in seinem Projekt nachschlagen?</translation>
    </message>
    <message>
        <source>No longer look up the images of %1 in its project?</source>
        <translation>Die Images von %1 nicht mehr in seinem Projekt nachschlagen?</translation>
    </message>
    <message>
        <source>There is nothing to do: it is so already.</source>
        <translation>Es gibt nichts zu tun: Es ist schon so.</translation>
    </message>
    <message>
        <source>Workloads of the project %1 that are made or changed from now on may write the image stream&apos;s plain name as an image: the cluster puts the stream&apos;s image in its place.</source>
        <translation>Workloads des Projekts %1, die von nun an angelegt oder geändert werden, dürfen den bloßen Namen des Image-Streams als Image angeben: Der Cluster setzt das Image des Streams an seine Stelle.</translation>
    </message>
    <message>
        <source>Workloads of the project %1 that are made or changed from now on and write the image stream&apos;s plain name mean an image of a registry again. Those that exist keep the image that was put in its place.</source>
        <translation>Workloads des Projekts %1, die von nun an angelegt oder geändert werden und den bloßen Namen des Image-Streams angeben, meinen wieder ein Image einer Registry. Vorhandene behalten das Image, das an seine Stelle gesetzt wurde.</translation>
    </message>
    <message>
        <source>The annotation below makes the cluster look for image streams of the project %1 by the last part of each image&apos;s name, whatever the streams themselves allow.</source>
        <translation>Die Annotation unten lässt den Cluster über den letzten Teil jedes Image-Namens nach Image-Streams des Projekts %1 suchen, gleich, was die Streams selbst zulassen.</translation>
    </message>
    <message>
        <source>The annotation is taken away: images are looked up only where the image streams themselves allow it.</source>
        <translation>Die Annotation wird entfernt: Images werden nur nachgeschlagen, wo die Image-Streams selbst es zulassen.</translation>
    </message>
    <message>
        <source>Changing a template triggers a rollout.</source>
        <translation>Das Ändern eines Templates löst einen Rollout aus.</translation>
    </message>
    <message>
        <source>Replica sets and replication controllers do it for the pods that they make from then on.</source>
        <translation>Replica-Sets und Replication-Controller tun es für die Pods, die sie von da an erzeugen.</translation>
    </message>
    <message>
        <source>Cron jobs do it for their next jobs.</source>
        <translation>Cronjobs tun es für ihre nächsten Jobs.</translation>
    </message>
    <message>
        <source>Pods that run have their images already: for them it changes nothing more.</source>
        <translation>Laufende Pods haben ihre Images schon: Für sie ändert es nichts mehr.</translation>
    </message>
</context>
<context>
    <name>Tagwright::ConfirmName</name>
    <message>
        <source>Why it is asked</source>
        <translation>Warum gefragt wird</translation>
    </message>
    <message>
        <source>The name, to confirm</source>
        <translation>Der Name, zur Bestätigung</translation>
    </message>
</context>
<context>
    <name>Tagwright::ConnectionActions</name>
    <message>
        <source>&amp;Add registry…</source>
        <translation>Registry &amp;hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Connect to a registry by its address</source>
        <translation>Über ihre Adresse mit einer Registry verbinden</translation>
    </message>
    <message>
        <source>Open &amp;sandbox</source>
        <translation>&amp;Sandbox öffnen</translation>
    </message>
    <message>
        <source>Practise on a registry inside this program; nothing in it is real</source>
        <translation>In einer eingebauten Registry üben; nichts darin ist echt</translation>
    </message>
    <message>
        <source>&amp;Reload repositories</source>
        <translation>Repositories &amp;neu laden</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation>&amp;Anmelden&#xa0;…</translation>
    </message>
    <message>
        <source>Give the registry a user name and a password</source>
        <translation>Der Registry Benutzernamen und Passwort mitteilen</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Ab&amp;melden</translation>
    </message>
    <message>
        <source>Forget the password, and use the registry without signing in</source>
        <translation>Das Passwort vergessen und die Registry ohne Anmeldung benutzen</translation>
    </message>
    <message>
        <source>Remo&amp;ve connection…</source>
        <translation>Verb&amp;indung entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>Forget the connection; nothing changes on the registry</source>
        <translation>Die Verbindung vergessen; auf der Registry ändert sich nichts</translation>
    </message>
    <message>
        <source>&amp;Pin repository</source>
        <translation>Repository anhe&amp;ften</translation>
    </message>
    <message>
        <source>Keep the repository at the top of the Explorer</source>
        <translation>Das Repository oben im Explorer behalten</translation>
    </message>
    <message>
        <source>Un&amp;pin repository</source>
        <translation>Repository lö&amp;sen</translation>
    </message>
    <message>
        <source>Remove the connection “%1”?</source>
        <translation>Verbindung „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Tagwright forgets the address %1, its pinned repositories and its password. Nothing changes on the registry.</source>
        <translation>Tagwright vergisst die Adresse %1, ihre angehefteten Repositories und ihr Passwort. Auf der Registry ändert sich nichts.</translation>
    </message>
    <message>
        <source>&amp;Remove connection</source>
        <translation>Verb&amp;indung entfernen</translation>
    </message>
    <message>
        <source>Refused &amp;certificate…</source>
        <translation>Abgelehntes &amp;Zertifikat&#xa0;…</translation>
    </message>
    <message>
        <source>Look at the certificate that was refused, and decide about it</source>
        <translation>Das abgelehnte Zertifikat ansehen und darüber entscheiden</translation>
    </message>
    <message>
        <source>Show cre&amp;dential…</source>
        <translation>Anmel&amp;dedaten zeigen&#xa0;…</translation>
    </message>
    <message>
        <source>Look at the password that is kept for the connection, or copy it</source>
        <translation>Das Passwort ansehen oder kopieren, das für die Verbindung aufbewahrt wird</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>Verbindung b&amp;earbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Change its name, address, group, proxy or certificates, or test it</source>
        <translation>Name, Adresse, Gruppe, Proxy oder Zertifikate ändern, oder sie testen</translation>
    </message>
    <message>
        <source>Add another connection like this one, for another user or address</source>
        <translation>Eine weitere Verbindung wie diese hinzufügen, für einen anderen Benutzer oder eine andere Adresse</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Show the connection before the one above it</source>
        <translation>Die Verbindung vor der über ihr zeigen</translation>
    </message>
    <message>
        <source>Show the connection behind the one below it</source>
        <translation>Die Verbindung hinter der unter ihr zeigen</translation>
    </message>
    <message>
        <source>Pinned reposi&amp;tories…</source>
        <translation>Angeheftete Reposi&amp;torys&#xa0;…</translation>
    </message>
    <message>
        <source>Name the repositories that are always shown, also where none are listed</source>
        <translation>Repositorys nennen, die immer gezeigt werden, auch wo keine aufgelistet werden</translation>
    </message>
    <message>
        <source>Show to&amp;ken…</source>
        <translation>To&amp;ken zeigen&#xa0;…</translation>
    </message>
    <message>
        <source>Tagwright forgets the address %1, its pinned projects and its token. Nothing changes on the cluster; to have the token revoked there, sign out first.</source>
        <translation>Tagwright vergisst die Adresse %1, ihre angehefteten Projekte und ihr Token. Auf dem Cluster ändert sich nichts; damit das Token dort widerrufen wird, melden Sie sich zuvor ab.</translation>
    </message>
    <message>
        <source>&amp;Reload projects</source>
        <translation>Projekte &amp;neu laden</translation>
    </message>
    <message>
        <source>Duplic&amp;ate connection…</source>
        <translation>Verbindung dup&amp;lizieren&#xa0;…</translation>
    </message>
    <message>
        <source>Move dow&amp;n</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Connect again, and list its repositories or projects anew</source>
        <translation>Erneut verbinden und die Repositories oder Projekte neu auflisten</translation>
    </message>
</context>
<context>
    <name>Tagwright::ConnectionDialog</name>
    <message>
        <source>Add registry</source>
        <translation>Registry hinzufügen</translation>
    </message>
    <message>
        <source>Registry address</source>
        <translation>Adresse der Registry</translation>
    </message>
    <message>
        <source>quay.io, localhost:5000 or https://registry.example.com</source>
        <translation>quay.io, localhost:5000 oder https://registry.example.com</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Empty to use the registry without signing in</source>
        <translation>Leer lassen für Zugriff ohne Anmeldung</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>&amp;Benutzername:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Add a registry</source>
        <translation>Registry hinzufügen</translation>
    </message>
    <message>
        <source>A host, with its port unless that is the usual one, or a web address.</source>
        <translation>Ein Host, mit Port, falls dieser nicht der übliche ist, oder eine Webadresse.</translation>
    </message>
    <message>
        <source>Connects to %1, encrypted.</source>
        <translation>Verbindet verschlüsselt mit %1.</translation>
    </message>
    <message>
        <source>Connects to %1: plain HTTP, as is usual on this computer.</source>
        <translation>Verbindet mit %1: HTTP ohne TLS, wie auf diesem Rechner üblich.</translation>
    </message>
    <message>
        <source>Connects to %1 without encryption: everything, passwords too, can be read and changed on the way.</source>
        <translation>Verbindet unverschlüsselt mit %1: Alles, auch Passwörter, kann unterwegs mitgelesen und verändert werden.</translation>
    </message>
    <message>
        <source>Connects to %1, encrypted, but anybody on the way can pretend to be it: passwords may be stolen.</source>
        <translation>Verbindet sich mit %1, verschlüsselt, aber jeder auf dem Weg kann sich dafür ausgeben: Passwörter können gestohlen werden.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Parts of the connection</source>
        <translation>Teile der Verbindung</translation>
    </message>
    <message>
        <source>&amp;Registry</source>
        <translation>&amp;Registry</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Ordnung</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>Net&amp;zwerk</translation>
    </message>
    <message>
        <source>Certificate&amp;s</source>
        <translation>&amp;Zertifikate</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Reach for the registry, and show what it is and can do; nothing is changed there</source>
        <translation>Die Registry ansprechen und zeigen, was sie ist und kann; dort wird nichts geändert</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>You use it without signing in. To sign in, close this and choose “Sign in…”.</source>
        <translation>Sie benutzen sie ohne Anmeldung. Um sich anzumelden, schließen Sie dies und wählen „Anmelden&#xa0;…“.</translation>
    </message>
    <message>
        <source>You are signed in as %1. To change that, close this and choose “Sign in…”.</source>
        <translation>Sie sind als %1 angemeldet. Um das zu ändern, schließen Sie dies und wählen „Anmelden&#xa0;…“.</translation>
    </message>
    <message>
        <source>This registry is there already, as “%1”. With a user name it can be added once more.</source>
        <translation>Diese Registry ist schon da, als „%1“. Mit einem Benutzernamen lässt sie sich noch einmal hinzufügen.</translation>
    </message>
    <message>
        <source>This registry is there already, as “%1” for %2. With another user name it can be added once more.</source>
        <translation>Diese Registry ist schon da, als „%1“ für %2. Mit einem anderen Benutzernamen lässt sie sich noch einmal hinzufügen.</translation>
    </message>
    <message>
        <source>The address becomes %1: the open repositories of this connection are closed, and you sign in anew.</source>
        <translation>Die Adresse wird %1: Die offenen Repositorys dieser Verbindung werden geschlossen, und Sie melden sich neu an.</translation>
    </message>
    <message>
        <source>This leads to a cluster: choose “An OpenShift cluster” above.</source>
        <translation>Dies führt zu einem Cluster: Wählen Sie oben „Ein OpenShift-Cluster“.</translation>
    </message>
</context>
<context>
    <name>Tagwright::ConsentDialog</name>
    <message>
        <source>Send the password for %1 to %2?</source>
        <translation>Das Passwort für %1 an %2 senden?</translation>
    </message>
    <message>
        <source>%1 wants you to sign in at %2, which is another server. Whoever runs that server will see your password. Allow it only if you know that the two belong together.</source>
        <translation>%1 möchte, dass Sie sich bei %2 anmelden; das ist ein anderer Server. Wer ihn betreibt, wird Ihr Passwort sehen. Erlauben Sie es nur, wenn Sie wissen, dass die beiden zusammengehören.</translation>
    </message>
    <message>
        <source>&amp;Allow, and remember</source>
        <translation>&amp;Erlauben und merken</translation>
    </message>
</context>
<context>
    <name>Tagwright::ContentField</name>
    <message>
        <source>%1: choose a file</source>
        <translation>%1: Datei wählen</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>%1 is too large: a secret holds at most %2.</source>
        <translation>%1 ist zu groß: Ein Secret fasst höchstens %2.</translation>
    </message>
    <message>
        <source>%1 was taken from %2.</source>
        <translation>Aus %2 übernommen: %1.</translation>
    </message>
    <message>
        <source>Take the value from a file</source>
        <translation>Den Wert aus einer Datei übernehmen</translation>
    </message>
    <message>
        <source>The present value (%1) stays, unless you enter another one.</source>
        <translation>Der jetzige Wert (%1) bleibt, sofern Sie keinen anderen eingeben.</translation>
    </message>
</context>
<context>
    <name>Tagwright::ContextChoice</name>
    <message>
        <source>Look at the pro&amp;gram…</source>
        <translation>Pro&amp;gramm ansehen&#xa0;…</translation>
    </message>
    <message>
        <source>Context of the kubeconfig</source>
        <translation>Kontext der Kubeconfig</translation>
    </message>
    <message>
        <source>What the context uses</source>
        <translation>Was der Kontext benutzt</translation>
    </message>
    <message>
        <source>Another fi&amp;le…</source>
        <translation>Andere &amp;Datei&#xa0;…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>It signs in as nobody.</source>
        <translation>Er meldet sich als niemand an.</translation>
    </message>
    <message>
        <source>It uses the token of “%1”, which is kept in the keychain then.</source>
        <translation>Er benutzt das Token von „%1“, das dann im Schlüsselbund aufbewahrt wird.</translation>
    </message>
    <message>
        <source>It uses the token in %1, which is read again whenever one is wanted.</source>
        <translation>Er benutzt das Token in %1, das jedes Mal neu gelesen wird, wenn eines gebraucht wird.</translation>
    </message>
    <message>
        <source>It uses the name %1 and a password.</source>
        <translation>Er benutzt den Namen %1 und ein Passwort.</translation>
    </message>
    <message>
        <source>It uses the client certificate %1.</source>
        <translation>Er benutzt das Client-Zertifikat %1.</translation>
    </message>
    <message>
        <source>It uses the client certificate of “%1”, whose key is kept in the keychain then.</source>
        <translation>Er benutzt das Client-Zertifikat von „%1“, dessen Schlüssel dann im Schlüsselbund aufbewahrt wird.</translation>
    </message>
    <message>
        <source>It uses a token that the program %1 gives; you have allowed it to run.</source>
        <translation>Er benutzt ein Token, das das Programm %1 ausgibt; Sie haben erlaubt, es auszuführen.</translation>
    </message>
    <message>
        <source>Its cluster is not there, or has no address.</source>
        <translation>Sein Cluster ist nicht da oder hat keine Adresse.</translation>
    </message>
    <message>
        <source>Its user “%1” is not there.</source>
        <translation>Sein Benutzer „%1“ ist nicht da.</translation>
    </message>
    <message>
        <source>It would send a credential without encryption, which is not done.</source>
        <translation>Er würde Anmeldedaten unverschlüsselt senden; das wird nicht getan.</translation>
    </message>
    <message>
        <source>It names an authority and says not to verify anything; only one of the two can be meant.</source>
        <translation>Er nennt eine Zertifizierungsstelle und sagt zugleich, dass nichts geprüft werden soll; nur eines von beiden kann gemeint sein.</translation>
    </message>
    <message>
        <source>The certificate of its authority cannot be read.</source>
        <translation>Das Zertifikat seiner Zertifizierungsstelle lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Its client certificate and key are not both there in the same form.</source>
        <translation>Sein Client-Zertifikat und dessen Schlüssel sind nicht beide in derselben Form da.</translation>
    </message>
    <message>
        <source>Its proxy cannot be used: only http and socks5 can.</source>
        <translation>Sein Proxy ist nicht nutzbar: Nur http und socks5 gehen.</translation>
    </message>
    <message>
        <source>The kubeconfig is still being read.</source>
        <translation>Die Kubeconfig wird noch gelesen.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>No kubeconfig with a context was found. Choose a file.</source>
        <translation>Es wurde keine Kubeconfig mit einem Kontext gefunden. Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>It acts as somebody else, “%1”, which Tagwright does not do.</source>
        <translation>Er handelt als jemand anderes, „%1“; das tut Tagwright nicht.</translation>
    </message>
    <message>
        <source>It signs in by the provider “%1”, which Tagwright does not have. Take its address, and sign in in another way.</source>
        <translation>Er meldet sich über den Anbieter „%1“ an, den Tagwright nicht hat. Übernehmen Sie seine Adresse, und melden Sie sich auf andere Weise an.</translation>
    </message>
    <message>
        <source>The program %1 that gives its token is not on this computer.</source>
        <translation>Das Programm %1, das sein Token ausgibt, ist nicht auf diesem Rechner.</translation>
    </message>
    <message>
        <source>The program %1 that gives its token is not on this computer. %2</source>
        <translation>Das Programm %1, das sein Token ausgibt, ist nicht auf diesem Rechner. %2</translation>
    </message>
    <message>
        <source>The program %1 that gives its token wants a terminal, and has none here.</source>
        <translation>Das Programm %1, das sein Token ausgibt, verlangt ein Terminal und hat hier keines.</translation>
    </message>
    <message>
        <source>The program %1 gives its token. It is run only when you allow it.</source>
        <translation>Das Programm %1 gibt sein Token aus. Es wird nur ausgeführt, wenn Sie es erlauben.</translation>
    </message>
    <message>
        <source>Kubeconfig</source>
        <translation>Kubeconfig</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The context “%1” of the kubeconfig gets its token from this program:

%2

It runs with your rights, now and whenever another token is wanted. Allow it only if you know it.</source>
        <translation>Der Kontext „%1“ der Kubeconfig erhält sein Token von diesem Programm:

%2

Es läuft mit Ihren Rechten, jetzt und immer, wenn ein weiteres Token gebraucht wird. Erlauben Sie es nur, wenn Sie es kennen.</translation>
    </message>
    <message>
        <source>It is also given the variables %1.</source>
        <translation>Ihm werden auch die Variablen %1 übergeben.</translation>
    </message>
    <message>
        <source>Run %1 to sign in?</source>
        <translation>%1 zum Anmelden ausführen?</translation>
    </message>
    <message>
        <source>&amp;Allow, and remember</source>
        <translation>&amp;Erlauben und merken</translation>
    </message>
</context>
<context>
    <name>Tagwright::ConventionText</name>
    <message>
        <source>next patch</source>
        <translation>nächster Patch</translation>
    </message>
    <message>
        <source>next minor version</source>
        <translation>nächste Nebenversion</translation>
    </message>
    <message>
        <source>next major version</source>
        <translation>nächste Hauptversion</translation>
    </message>
    <message>
        <source>the release of this pre-release</source>
        <translation>das Release zu dieser Vorabversion</translation>
    </message>
    <message>
        <source>the newest, may be unstable</source>
        <translation>das neueste, evtl. instabil</translation>
    </message>
    <message>
        <source>the latest stable one</source>
        <translation>das neueste stabile</translation>
    </message>
    <message>
        <source>for one architecture</source>
        <translation>für eine Architektur</translation>
    </message>
    <message>
        <source>on one base image</source>
        <translation>auf einem Basis-Image</translation>
    </message>
    <message>
        <source>“%1” names a revision, and revisions are expected to stay what they are.</source>
        <translation>„%1“ benennt eine Revision, und von Revisionen wird erwartet, dass sie bleiben, was sie sind.</translation>
    </message>
    <message>
        <source>“%1” would name the pre-release “%2”.</source>
        <translation>„%1“ würde auf die Vorabversion „%2“ zeigen.</translation>
    </message>
    <message>
        <source>“stable” would go back from “%1” to “%2”.</source>
        <translation>„stable“ würde von „%1“ auf „%2“ zurückgehen.</translation>
    </message>
    <message>
        <source>“latest” would go back from “%1” to “%2”.</source>
        <translation>„latest“ würde von „%1“ auf „%2“ zurückgehen.</translation>
    </message>
    <message>
        <source>The tag promises the architecture “%1”, but the image is not made for it.</source>
        <translation>Das Tag verspricht die Architektur „%1“, aber das Image ist nicht für sie gemacht.</translation>
    </message>
    <message>
        <source>The tag promises the base “%1”, but the image is also called “%2”.</source>
        <translation>Das Tag verspricht die Basis „%1“, aber das Image heißt auch „%2“.</translation>
    </message>
</context>
<context>
    <name>Tagwright::CopyDialog</name>
    <message>
        <source>With signatures, SBOMs and &amp;attestations that refer to it</source>
        <translation>Mit Signaturen, SBOMs und &amp;Attestierungen, die darauf verweisen</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln tag(s) of %1</source>
        <translation>
            <numerusform>%Ln&#xa0;Tag von %1 kopieren</numerusform>
            <numerusform>%Ln&#xa0;Tags von %1 kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1. Layers that are there already are not sent again; within one registry they are taken over without being sent at all.</source>
        <translation>Von %1. Layer, die dort schon liegen, werden nicht noch einmal gesendet; innerhalb einer Registry werden sie ganz ohne Senden übernommen.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;To repository:</source>
        <translation>&amp;Ziel-Repository:</translation>
    </message>
    <message>
        <source>Tag there</source>
        <translation>Tag dort</translation>
    </message>
    <message>
        <source>Ta&amp;g there:</source>
        <translation>&amp;Tag dort:</translation>
    </message>
    <message>
        <source>Tags that exist there</source>
        <translation>Tags, die es dort schon gibt</translation>
    </message>
    <message>
        <source>Ask: move only what I tick</source>
        <translation>Fragen: nur verschieben, was ich anhake</translation>
    </message>
    <message>
        <source>Move them</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Skip them</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Tags that &amp;exist there:</source>
        <translation>&amp;Dort vorhandene Tags:</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plattformen</translation>
    </message>
    <message>
        <source>With some of its platforms it is another index: its digest changes, and signatures on the old one do not hold for it.</source>
        <translation>Mit nur einigen seiner Plattformen ist es ein anderer Index: Sein Digest ändert sich, und Signaturen des alten gelten nicht für ihn.</translation>
    </message>
    <message>
        <source>Platfor&amp;ms:</source>
        <translation>&amp;Plattformen:</translation>
    </message>
</context>
<context>
    <name>Tagwright::CredentialFileActions</name>
    <message>
        <source>Take over what docker, podman or a Kubernetes secret know</source>
        <translation>Übernehmen, was docker, podman oder ein Kubernetes-Secret wissen</translation>
    </message>
    <message>
        <source>E&amp;xport credentials…</source>
        <translation>Anmeldedaten e&amp;xportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Write passwords into the file of docker or podman</source>
        <translation>Passwörter in die Datei von docker oder podman schreiben</translation>
    </message>
    <message>
        <source>&amp;Import credentials…</source>
        <translation>Anmeldedaten i&amp;mportieren&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Tagwright::CredentialsDialog</name>
    <message>
        <source>Sign in to %1</source>
        <translation>Anmelden bei %1</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>&amp;Benutzername:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>%1 asks who you are.</source>
        <translation>%1 verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>%1 did not accept the user name and password it was shown.</source>
        <translation>%1 hat Benutzernamen und Passwort nicht angenommen.</translation>
    </message>
    <message>
        <source>This connection is plain HTTP: anybody on the way can read the password.</source>
        <translation>Diese Verbindung benutzt HTTP ohne TLS: Unterwegs kann jeder das Passwort mitlesen.</translation>
    </message>
    <message>
        <source>The password goes to %1, and to the sign-in server it names, and nowhere else.</source>
        <translation>Das Passwort geht an %1 und an den Anmeldeserver, den sie nennt, und sonst nirgendwohin.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Password, or an access token</source>
        <translation>Passwort oder Zugriffstoken</translation>
    </message>
    <message>
        <source>Identity token</source>
        <translation>Identitätstoken</translation>
    </message>
    <message>
        <source>Registry token</source>
        <translation>Registry-Token</translation>
    </message>
    <message>
        <source>Given to the token service for short-lived tokens</source>
        <translation>Wird dem Tokendienst für kurzlebige Token gegeben</translation>
    </message>
    <message>
        <source>A ready-made bearer token that is shown to the registry itself</source>
        <translation>Ein fertiges Bearer-Token, das der Registry selbst gezeigt wird</translation>
    </message>
    <message>
        <source>Only for repositories below</source>
        <translation>Nur für Repositorys unter</translation>
    </message>
    <message>
        <source>The whole registry; or a path such as team/app</source>
        <translation>Die ganze Registry; oder ein Pfad wie team/app</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Art:</translation>
    </message>
    <message>
        <source>&amp;Only for:</source>
        <translation>N&amp;ur für:</translation>
    </message>
</context>
<context>
    <name>Tagwright::DeleteDialog</name>
    <message>
        <source>What goes</source>
        <translation>Was verschwindet</translation>
    </message>
    <message>
        <source>What goes with it, and what stays</source>
        <translation>Was mit verschwindet, und was bleibt</translation>
    </message>
    <message>
        <source>&amp;Use a placeholder where only images can be deleted</source>
        <translation>Einen &amp;Platzhalter verwenden, wo sich nur Images löschen lassen</translation>
    </message>
    <message>
        <source>Delete the tag %1 of %2?</source>
        <translation>Das Tag %1 von %2 löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln tag(s) of %1?</source>
        <translation>
            <numerusform>%Ln&#xa0;Tag von %1 löschen?</numerusform>
            <numerusform>%Ln&#xa0;Tags von %1 löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>The tag is first moved to an empty image of its own, and that is deleted. When it breaks off in between, the tag is put back.</source>
        <translation>Das Tag wird zuerst auf ein eigenes, leeres Image verschoben, und dieses wird gelöscht. Bricht es dazwischen ab, wird das Tag zurückgesetzt.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %Ln tag(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;Tag &amp;löschen</numerusform>
            <numerusform>%Ln&#xa0;Tags &amp;löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to &amp;plan</source>
        <translation>Zum Plan &amp;hinzufügen</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>Looking at what would go with it…</source>
        <translation>Es wird nachgesehen, was mit verschwinden würde&#xa0;…</translation>
    </message>
    <message>
        <source>Looking at what would go with it: %1 of %2…</source>
        <translation>Es wird nachgesehen, was mit verschwinden würde: %1 von %2&#xa0;…</translation>
    </message>
    <message>
        <source>%1 is production. Type the repository&apos;s name to go on.</source>
        <translation>%1 ist Produktion. Geben Sie zum Fortfahren den Namen des Repositorys ein.</translation>
    </message>
    <message>
        <source>These are many. Type the repository&apos;s name to go on.</source>
        <translation>Das sind viele. Geben Sie zum Fortfahren den Namen des Repositorys ein.</translation>
    </message>
    <message>
        <source>How it is done</source>
        <translation>Wie es geschieht</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>Tagwright::DeleteSecretDialog</name>
    <message>
        <source>Delete the secret %1?</source>
        <translation>Das Secret %1 löschen?</translation>
    </message>
    <message>
        <source>How it is taken back</source>
        <translation>Wie es sich zurücknehmen lässt</translation>
    </message>
    <message>
        <source>%1 in the project %2 on %3</source>
        <translation>%1 im Projekt %2 auf %3</translation>
    </message>
    <message>
        <source>&amp;Delete the secret</source>
        <translation>Secret &amp;löschen</translation>
    </message>
    <message>
        <source>Not everything could be read: %1. There may be further uses.</source>
        <translation>Nicht alles ließ sich lesen: %1. Es kann weitere Verwendungen geben.</translation>
    </message>
    <message>
        <source>What the deletion affects</source>
        <translation>Was vom Löschen betroffen ist</translation>
    </message>
    <message>
        <source>Undo: from the Journal, for as long as the keychain of this computer keeps the values.</source>
        <translation>Rückgängig: aus dem Journal, solange der Schlüsselbund dieses Rechners die Werte aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 made this secret: without it %1 makes another one, or does not work.</source>
        <translation>%1 hat dieses Secret angelegt: Ohne das Secret legt %1 ein neues an oder funktioniert nicht.</translation>
    </message>
    <message>
        <source>This secret is managed by %1.</source>
        <translation>Dieses Secret wird von %1 verwaltet.</translation>
    </message>
    <message>
        <source>It is not known yet who uses this secret.</source>
        <translation>Wer dieses Secret verwendet, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Nothing in the project uses this secret. Programs may still read it by themselves.</source>
        <translation>Nichts im Projekt verwendet dieses Secret. Programme lesen es vielleicht trotzdem von sich aus.</translation>
    </message>
    <message>
        <source>Pods that run keep the values that they have read. New pods that need the secret do not start.</source>
        <translation>Laufende Pods behalten die Werte, die sie gelesen haben. Neue Pods, die das Secret brauchen, starten nicht.</translation>
    </message>
</context>
<context>
    <name>Tagwright::DeleteStreamDialog</name>
    <message>
        <source>What goes</source>
        <translation>Was verschwindet</translation>
    </message>
    <message>
        <source>What stays, and what suffers</source>
        <translation>Was bleibt, und was darunter leidet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>An alias keeps naming the image that it has now, but nothing can move it any more</source>
        <translation>Ein Alias zeigt weiter auf das Image, das er jetzt hat, aber nichts kann ihn mehr verschieben</translation>
    </message>
    <message>
        <source>Delete also the aliases</source>
        <translation>Auch die Aliase löschen</translation>
    </message>
    <message>
        <source>How it is done</source>
        <translation>Wie es geschieht</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>Delete the image stream %1?</source>
        <translation>Den Image-Stream %1 löschen?</translation>
    </message>
    <message>
        <source>Delete the tag %1 of %2?</source>
        <translation>Das Tag %1 von %2 löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln tag(s) of %1?</source>
        <translation>
            <numerusform>%Ln&#xa0;Tag von %1 löschen?</numerusform>
            <numerusform>%Ln&#xa0;Tags von %1 löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete the image stream</source>
        <translation>Image-Stream &amp;löschen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %Ln tag(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;Tag &amp;löschen</numerusform>
            <numerusform>%Ln&#xa0;Tags &amp;löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>The image stream and the workloads of its project are read…</source>
        <translation>Der Image-Stream und die Workloads seines Projekts werden gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>The cluster is not connected any more.</source>
        <translation>Der Cluster ist nicht mehr verbunden.</translation>
    </message>
    <message>
        <source>The image stream has tags that you have protected. It cannot be deleted with them.</source>
        <translation>Der Image-Stream hat Tags, die Sie geschützt haben. Mit ihnen lässt er sich nicht löschen.</translation>
    </message>
    <message numerus="yes">
        <source>Delete &amp;also the %Ln alias(es) that would follow nothing: %1</source>
        <translation>
            <numerusform>A&amp;uch den %Ln&#xa0;Alias löschen, der keinem Tag mehr folgen würde: %1</numerusform>
            <numerusform>A&amp;uch die %Ln&#xa0;Aliase löschen, die keinem Tag mehr folgen würden: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is production. Type the image stream&apos;s name to go on.</source>
        <translation>%1 ist Produktion. Geben Sie zum Fortfahren den Namen des Image-Streams ein.</translation>
    </message>
    <message>
        <source>All of its tags go with it. Type the image stream&apos;s name to go on.</source>
        <translation>Alle seine Tags verschwinden mit ihm. Geben Sie zum Fortfahren den Namen des Image-Streams ein.</translation>
    </message>
    <message>
        <source>These are many. Type the image stream&apos;s name to go on.</source>
        <translation>Das sind viele. Geben Sie zum Fortfahren den Namen des Image-Streams ein.</translation>
    </message>
    <message>
        <source>How: the image stream with all its tags and their history, by one request, as oc delete is does.</source>
        <translation>Wie: der Image-Stream mit allen Tags und ihrem Verlauf, durch eine einzige Anfrage, wie es „oc delete is“ tut.</translation>
    </message>
    <message>
        <source>How: what the tag is meant to be and its whole history, as oc tag -d does.</source>
        <translation>Wie: was das Tag sein soll und sein ganzer Verlauf, wie es „oc tag -d“ tut.</translation>
    </message>
    <message>
        <source>Undo: from the Journal, for as long as the cluster has the images. The older history of a tag does not come back.</source>
        <translation>Rückgängig: aus dem Journal, solange der Cluster die Images hat. Der ältere Verlauf eines Tags kommt nicht zurück.</translation>
    </message>
</context>
<context>
    <name>Tagwright::DeletionText</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln&#xa0;weiteres</numerusform>
            <numerusform>%1 und %Ln&#xa0;weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, which names %2</source>
        <translation>%1, das auf %2 zeigt</translation>
    </message>
    <message>
        <source>%1 stays: you have protected “%2”</source>
        <translation>%1 bleibt: Sie haben „%2“ geschützt</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 ist nicht mehr da</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln&#xa0;weiteres</numerusform>
            <numerusform>… und %Ln&#xa0;weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The image of %1 stays: it is also called %2.</source>
        <translation>Das Image von %1 bleibt: Es heißt auch %2.</translation>
    </message>
    <message>
        <source>The image of %1 is a part of %2: where only images can be deleted, that would break.</source>
        <translation>Das Image von %1 ist ein Teil von %2: Wo sich nur Images löschen lassen, würde das zerbrechen.</translation>
    </message>
    <message>
        <source>Nothing will name the image of %1 any more.</source>
        <translation>Auf das Image von %1 wird nichts mehr zeigen.</translation>
    </message>
    <message numerus="yes">
        <source>Its %Ln platform(s) are then named by nothing either.</source>
        <translation>
            <numerusform>Auf seine %Ln&#xa0;Plattform zeigt dann auch nichts mehr.</numerusform>
            <numerusform>Auf seine %Ln&#xa0;Plattformen zeigt dann auch nichts mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of its %Ln platform(s) some are a part of %1, and stay.</source>
        <translation>
            <numerusform>Seine %Ln&#xa0;Plattform ist ein Teil von %1 und bleibt.</numerusform>
            <numerusform>Von seinen %Ln&#xa0;Plattformen sind einige ein Teil von %1 und bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s), SBOM(s) or attestation(s) refer to it and would refer to nothing.</source>
        <translation>
            <numerusform>%Ln&#xa0;Signatur, SBOM oder Attestierung verweist darauf und würde auf nichts mehr verweisen.</numerusform>
            <numerusform>%Ln&#xa0;Signaturen, SBOMs oder Attestierungen verweisen darauf und würden auf nichts mehr verweisen.</numerusform>
        </translation>
    </message>
    <message>
        <source>… and more of the same</source>
        <translation>… und mehr davon</translation>
    </message>
    <message>
        <source>Not everything could be looked at, so there may be more: %1</source>
        <translation>Nicht alles ließ sich ansehen, es kann also noch mehr sein: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) of the repository were looked at for this.</source>
        <translation>
            <numerusform>Dafür wurde %Ln&#xa0;Tag des Repositorys angesehen.</numerusform>
            <numerusform>Dafür wurden %Ln&#xa0;Tags des Repositorys angesehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>How: each tag alone, as this registry allows.</source>
        <translation>Wie: jedes Tag einzeln, wie diese Registry es zulässt.</translation>
    </message>
    <message>
        <source>How: each tag alone, if this registry allows it. If it does not, an image goes only when no other tag names it.</source>
        <translation>Wie: jedes Tag einzeln, falls diese Registry es zulässt. Wenn nicht, verschwindet ein Image nur, wenn kein anderes Tag darauf zeigt.</translation>
    </message>
    <message>
        <source>How: it cannot be done. This registry deletes neither tags nor images.</source>
        <translation>Wie: Es ist nicht möglich. Diese Registry löscht weder Tags noch Images.</translation>
    </message>
    <message>
        <source>How: by image, because this registry cannot delete a tag alone. No other tag names these images.</source>
        <translation>Wie: nach Image, denn diese Registry kann kein Tag einzeln löschen. Auf diese Images zeigt kein anderes Tag.</translation>
    </message>
    <message>
        <source>How: a tag whose image other tags name is first moved to a placeholder, which is then deleted.</source>
        <translation>Wie: Ein Tag, auf dessen Image andere Tags zeigen, wird zuerst auf einen Platzhalter verschoben, der dann gelöscht wird.</translation>
    </message>
    <message>
        <source>How: this registry cannot delete a tag alone. Tags whose images other tags name will stay, and say so.</source>
        <translation>Wie: Diese Registry kann kein Tag einzeln löschen. Tags, auf deren Images andere Tags zeigen, bleiben und melden das.</translation>
    </message>
    <message>
        <source>Undo: from the Journal, until the registry&apos;s next garbage collection.</source>
        <translation>Rückgängig: aus dem Journal, bis zur nächsten Garbage-Collection der Registry.</translation>
    </message>
    <message>
        <source>Undo: from the Journal, certain for as long as the other tags keep the images.</source>
        <translation>Rückgängig: aus dem Journal, sicher, solange die anderen Tags die Images halten.</translation>
    </message>
</context>
<context>
    <name>Tagwright::DetailsBox</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>What exactly the server answered</source>
        <translation>Die genaue Antwort des Servers</translation>
    </message>
</context>
<context>
    <name>Tagwright::DifferenceView</name>
    <message>
        <source>What is there now</source>
        <translation>Was jetzt da ist</translation>
    </message>
    <message>
        <source>What it will be</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>Ne&amp;xt difference</source>
        <translation>Nä&amp;chster Unterschied</translation>
    </message>
    <message>
        <source>Go to the next place where the two differ</source>
        <translation>Zur nächsten Stelle gehen, an der sich beide unterscheiden</translation>
    </message>
    <message>
        <source>Pre&amp;vious difference</source>
        <translation>V&amp;origer Unterschied</translation>
    </message>
    <message>
        <source>Go to the place before where the two differ</source>
        <translation>Zur vorigen Stelle gehen, an der sich beide unterscheiden</translation>
    </message>
    <message numerus="yes">
        <source>… %Ln line(s) that stay the same</source>
        <translation>
            <numerusform>… %Ln&#xa0;Zeile, die gleich bleibt</numerusform>
            <numerusform>… %Ln&#xa0;Zeilen, die gleich bleiben</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no difference.</source>
        <translation>Es gibt keinen Unterschied.</translation>
    </message>
    <message>
        <source>Difference %1 of %2</source>
        <translation>Unterschied %1 von %2</translation>
    </message>
</context>
<context>
    <name>Tagwright::DuplicateSecretDialog</name>
    <message>
        <source>Duplicate the secret %1</source>
        <translation>Das Secret %1 duplizieren</translation>
    </message>
    <message>
        <source>Project to copy it to</source>
        <translation>Projekt, in das es kopiert werden soll</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>Name der Kopie</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>Was zu ändern ist</translation>
    </message>
    <message>
        <source>&amp;Project:</source>
        <translation>&amp;Projekt:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>The copy has the same type, values and labels, and stays as it is when the original is changed.</source>
        <translation>Die Kopie hat denselben Typ, dieselben Werte und Labels und bleibt, wie sie ist, wenn das Original geändert wird.</translation>
    </message>
    <message>
        <source>&amp;Duplicate the secret</source>
        <translation>Secret &amp;duplizieren</translation>
    </message>
    <message>
        <source>Choose the project to copy it to.</source>
        <translation>Wählen Sie das Projekt, in das es kopiert werden soll.</translation>
    </message>
    <message>
        <source>A name has lower-case letters, digits, hyphens and dots, and begins and ends with a letter or a digit.</source>
        <translation>Ein Name besteht aus Kleinbuchstaben, Ziffern, Bindestrichen und Punkten und beginnt und endet mit einem Buchstaben oder einer Ziffer.</translation>
    </message>
    <message>
        <source>Choose another project, or another name.</source>
        <translation>Wählen Sie ein anderes Projekt oder einen anderen Namen.</translation>
    </message>
    <message>
        <source>You have no right to make secrets in the project %1.</source>
        <translation>Sie haben kein Recht, im Projekt %1 Secrets anzulegen.</translation>
    </message>
</context>
<context>
    <name>Tagwright::EntriesForm</name>
    <message>
        <source>&amp;Add a key</source>
        <translation>Schlüssel &amp;hinzufügen</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Datei&#xa0;…</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Schlüssel %1</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Wert von %1</translation>
    </message>
    <message>
        <source>Remove the key %1</source>
        <translation>Den Schlüssel %1 entfernen</translation>
    </message>
    <message>
        <source>The key %1 is there twice.</source>
        <translation>Der Schlüssel %1 ist doppelt vorhanden.</translation>
    </message>
</context>
<context>
    <name>Tagwright::ErrorText</name>
    <message>
        <source>This was cancelled.</source>
        <translation>Dies wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Try again. If it happens every time, the server is overloaded, or a firewall swallows the requests.</source>
        <translation>Erneut versuchen. Geschieht es jedes Mal, ist der Server überlastet, oder eine Firewall verschluckt die Anfragen.</translation>
    </message>
    <message>
        <source>The host name %1 is not known: no address was found for it.</source>
        <translation>Der Hostname %1 ist unbekannt: Zu ihm wurde keine Adresse gefunden.</translation>
    </message>
    <message>
        <source>Check the spelling, and that you are in the network or VPN where this name exists.</source>
        <translation>Schreibweise prüfen, und ob das Netzwerk oder VPN verbunden ist, in dem es diesen Namen gibt.</translation>
    </message>
    <message>
        <source>%1 refused the connection: nothing listens on that port.</source>
        <translation>%1 hat die Verbindung verweigert: Auf diesem Port lauscht nichts.</translation>
    </message>
    <message>
        <source>Check the port, and that the server is running.</source>
        <translation>Port prüfen, und ob der Server läuft.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the answer was complete.</source>
        <translation>Die Verbindung zu %1 brach ab, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>Check the network, and try again.</source>
        <translation>Netzwerk prüfen und erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 wants to know who you are: it did not accept the request without a valid sign-in (401).</source>
        <translation>%1 verlangt eine Anmeldung: Ohne gültige Anmeldung wurde die Anfrage nicht angenommen (401).</translation>
    </message>
    <message>
        <source>Sign in, or check the user name and the password.</source>
        <translation>Anmelden, oder Benutzernamen und Passwort prüfen.</translation>
    </message>
    <message>
        <source>%1 does not allow you to do this (403).</source>
        <translation>%1 lässt dies nicht zu: Die Berechtigung fehlt (403).</translation>
    </message>
    <message>
        <source>Sign in as somebody who has the right to, or ask the owner for it.</source>
        <translation>Mit einem berechtigten Konto anmelden, oder die Berechtigung beim Eigentümer erfragen.</translation>
    </message>
    <message>
        <source>%1 does not offer this.</source>
        <translation>%1 bietet dies nicht an.</translation>
    </message>
    <message>
        <source>Other registries may; this one cannot be asked for it.</source>
        <translation>Andere Registries vielleicht; bei dieser ist es nicht möglich.</translation>
    </message>
    <message>
        <source>%1 rejected the request (%2).</source>
        <translation>%1 hat die Anfrage zurückgewiesen (%2).</translation>
    </message>
    <message>
        <source>The details hold the server&apos;s own explanation.</source>
        <translation>Die Details enthalten die Erklärung des Servers.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own and could not answer (%2).</source>
        <translation>%1 hat selbst einen Fehler und konnte nicht antworten (%2).</translation>
    </message>
    <message>
        <source>Try again in a while, or tell whoever runs the server.</source>
        <translation>Nach einer Weile erneut versuchen, oder den Betreiber des Servers verständigen.</translation>
    </message>
    <message>
        <source>%1 sent an answer that does not follow the protocol.</source>
        <translation>%1 hat eine Antwort gesendet, die nicht dem Protokoll entspricht.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, the server or a proxy in front of it is at fault.</source>
        <translation>Erneut versuchen. Bleibt es dabei, liegt der Fehler beim Server oder einem Proxy davor.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than is reasonable, so reading it was stopped.</source>
        <translation>Die Antwort von %1 ist unangemessen groß; das Lesen wurde daher angehalten.</translation>
    </message>
    <message>
        <source>Nothing of it was used. Tell whoever runs the server.</source>
        <translation>Nichts davon wurde verwendet. Den Betreiber des Servers verständigen.</translation>
    </message>
    <message>
        <source>What %1 sent is not what its digest promises, so it was thrown away.</source>
        <translation>Was %1 gesendet hat, entspricht nicht dem Digest und wurde daher verworfen.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, the content is damaged or was tampered with: do not use it.</source>
        <translation>Erneut versuchen. Bleibt es dabei, ist der Inhalt beschädigt oder wurde manipuliert: nicht verwenden.</translation>
    </message>
    <message>
        <source>%1 pointed to another server, and following it could have given your sign-in away.</source>
        <translation>%1 hat auf einen anderen Server verwiesen; ihm zu folgen, hätte die Anmeldedaten preisgeben können.</translation>
    </message>
    <message>
        <source>Nothing was sent there. Check the address, and ask whoever runs the server.</source>
        <translation>Dorthin wurde nichts gesendet. Adresse prüfen, und beim Betreiber des Servers nachfragen.</translation>
    </message>
    <message>
        <source>Something answers at %1, but it is not a container registry.</source>
        <translation>Bei %1 antwortet etwas, aber es ist keine Container-Registry.</translation>
    </message>
    <message>
        <source>Check host, port and path: the registry often has an address of its own, beside the website.</source>
        <translation>Host, Port und Pfad prüfen: Oft hat die Registry neben der Website eine eigene Adresse.</translation>
    </message>
    <message>
        <source>%1 has no repository of this name (404).</source>
        <translation>%1 hat kein Repository dieses Namens (404).</translation>
    </message>
    <message>
        <source>Check the spelling. It may have been deleted, or be hidden from you until you sign in.</source>
        <translation>Schreibweise prüfen. Vielleicht wurde es gelöscht oder ist erst nach einer Anmeldung sichtbar.</translation>
    </message>
    <message>
        <source>This tag or digest does not exist in the repository on %1 (404).</source>
        <translation>Dieses Tag oder diesen Digest gibt es im Repository auf %1 nicht (404).</translation>
    </message>
    <message>
        <source>It may have been deleted or moved: refresh the list of tags.</source>
        <translation>Vielleicht wurde es gelöscht oder verschoben: die Tag-Liste aktualisieren.</translation>
    </message>
    <message>
        <source>A part of this image is missing on %1 (404).</source>
        <translation>Ein Teil dieses Images fehlt auf %1 (404).</translation>
    </message>
    <message>
        <source>The image is damaged there: push it again, or tell whoever runs the registry.</source>
        <translation>Das Image ist dort beschädigt: erneut pushen, oder den Betreiber der Registry verständigen.</translation>
    </message>
    <message>
        <source>%1 has nothing under this address (404).</source>
        <translation>Auf %1 gibt es unter dieser Adresse nichts (404).</translation>
    </message>
    <message>
        <source>Wait, then try again. Signing in usually raises the limit.</source>
        <translation>Warten, dann erneut versuchen. Eine Anmeldung erhöht meist das Limit.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has had too many requests from you and asks to wait %n minute(s) (429).</source>
        <translation>
            <numerusform>%1 hat zu viele Anfragen erhalten und bittet, %n&#xa0;Minute zu warten (429).</numerusform>
            <numerusform>%1 hat zu viele Anfragen erhalten und bittet, %n&#xa0;Minuten zu warten (429).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has had too many requests from you and asks to wait %n second(s) (429).</source>
        <translation>
            <numerusform>%1 hat zu viele Anfragen erhalten und bittet, %n&#xa0;Sekunde zu warten (429).</numerusform>
            <numerusform>%1 hat zu viele Anfragen erhalten und bittet, %n&#xa0;Sekunden zu warten (429).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has had too many requests from you (429).</source>
        <translation>%1 hat zu viele Anfragen erhalten (429).</translation>
    </message>
    <message>
        <source>There is nothing to open yet.</source>
        <translation>Noch gibt es nichts zu öffnen.</translation>
    </message>
    <message>
        <source>Type or paste the name of an image, such as quay.io/org/app.</source>
        <translation>Den Namen eines Images eingeben oder einfügen, etwa quay.io/org/app.</translation>
    </message>
    <message>
        <source>A repository is written in lower-case letters only.</source>
        <translation>Ein Repository wird nur in Kleinbuchstaben geschrieben.</translation>
    </message>
    <message>
        <source>Write it in lower case; only tags may have capitals.</source>
        <translation>Klein schreiben; nur Tags dürfen Großbuchstaben enthalten.</translation>
    </message>
    <message>
        <source>These 64 digits are the ID of an image on one computer, and no registry knows it.</source>
        <translation>Diese 64 Ziffern sind die ID eines Images auf einem einzelnen Rechner; keine Registry kennt sie.</translation>
    </message>
    <message>
        <source>Use the repository with a tag, or with @sha256: before the digest.</source>
        <translation>Das Repository mit einem Tag angeben, oder mit @sha256: vor dem Digest.</translation>
    </message>
    <message>
        <source>An image reference does not begin with a scheme such as https://.</source>
        <translation>Eine Image-Referenz beginnt nicht mit einem Schema wie https://.</translation>
    </message>
    <message>
        <source>The part before the first slash is not a host name.</source>
        <translation>Der Teil vor dem ersten Schrägstrich ist kein Hostname.</translation>
    </message>
    <message>
        <source>Write it as host or host:port, such as localhost:5000.</source>
        <translation>Als Host oder Host:Port schreiben, etwa localhost:5000.</translation>
    </message>
    <message>
        <source>This is not a valid repository name.</source>
        <translation>Dies ist kein gültiger Repository-Name.</translation>
    </message>
    <message>
        <source>It consists of lower-case letters and digits, with single dots, underscores, dashes and slashes between them.</source>
        <translation>Er besteht aus Kleinbuchstaben und Ziffern, dazwischen einzelne Punkte, Unterstriche, Bindestriche und Schrägstriche.</translation>
    </message>
    <message>
        <source>This is not a valid tag.</source>
        <translation>Dies ist kein gültiges Tag.</translation>
    </message>
    <message>
        <source>A tag has up to 128 letters, digits, underscores, dots and dashes, and begins with none of the last two.</source>
        <translation>Ein Tag hat bis zu 128 Buchstaben, Ziffern, Unterstriche, Punkte und Bindestriche; mit einem der letzten beiden beginnt es nicht.</translation>
    </message>
    <message>
        <source>This is not a valid digest.</source>
        <translation>Dies ist kein gültiger Digest.</translation>
    </message>
    <message>
        <source>A digest is sha256: with 64 lower-case hexadecimal digits, or sha512: with 128.</source>
        <translation>Ein Digest ist sha256: mit 64 kleingeschriebenen Hexadezimalziffern oder sha512: mit 128.</translation>
    </message>
    <message>
        <source>This name is too long.</source>
        <translation>Dieser Name ist zu lang.</translation>
    </message>
    <message>
        <source>A repository has at most 255 characters.</source>
        <translation>Ein Repository hat höchstens 255 Zeichen.</translation>
    </message>
    <message>
        <source>This names no image stream tag and no image stream image.</source>
        <translation>Dies benennt weder ein Image-Stream-Tag noch ein Image-Stream-Image.</translation>
    </message>
    <message>
        <source>Write it as stream:tag or stream@digest.</source>
        <translation>Als Stream:Tag oder Stream@Digest schreiben.</translation>
    </message>
    <message>
        <source>No image reference was found in this text.</source>
        <translation>In diesem Text wurde keine Image-Referenz gefunden.</translation>
    </message>
    <message>
        <source>Paste a reference such as quay.io/org/app:1.2, a pull command, or the address of a registry&apos;s page.</source>
        <translation>Eine Referenz wie quay.io/org/app:1.2, einen Pull-Befehl oder die Adresse einer Registry-Seite einfügen.</translation>
    </message>
    <message>
        <source>This cannot be read.</source>
        <translation>Dies lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The registry</source>
        <translation>Die Registry</translation>
    </message>
    <message>
        <source>This is not a valid regular expression.</source>
        <translation>Dies ist kein gültiger regulärer Ausdruck.</translation>
    </message>
    <message>
        <source>Leave it out: host/repository:tag.</source>
        <translation>Weglassen: host/repository:tag.</translation>
    </message>
    <message>
        <source>Correct it, or leave out the first slash to look for plain text.</source>
        <translation>Berichtigen, oder den ersten Schrägstrich weglassen, um nach einfachem Text zu suchen.</translation>
    </message>
    <message>
        <source>Look at the certificate, and ask whoever runs the server whether it is theirs.</source>
        <translation>Sehen Sie sich das Zertifikat an, und fragen Sie den Betreiber des Servers, ob es seines ist.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you trusted.</source>
        <translation>%1 zeigt ein anderes Zertifikat als das, dem Sie vertraut haben.</translation>
    </message>
    <message>
        <source>Somebody may be between you and the server. Compare the fingerprints with whoever runs it before you go on.</source>
        <translation>Vielleicht sitzt jemand zwischen Ihnen und dem Server. Vergleichen Sie die Fingerabdrücke mit dem Betreiber, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>Das Zertifikat von %1 ist abgelaufen.</translation>
    </message>
    <message>
        <source>Tell whoever runs the server to renew it, and check the clock of this computer.</source>
        <translation>Bitten Sie den Betreiber des Servers, es zu erneuern, und prüfen Sie die Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>Das Zertifikat von %1 ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>The clock of this computer or of the server is probably wrong.</source>
        <translation>Wahrscheinlich geht die Uhr dieses Rechners oder des Servers falsch.</translation>
    </message>
    <message>
        <source>The certificate of %1 was withdrawn by its issuer.</source>
        <translation>Das Zertifikat von %1 wurde von seinem Aussteller zurückgezogen.</translation>
    </message>
    <message>
        <source>Do not use this server until it has a new one.</source>
        <translation>Benutzen Sie diesen Server nicht, bis er ein neues hat.</translation>
    </message>
    <message>
        <source>The certificate that %1 shows is for other names.</source>
        <translation>Das Zertifikat, das %1 zeigt, gilt für andere Namen.</translation>
    </message>
    <message>
        <source>Check the spelling, and use the name that the certificate is for.</source>
        <translation>Prüfen Sie die Schreibweise, und verwenden Sie den Namen, für den das Zertifikat gilt.</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by itself: nobody vouches for it.</source>
        <translation>Das Zertifikat von %1 ist von sich selbst unterschrieben: Niemand bürgt dafür.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by an authority that this computer does not know.</source>
        <translation>Das Zertifikat von %1 wurde von einer Stelle ausgestellt, die dieser Rechner nicht kennt.</translation>
    </message>
    <message>
        <source>Put the authority&apos;s certificate into certs.d of docker or podman, or look at the certificate and trust it alone.</source>
        <translation>Legen Sie das Zertifikat der Stelle in certs.d von docker oder podman ab, oder sehen Sie sich das Zertifikat an und vertrauen Sie nur diesem.</translation>
    </message>
    <message>
        <source>%1 does not speak TLS on this port.</source>
        <translation>%1 spricht auf diesem Port kein TLS.</translation>
    </message>
    <message>
        <source>For a server without encryption, put http:// in front of its address.</source>
        <translation>Bei einem Server ohne Verschlüsselung setzen Sie http:// vor seine Adresse.</translation>
    </message>
    <message>
        <source>%1 wants a certificate from you, too.</source>
        <translation>%1 verlangt auch von Ihnen ein Zertifikat.</translation>
    </message>
    <message>
        <source>The certificate or key that you would show to %1 cannot be used.</source>
        <translation>Das Zertifikat oder der Schlüssel, den Sie %1 zeigen würden, ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>The certificate of an authority for %1 cannot be read.</source>
        <translation>Das Zertifikat einer Stelle für %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The connection to %1 is not trusted: its encryption could not be agreed on.</source>
        <translation>Der Verbindung zu %1 wird nicht vertraut: Über die Verschlüsselung wurde keine Einigung erzielt.</translation>
    </message>
    <message>
        <source>Check the address and the port. The details hold the reason.</source>
        <translation>Prüfen Sie Adresse und Port. Die Einzelheiten nennen den Grund.</translation>
    </message>
    <message>
        <source>Check the address of the proxy in the connection, and that you are in its network.</source>
        <translation>Prüfen Sie die Adresse des Proxys in der Verbindung, und ob Sie in seinem Netz sind.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 refused the connection: nothing listens there.</source>
        <translation>Der Proxy auf dem Weg zu %1 hat die Verbindung abgelehnt: Dort lauscht nichts.</translation>
    </message>
    <message>
        <source>The name of the proxy on the way to %1 is not known.</source>
        <translation>Der Name des Proxys auf dem Weg zu %1 ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 did not answer in time.</source>
        <translation>Der Proxy auf dem Weg zu %1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 wants to know who you are (407).</source>
        <translation>Der Proxy auf dem Weg zu %1 möchte wissen, wer Sie sind (407).</translation>
    </message>
    <message>
        <source>Proxies with a password are not supported: use one without, or another way.</source>
        <translation>Proxys mit Passwort werden nicht unterstützt: Nehmen Sie einen ohne oder einen anderen Weg.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 broke the connection off.</source>
        <translation>Der Proxy auf dem Weg zu %1 hat die Verbindung abgebrochen.</translation>
    </message>
    <message>
        <source>Give it in the connection, under Certificates; or put it into certs.d of docker or podman, as client.cert and client.key.</source>
        <translation>Geben Sie es in der Verbindung unter „Zertifikate“ an; oder legen Sie es als client.cert und client.key in certs.d von docker oder podman.</translation>
    </message>
    <message>
        <source>The key with which you show %1 who you are could not be opened.</source>
        <translation>Der Schlüssel, mit dem Sie sich gegenüber %1 ausweisen, ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Type its passphrase in the connection, under Certificates. It is kept in the keychain.</source>
        <translation>Geben Sie seine Passphrase in der Verbindung unter „Zertifikate“ ein. Sie wird im Schlüsselbund aufbewahrt.</translation>
    </message>
    <message>
        <source>Check the file that the details name: it has to be PEM with its key, or PKCS#12.</source>
        <translation>Prüfen Sie die Datei, die die Details nennen: Es muss PEM mit dem Schlüssel sein, oder PKCS#12.</translation>
    </message>
    <message>
        <source>Check it in the connection, under Certificates, or the file that the details name: it has to be PEM.</source>
        <translation>Prüfen Sie es in der Verbindung unter „Zertifikate“, oder die Datei, die die Details nennen: Es muss PEM sein.</translation>
    </message>
    <message>
        <source>%1 is an image file: it is opened to be read, and nothing is written into it.</source>
        <translation>%1 ist eine Image-Datei: Sie wird zum Lesen geöffnet, und nichts wird hineingeschrieben.</translation>
    </message>
    <message>
        <source>Copy the image to a registry, and change it there.</source>
        <translation>Kopieren Sie das Image in eine Registry, und ändern Sie es dort.</translation>
    </message>
    <message>
        <source>%1 said that it was done, but reading again shows otherwise.</source>
        <translation>%1 meldete, es sei getan, aber erneutes Lesen zeigt etwas anderes.</translation>
    </message>
    <message>
        <source>Look at the tag before you try again. Some registries take what is asked and do nothing.</source>
        <translation>Sehen Sie sich das Tag an, bevor Sie es noch einmal versuchen. Manche Registries nehmen den Auftrag an und tun nichts.</translation>
    </message>
    <message>
        <source>%1 deletes images only, and other tags name this one, too: %2.</source>
        <translation>%1 löscht nur Images, und auf dieses zeigen auch andere Tags: %2.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Tick those tags as well, or allow a placeholder.</source>
        <translation>Nichts wurde gelöscht. Haken Sie auch diese Tags an, oder erlauben Sie einen Platzhalter.</translation>
    </message>
    <message>
        <source>%1 deletes neither tags nor images.</source>
        <translation>%1 löscht weder Tags noch Images.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Whoever runs the registry can allow it (for docker-registry: REGISTRY_STORAGE_DELETE_ENABLED).</source>
        <translation>Nichts wurde gelöscht. Der Betreiber der Registry kann es erlauben (bei docker-registry: REGISTRY_STORAGE_DELETE_ENABLED).</translation>
    </message>
    <message>
        <source>You have protected the tags “%1” of this connection.</source>
        <translation>Sie haben die Tags „%1“ dieser Verbindung geschützt.</translation>
    </message>
    <message>
        <source>Nothing was changed. Edit the connection if it was meant to be changed.</source>
        <translation>Nichts wurde geändert. Bearbeiten Sie die Verbindung, falls es geändert werden sollte.</translation>
    </message>
    <message>
        <source>Not everything was done.</source>
        <translation>Nicht alles wurde getan.</translation>
    </message>
    <message>
        <source>The Journal says of each tag what became of it.</source>
        <translation>Das Journal nennt zu jedem Tag, was daraus wurde.</translation>
    </message>
    <message>
        <source>Nothing was changed. Somebody else was there: look at it, and plan it anew.</source>
        <translation>Nichts wurde geändert. Jemand anderes war da: Sehen Sie es sich an, und planen Sie es neu.</translation>
    </message>
    <message>
        <source>The tag is not there any more; it named %1.</source>
        <translation>Das Tag ist nicht mehr da; es zeigte auf %1.</translation>
    </message>
    <message>
        <source>There is such a tag by now; it names %1.</source>
        <translation>Ein solches Tag gibt es inzwischen; es zeigt auf %1.</translation>
    </message>
    <message>
        <source>The tag names %1 by now, and not %2 as it did before.</source>
        <translation>Das Tag zeigt inzwischen auf %1 und nicht mehr auf %2 wie zuvor.</translation>
    </message>
    <message>
        <source>%1 holds no images that can be read, or it is damaged.</source>
        <translation>%1 enthält keine lesbaren Images oder ist beschädigt.</translation>
    </message>
    <message>
        <source>It has to be an OCI layout folder, an oci-archive or a docker-archive. Nothing of it was used.</source>
        <translation>Es muss ein OCI-Layout-Ordner, ein oci-archive oder ein docker-archive sein. Nichts davon wurde verwendet.</translation>
    </message>
    <message>
        <source>%1 is of a kind that cannot be read yet.</source>
        <translation>%1 ist von einer Art, die noch nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>The details say what it is.</source>
        <translation>Die Details nennen, was es ist.</translation>
    </message>
    <message>
        <source>%1 holds more than is reasonable, so reading it was stopped.</source>
        <translation>%1 enthält unangemessen viel; das Lesen wurde daher angehalten.</translation>
    </message>
    <message>
        <source>Make room for what a compressed archive holds, or unpack it yourself.</source>
        <translation>Schaffen Sie Platz für den Inhalt eines komprimierten Archivs, oder entpacken Sie es selbst.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 ist nicht da.</translation>
    </message>
    <message>
        <source>It may have been moved or deleted.</source>
        <translation>Vielleicht wurde es verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>You may not read %1.</source>
        <translation>Sie dürfen %1 nicht lesen.</translation>
    </message>
    <message>
        <source>Change its rights, or ask its owner.</source>
        <translation>Ändern Sie die Zugriffsrechte, oder fragen Sie den Eigentümer.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Make room, and try again: what has arrived is kept.</source>
        <translation>Schaffen Sie Platz, und versuchen Sie es noch einmal: Was angekommen ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>You may not write there.</source>
        <translation>Sie dürfen dort nicht schreiben.</translation>
    </message>
    <message>
        <source>Choose another folder, or change the rights of this one.</source>
        <translation>Wählen Sie einen anderen Ordner, oder ändern Sie die Zugriffsrechte von diesem.</translation>
    </message>
    <message>
        <source>Something else is there that is no image folder.</source>
        <translation>Dort ist etwas anderes, das kein Image-Ordner ist.</translation>
    </message>
    <message>
        <source>Nothing was touched. Choose an empty folder, or one that holds images.</source>
        <translation>Nichts wurde angetastet. Wählen Sie einen leeren Ordner oder einen, der Images enthält.</translation>
    </message>
    <message>
        <source>Something else writes into this folder at the moment.</source>
        <translation>Zurzeit schreibt etwas anderes in diesen Ordner.</translation>
    </message>
    <message>
        <source>Wait until it has finished, and try again.</source>
        <translation>Warten Sie, bis es fertig ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>Eine Datei ließ sich nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>The details hold what the system says about it.</source>
        <translation>Die Details enthalten, was das System dazu sagt.</translation>
    </message>
    <message>
        <source>The journal was written by a newer version of Tagwright, so nothing was sent.</source>
        <translation>Das Journal wurde von einer neueren Version von Tagwright geschrieben; daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Use that version, or move the file away.</source>
        <translation>Benutzen Sie diese Version, oder schieben Sie die Datei beiseite.</translation>
    </message>
    <message>
        <source>The journal cannot be written, so nothing was sent.</source>
        <translation>Das Journal lässt sich nicht schreiben; daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Without it nothing could be taken back. Check that the disk has room.</source>
        <translation>Ohne es ließe sich nichts zurücknehmen. Prüfen Sie, ob auf dem Datenträger Platz ist.</translation>
    </message>
    <message>
        <source>There is no connection to %1 yet.</source>
        <translation>Zu %1 gibt es noch keine Verbindung.</translation>
    </message>
    <message>
        <source>Add it first, or choose another.</source>
        <translation>Fügen Sie sie zuerst hinzu, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>No platform is chosen.</source>
        <translation>Keine Plattform ist gewählt.</translation>
    </message>
    <message>
        <source>Tick at least one.</source>
        <translation>Haken Sie mindestens eine an.</translation>
    </message>
    <message>
        <source>This regular expression is too long.</source>
        <translation>Dieser reguläre Ausdruck ist zu lang.</translation>
    </message>
    <message>
        <source>At most 1,000 characters are read.</source>
        <translation>Höchstens 1.000 Zeichen werden gelesen.</translation>
    </message>
    <message>
        <source>This is not a range of versions.</source>
        <translation>Dies ist kein Versionsbereich.</translation>
    </message>
    <message>
        <source>Write &gt;=1.2 &lt;2, ~1.4, ^2.1 or 1.5.*, for example.</source>
        <translation>Zum Beispiel &gt;=1.2 &lt;2, ~1.4, ^2.1 oder 1.5.* schreiben.</translation>
    </message>
    <message>
        <source>This is not an age.</source>
        <translation>Dies ist keine Altersangabe.</translation>
    </message>
    <message>
        <source>Write 30 days, 6 weeks, 3 months or 2 years, for example.</source>
        <translation>Auf Englisch schreiben, zum Beispiel 30 days, 6 weeks, 3 months oder 2 years.</translation>
    </message>
    <message>
        <source>This is not a number from 1 to 10,000.</source>
        <translation>Dies ist keine Zahl von 1 bis 10.000.</translation>
    </message>
    <message>
        <source>This is not a platform.</source>
        <translation>Dies ist keine Plattform.</translation>
    </message>
    <message>
        <source>Write linux/arm64, arm64 or windows, for example.</source>
        <translation>Zum Beispiel linux/arm64, arm64 oder windows schreiben.</translation>
    </message>
    <message>
        <source>The file was damaged, or changed by hand. Nothing of it was taken over.</source>
        <translation>Die Datei wurde beschädigt oder von Hand geändert. Nichts davon wurde übernommen.</translation>
    </message>
    <message>
        <source>This file is not a plan of Tagwright.</source>
        <translation>Diese Datei ist kein Plan von Tagwright.</translation>
    </message>
    <message>
        <source>Choose a file that “Save plan…” has written.</source>
        <translation>Wählen Sie eine Datei, die „Plan speichern&#xa0;…“ geschrieben hat.</translation>
    </message>
    <message>
        <source>This plan was written by a newer version of Tagwright.</source>
        <translation>Dieser Plan wurde von einer neueren Version von Tagwright geschrieben.</translation>
    </message>
    <message>
        <source>Open it with that version.</source>
        <translation>Öffnen Sie ihn mit dieser Version.</translation>
    </message>
    <message>
        <source>This file is too large to be a plan.</source>
        <translation>Diese Datei ist zu groß für einen Plan.</translation>
    </message>
    <message>
        <source>This plan holds more changes than are taken at once.</source>
        <translation>Dieser Plan enthält mehr Änderungen, als auf einmal angenommen werden.</translation>
    </message>
    <message>
        <source>At most 100,000 are.</source>
        <translation>Höchstens 100.000 sind möglich.</translation>
    </message>
    <message>
        <source>This plan wants something done that Tagwright does not know: “%1”.</source>
        <translation>Dieser Plan verlangt etwas, das Tagwright nicht kennt: „%1“.</translation>
    </message>
    <message>
        <source>“%1” in this plan is not the host of a registry.</source>
        <translation>„%1“ in diesem Plan ist kein Host einer Registry.</translation>
    </message>
    <message>
        <source>“%1” in this plan is not a repository.</source>
        <translation>„%1“ in diesem Plan ist kein Repository.</translation>
    </message>
    <message>
        <source>“%1” in this plan is not a tag.</source>
        <translation>„%1“ in diesem Plan ist kein Tag.</translation>
    </message>
    <message>
        <source>“%1” in this plan is not a digest.</source>
        <translation>„%1“ in diesem Plan ist kein Digest.</translation>
    </message>
    <message>
        <source>This plan does not say what is to become of the tag “%1”.</source>
        <translation>Dieser Plan sagt nicht, was aus dem Tag „%1“ werden soll.</translation>
    </message>
    <message>
        <source>The content of a manifest in this plan cannot be read: %1.</source>
        <translation>Der Inhalt eines Manifests in diesem Plan ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>A text in this plan is too long, or cannot be printed.</source>
        <translation>Ein Text in diesem Plan ist zu lang oder enthält nicht darstellbare Zeichen.</translation>
    </message>
    <message>
        <source>%1 did not accept the user name and the password.</source>
        <translation>%1 hat den Benutzernamen und das Passwort nicht angenommen.</translation>
    </message>
    <message>
        <source>Check both. Where users sign in with another service, sign in with the browser.</source>
        <translation>Prüfen Sie beide. Wo sich Benutzer über einen anderen Dienst anmelden, melden Sie sich mit dem Browser an.</translation>
    </message>
    <message>
        <source>%1 does not know who you are.</source>
        <translation>%1 weiß nicht, wer Sie sind.</translation>
    </message>
    <message>
        <source>Sign in: the token has expired, was revoked or never arrived.</source>
        <translation>Melden Sie sich an: Das Token ist abgelaufen, wurde widerrufen oder kam nie an.</translation>
    </message>
    <message>
        <source>%1 is running, but the part of the cluster that answers this is not (%2).</source>
        <translation>%1 läuft, aber der Teil des Clusters, der dies beantwortet, nicht (%2).</translation>
    </message>
    <message>
        <source>Try again in a while, or tell whoever runs the cluster.</source>
        <translation>Nach einer Weile erneut versuchen, oder den Betreiber des Clusters verständigen.</translation>
    </message>
    <message>
        <source>Something answers at %1, but it is not the API of a cluster.</source>
        <translation>Bei %1 antwortet etwas, aber es ist nicht die API eines Clusters.</translation>
    </message>
    <message>
        <source>Check host and port: the API is often on port 6443, and the console has another address.</source>
        <translation>Host und Port prüfen: Die API ist oft auf Port 6443, und die Konsole hat eine andere Adresse.</translation>
    </message>
    <message>
        <source>%1 has it in another state by now: somebody else has changed it, or it is there already (409).</source>
        <translation>Auf %1 ist der Stand inzwischen ein anderer: Jemand anderes hat es geändert, oder es ist schon da (409).</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at it again before you repeat what you wanted to do.</source>
        <translation>Nichts wurde geändert. Sehen Sie es sich noch einmal an, bevor Sie wiederholen, was Sie tun wollten.</translation>
    </message>
    <message>
        <source>%1 no longer has the state of affairs that was asked for (410).</source>
        <translation>%1 hat den Stand nicht mehr, nach dem gefragt wurde (410).</translation>
    </message>
    <message>
        <source>Refresh, and it is listed anew.</source>
        <translation>Aktualisieren Sie, und es wird neu aufgelistet.</translation>
    </message>
    <message>
        <source>The API of a cluster does not say what refers to an image.</source>
        <translation>Die API eines Clusters sagt nicht, was auf ein Image verweist.</translation>
    </message>
    <message>
        <source>The cluster&apos;s integrated registry, or the registry the image came from, may know.</source>
        <translation>Die integrierte Registry des Clusters oder die Registry, aus der das Image kam, weiß es vielleicht.</translation>
    </message>
    <message>
        <source>This tag is not taken from a registry, so there is nothing to import.</source>
        <translation>Dieses Tag stammt nicht aus einer Registry; es gibt also nichts zu importieren.</translation>
    </message>
    <message>
        <source>Something between you and %1 lets no news through.</source>
        <translation>Etwas zwischen Ihnen und %1 lässt keine Neuigkeiten durch.</translation>
    </message>
    <message>
        <source>What you see is asked for again from time to time.</source>
        <translation>Was Sie sehen, wird von Zeit zu Zeit neu abgefragt.</translation>
    </message>
    <message>
        <source>%1 takes no password from a program.</source>
        <translation>%1 nimmt von einem Programm kein Passwort an.</translation>
    </message>
    <message>
        <source>Sign in with the browser, or with a token.</source>
        <translation>Melden Sie sich mit dem Browser oder mit einem Token an.</translation>
    </message>
    <message>
        <source>Something between you and %1 removes a header without which no password is taken.</source>
        <translation>Etwas zwischen Ihnen und %1 entfernt einen Header, ohne den kein Passwort angenommen wird.</translation>
    </message>
    <message>
        <source>Sign in with the browser, or with a token, and tell whoever runs the network (X-CSRF-Token).</source>
        <translation>Melden Sie sich mit dem Browser oder mit einem Token an, und verständigen Sie den Betreiber des Netzwerks (X-CSRF-Token).</translation>
    </message>
    <message>
        <source>%1 has no sign-in of its own.</source>
        <translation>%1 hat keine eigene Anmeldung.</translation>
    </message>
    <message>
        <source>Use a token, a certificate or a kubeconfig file.</source>
        <translation>Verwenden Sie ein Token, ein Zertifikat oder eine Kubeconfig-Datei.</translation>
    </message>
    <message>
        <source>No port of this computer is free for the browser&apos;s answer.</source>
        <translation>Auf diesem Rechner ist kein Port für die Antwort des Browsers frei.</translation>
    </message>
    <message>
        <source>Sign in with a token: %1 shows one in its console.</source>
        <translation>Melden Sie sich mit einem Token an: %1 zeigt eines in der Konsole.</translation>
    </message>
    <message>
        <source>%1 cannot be asked to revoke this kind of sign-in.</source>
        <translation>%1 kann diese Art der Anmeldung nicht widerrufen.</translation>
    </message>
    <message>
        <source>It ends by itself, or whoever gave it to you withdraws it.</source>
        <translation>Sie endet von selbst, oder wer sie Ihnen gegeben hat, zieht sie zurück.</translation>
    </message>
    <message>
        <source>%1 does not know this kind of object (404).</source>
        <translation>%1 kennt diese Art von Objekt nicht (404).</translation>
    </message>
    <message>
        <source>It belongs to OpenShift, or to another version of it.</source>
        <translation>Sie gehört zu OpenShift oder zu einer anderen Version davon.</translation>
    </message>
    <message>
        <source>The program that gives the token for %1 is not on this computer.</source>
        <translation>Das Programm, das das Token für %1 ausgibt, ist nicht auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Install it, or sign in in another way.</source>
        <translation>Installieren Sie es, oder melden Sie sich auf andere Weise an.</translation>
    </message>
    <message>
        <source>The program that gives the token for %1 wants a terminal, and has none here.</source>
        <translation>Das Programm, das das Token für %1 ausgibt, verlangt ein Terminal und hat hier keines.</translation>
    </message>
    <message>
        <source>Sign in in another way.</source>
        <translation>Melden Sie sich auf andere Weise an.</translation>
    </message>
    <message>
        <source>The program that gives the token for %1 did not end in time.</source>
        <translation>Das Programm, das das Token für %1 ausgibt, ist nicht rechtzeitig fertig geworden.</translation>
    </message>
    <message>
        <source>Run it in a terminal to see what it waits for.</source>
        <translation>Führen Sie es in einem Terminal aus, um zu sehen, worauf es wartet.</translation>
    </message>
    <message>
        <source>The program that gives the token for %1 gave none.</source>
        <translation>Das Programm, das das Token für %1 ausgibt, hat keines ausgegeben.</translation>
    </message>
    <message>
        <source>Run it in a terminal, or sign in in another way.</source>
        <translation>Führen Sie es in einem Terminal aus, oder melden Sie sich auf andere Weise an.</translation>
    </message>
    <message>
        <source>The program that gives the token for %1 has failed.</source>
        <translation>Das Programm, das das Token für %1 ausgibt, ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The details hold what it says about it.</source>
        <translation>Die Details enthalten, was es dazu sagt.</translation>
    </message>
    <message>
        <source>Nothing that proves who you are is sent to %1 without encryption.</source>
        <translation>Nichts, womit Sie sich ausweisen, wird unverschlüsselt an %1 gesendet.</translation>
    </message>
    <message>
        <source>Put https:// in front of its address.</source>
        <translation>Setzen Sie https:// vor die Adresse.</translation>
    </message>
    <message>
        <source>This cannot be a user name.</source>
        <translation>Dies kann kein Benutzername sein.</translation>
    </message>
    <message>
        <source>It must not be empty, and must not contain a colon.</source>
        <translation>Er darf nicht leer sein und keinen Doppelpunkt enthalten.</translation>
    </message>
    <message>
        <source>The source&apos;s registry speaks no TLS, and the cluster may only import over TLS.</source>
        <translation>Die Registry der Quelle spricht kein TLS, und der Cluster darf nur über TLS importieren.</translation>
    </message>
    <message>
        <source>The cluster does not trust the certificate of the source&apos;s registry.</source>
        <translation>Der Cluster vertraut dem Zertifikat der Registry der Quelle nicht.</translation>
    </message>
    <message>
        <source>The cluster does not know the host name of the source&apos;s registry.</source>
        <translation>Der Cluster kennt den Hostnamen der Registry der Quelle nicht.</translation>
    </message>
    <message>
        <source>Check the spelling, and that the name exists where the cluster runs.</source>
        <translation>Schreibweise prüfen, und ob es den Namen dort gibt, wo der Cluster läuft.</translation>
    </message>
    <message>
        <source>The source&apos;s registry refused the connection of the cluster.</source>
        <translation>Die Registry der Quelle hat die Verbindung des Clusters verweigert.</translation>
    </message>
    <message>
        <source>The source&apos;s registry wants a sign-in, and the project has none for it.</source>
        <translation>Die Registry der Quelle verlangt eine Anmeldung, und das Projekt hat keine für sie.</translation>
    </message>
    <message>
        <source>Put a pull secret for that registry into the project; it does not have to be linked.</source>
        <translation>Legen Sie ein Pull-Secret für diese Registry im Projekt ab; verknüpft werden muss es nicht.</translation>
    </message>
    <message>
        <source>The source&apos;s registry did not answer the cluster in time.</source>
        <translation>Die Registry der Quelle hat dem Cluster nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Nach einer Weile erneut versuchen.</translation>
    </message>
    <message>
        <source>Something went wrong when the cluster asked the source&apos;s registry.</source>
        <translation>Als der Cluster die Registry der Quelle fragte, ging etwas schief.</translation>
    </message>
    <message>
        <source>The details hold the cluster&apos;s own words. Try again in a while.</source>
        <translation>Die Details enthalten den Wortlaut des Clusters. Nach einer Weile erneut versuchen.</translation>
    </message>
    <message>
        <source>The source&apos;s registry did not let the cluster in.</source>
        <translation>Die Registry der Quelle hat den Cluster nicht eingelassen.</translation>
    </message>
    <message>
        <source>Put a pull secret for that registry into the project, or check the one that is there.</source>
        <translation>Legen Sie ein Pull-Secret für diese Registry im Projekt ab, oder prüfen Sie das vorhandene.</translation>
    </message>
    <message>
        <source>The cluster does not allow this import.</source>
        <translation>Der Cluster erlaubt diesen Import nicht.</translation>
    </message>
    <message>
        <source>The registry may be blocked, or a limit or a quota be reached: ask whoever runs the cluster.</source>
        <translation>Vielleicht ist die Registry gesperrt oder ein Limit oder eine Quota erreicht: Fragen Sie den Betreiber des Clusters.</translation>
    </message>
    <message>
        <source>The source does not exist, or is hidden from the cluster.</source>
        <translation>Die Quelle gibt es nicht, oder sie ist für den Cluster nicht sichtbar.</translation>
    </message>
    <message>
        <source>Check its name and its tag. Some registries say this when a sign-in is missing.</source>
        <translation>Prüfen Sie den Namen und das Tag. Manche Registries sagen dies, wenn eine Anmeldung fehlt.</translation>
    </message>
    <message>
        <source>The cluster finds the source invalid.</source>
        <translation>Der Cluster hält die Quelle für ungültig.</translation>
    </message>
    <message>
        <source>Check the name of the image.</source>
        <translation>Prüfen Sie den Namen des Images.</translation>
    </message>
    <message>
        <source>The source&apos;s registry was too slow, or wants fewer requests.</source>
        <translation>Die Registry der Quelle war zu langsam oder möchte weniger Anfragen.</translation>
    </message>
    <message>
        <source>Check the port, and that the registry is running.</source>
        <translation>Port prüfen, und ob die Registry läuft.</translation>
    </message>
    <message>
        <source>%1 lists its repositories only to who may list image streams in the whole cluster.</source>
        <translation>%1 listet seine Repositorys nur für Benutzer auf, die Image-Streams im ganzen Cluster auflisten dürfen.</translation>
    </message>
    <message>
        <source>Go by the projects of the cluster, or ask for the role registry-viewer.</source>
        <translation>Gehen Sie über die Projekte des Clusters, oder bitten Sie um die Rolle registry-viewer.</translation>
    </message>
    <message>
        <source>It is not there any more. Before it was: %1</source>
        <translation>Es ist nicht mehr da. Zuvor war es: %1</translation>
    </message>
    <message>
        <source>It is there by now: %1</source>
        <translation>Es ist inzwischen da: %1</translation>
    </message>
    <message>
        <source>It is not what it was before. Now: %1. Before: %2.</source>
        <translation>Es ist nicht mehr, was es zuvor war. Jetzt: %1. Zuvor: %2.</translation>
    </message>
    <message>
        <source>An alias can only lead to a tag of the same image stream, and this one would be in %1.</source>
        <translation>Ein Alias kann nur zu einem Tag desselben Image-Streams führen, und dieser wäre in %1.</translation>
    </message>
    <message>
        <source>Choose a permanent tag, or a tag of that stream as the source.</source>
        <translation>Wählen Sie ein festes Tag, oder als Quelle ein Tag jenes Streams.</translation>
    </message>
    <message>
        <source>The tag %1 leads to this tag already: as an alias of it, it would lead to itself.</source>
        <translation>Das Tag %1 führt schon zu diesem Tag: Als Alias davon würde es zu sich selbst führen.</translation>
    </message>
    <message>
        <source>Choose another source, or a permanent tag.</source>
        <translation>Wählen Sie eine andere Quelle oder ein festes Tag.</translation>
    </message>
    <message>
        <source>Only an image of a registry can be imported again and again, and %1 is none.</source>
        <translation>Nur ein Image einer Registry lässt sich immer wieder importieren, und %1 ist keines.</translation>
    </message>
    <message>
        <source>Name the image in its registry, such as quay.io/org/app:1.2, or choose another kind.</source>
        <translation>Nennen Sie das Image in seiner Registry, etwa quay.io/org/app:1.2, oder wählen Sie eine andere Art.</translation>
    </message>
    <message>
        <source>There is no image stream tag %1.</source>
        <translation>Ein Image-Stream-Tag %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Check the spelling. An image of a registry is written with its host, such as docker.io/library/app.</source>
        <translation>Prüfen Sie die Schreibweise. Ein Image einer Registry wird mit seinem Host geschrieben, etwa docker.io/library/app.</translation>
    </message>
    <message>
        <source>The tag %1 names no image at present.</source>
        <translation>Das Tag %1 zeigt derzeit auf kein Image.</translation>
    </message>
    <message>
        <source>Wait until it was imported or pushed, or choose another source.</source>
        <translation>Warten Sie, bis es importiert oder gepusht wurde, oder wählen Sie eine andere Quelle.</translation>
    </message>
    <message>
        <source>No tag of the image stream has ever named the image %1.</source>
        <translation>Kein Tag des Image-Streams hat je auf das Image %1 gezeigt.</translation>
    </message>
    <message>
        <source>Choose one of the images in the history of its tags.</source>
        <translation>Wählen Sie eines der Images im Verlauf seiner Tags.</translation>
    </message>
    <message>
        <source>Several images begin like %1.</source>
        <translation>Mehrere Images beginnen mit %1.</translation>
    </message>
    <message>
        <source>Write more of the digest.</source>
        <translation>Geben Sie mehr vom Digest an.</translation>
    </message>
    <message>
        <source>Sign in as somebody who has it, or ask the project&apos;s administrator for it.</source>
        <translation>Melden Sie sich mit einem Konto an, das es hat, oder bitten Sie den Administrator des Projekts darum.</translation>
    </message>
    <message>
        <source>You have no right to use the images of the project %1 elsewhere (get imagestreams/layers).</source>
        <translation>Sie haben kein Recht, die Images des Projekts %1 anderswo zu verwenden (get imagestreams/layers).</translation>
    </message>
    <message>
        <source>You have no right to change tags in the project %1 (update imagestreamtags).</source>
        <translation>Sie haben kein Recht, im Projekt %1 Tags zu ändern (update imagestreamtags).</translation>
    </message>
    <message>
        <source>You have no right to create tags in the project %1 (create imagestreamtags).</source>
        <translation>Sie haben kein Recht, im Projekt %1 Tags anzulegen (create imagestreamtags).</translation>
    </message>
    <message>
        <source>The tag is an alias that leads back to itself.</source>
        <translation>Das Tag ist ein Alias, der zu sich selbst zurückführt.</translation>
    </message>
    <message>
        <source>Set it with “Tag…” to something else first.</source>
        <translation>Setzen Sie es zuerst mit „Taggen&#xa0;…“ auf etwas anderes.</translation>
    </message>
    <message>
        <source>The tag is taken from another image stream: %1.</source>
        <translation>Das Tag stammt aus einem anderen Image-Stream: %1.</translation>
    </message>
    <message>
        <source>Import that one, or set the tag with “Tag…”.</source>
        <translation>Importieren Sie jenes, oder setzen Sie das Tag mit „Taggen&#xa0;…“.</translation>
    </message>
    <message>
        <source>The tag is an alias of “%1”, which cannot be the name of a tag.</source>
        <translation>Das Tag ist ein Alias von „%1“, was kein Name eines Tags sein kann.</translation>
    </message>
    <message>
        <source>The tag is not taken from a registry but from %1.</source>
        <translation>Das Tag stammt nicht aus einer Registry, sondern aus %1.</translation>
    </message>
    <message>
        <source>There is nothing to import it from. Set it with “Tag…” to an image of a registry first.</source>
        <translation>Es gibt nichts, woraus es sich importieren ließe. Setzen Sie es zuerst mit „Taggen&#xa0;…“ auf ein Image einer Registry.</translation>
    </message>
    <message>
        <source>The tag is filled by pushes and has no source.</source>
        <translation>Das Tag wird durch Pushes gefüllt und hat keine Quelle.</translation>
    </message>
    <message>
        <source>Choose another tag, or set this one with “Tag…” to an image of a registry.</source>
        <translation>Wählen Sie ein anderes Tag, oder setzen Sie dieses mit „Taggen&#xa0;…“ auf ein Image einer Registry.</translation>
    </message>
    <message>
        <source>The tag is taken from %1, and an import does not change that.</source>
        <translation>Das Tag stammt aus %1, und ein Import ändert das nicht.</translation>
    </message>
    <message>
        <source>Leave the source empty, choose another tag, or set this one with “Tag…”.</source>
        <translation>Lassen Sie die Quelle leer, wählen Sie ein anderes Tag, oder setzen Sie dieses mit „Taggen&#xa0;…“.</translation>
    </message>
    <message>
        <source>The image stream does not say where this tag comes from.</source>
        <translation>Der Image-Stream sagt nicht, woher dieses Tag kommt.</translation>
    </message>
    <message>
        <source>Name an image to import it from.</source>
        <translation>Nennen Sie ein Image, aus dem es importiert werden soll.</translation>
    </message>
    <message>
        <source>No tag of the image stream is taken from a registry.</source>
        <translation>Kein Tag des Image-Streams stammt aus einer Registry.</translation>
    </message>
    <message>
        <source>Name a repository to import its tags from.</source>
        <translation>Nennen Sie ein Repository, aus dem seine Tags importiert werden sollen.</translation>
    </message>
    <message>
        <source>%1 is one image, and all tags are asked for.</source>
        <translation>%1 ist ein einzelnes Image, verlangt sind aber alle Tags.</translation>
    </message>
    <message>
        <source>Name the repository without a tag or a digest.</source>
        <translation>Nennen Sie das Repository ohne Tag und ohne Digest.</translation>
    </message>
    <message>
        <source>This cannot be the name of an image stream.</source>
        <translation>Dies kann kein Name eines Image-Streams sein.</translation>
    </message>
    <message>
        <source>It consists of lower-case letters and digits, with single dots, underscores and dashes between them.</source>
        <translation>Er besteht aus Kleinbuchstaben und Ziffern, dazwischen einzelne Punkte, Unterstriche und Bindestriche.</translation>
    </message>
    <message>
        <source>They are in the system’s keychain only, for a month, and without one until the program ends.</source>
        <translation>Sie liegen nur im Schlüsselbund des Systems, einen Monat lang, und ohne Schlüsselbund nur, bis das Programm endet.</translation>
    </message>
    <message>
        <source>A role can be given only by somebody who has all of its rights, and you lack some of them.</source>
        <translation>Eine Rolle vergeben kann nur, wer alle ihre Rechte hat, und Ihnen fehlen einige davon.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask somebody who has them, such as the project&apos;s administrator; the details name what is missing.</source>
        <translation>Nichts wurde geändert. Fragen Sie jemanden, der diese Rechte hat, etwa den Administrator des Projekts; die Details nennen, was fehlt.</translation>
    </message>
    <message>
        <source>This plan wants “%1” changed in a cluster in a way that no plan may.</source>
        <translation>Dieser Plan verlangt für „%1“ in einem Cluster eine Änderung, die kein Plan vornehmen darf.</translation>
    </message>
    <message>
        <source>Plans hold changes of image streams, of their tags and of where images are looked up.</source>
        <translation>Pläne enthalten Änderungen an Image-Streams, an deren Tags und am Image-Lookup.</translation>
    </message>
    <message>
        <source>This was not begun, since it needs %1, and that was not done.</source>
        <translation>Dies wurde nicht begonnen, denn es braucht %1, und das wurde nicht erledigt.</translation>
    </message>
    <message>
        <source>The Journal says what kept that from being done, and does the rest when you ask it to.</source>
        <translation>Das Journal sagt, woran das lag, und erledigt den Rest, wenn Sie es dazu auffordern.</translation>
    </message>
    <message>
        <source>The values of this secret are not kept any more, so it can neither be compared nor put back.</source>
        <translation>Die Werte dieses Secrets werden nicht mehr aufbewahrt: Es lässt sich weder vergleichen noch wiederherstellen.</translation>
    </message>
    <message>
        <source>Allow plain HTTP for the tag (“insecure”), if that is meant to be.</source>
        <translation>Erlauben Sie für den Tag HTTP ohne TLS („insecure“), falls das so gewollt ist.</translation>
    </message>
    <message>
        <source>The certificate of the source&apos;s registry is not valid today.</source>
        <translation>Das Zertifikat der Registry der Quelle ist heute nicht gültig.</translation>
    </message>
    <message>
        <source>Whoever runs the registry has to renew it. Until then unknown certificates can be allowed for the tag (“insecure”).</source>
        <translation>Wer die Registry betreibt, muss es erneuern. Bis dahin lassen sich für den Tag unbekannte Zertifikate erlauben („insecure“).</translation>
    </message>
    <message>
        <source>The certificate of the source&apos;s registry is for another name than the source has.</source>
        <translation>Das Zertifikat der Registry der Quelle gilt für einen anderen Namen als den der Quelle.</translation>
    </message>
    <message>
        <source>Use a name that the certificate is for; the details may tell it. Or allow unknown certificates for the tag (“insecure”).</source>
        <translation>Verwenden Sie einen Namen, für den das Zertifikat gilt; vielleicht steht er in den Details. Oder erlauben Sie für den Tag unbekannte Zertifikate („insecure“).</translation>
    </message>
    <message>
        <source>The source&apos;s registry, or the service that signs in for it, did not let the cluster in.</source>
        <translation>Die Registry der Quelle oder ihr Anmeldedienst hat den Cluster nicht eingelassen.</translation>
    </message>
    <message>
        <source>Check the user and the password in the pull secret of the project.</source>
        <translation>Prüfen Sie Benutzer und Passwort im Pull-Secret des Projekts.</translation>
    </message>
    <message>
        <source>The source&apos;s registry wants fewer requests.</source>
        <translation>Die Registry der Quelle verlangt weniger Anfragen.</translation>
    </message>
    <message>
        <source>Try again in a while, or put a pull secret for it into the project.</source>
        <translation>Versuchen Sie es später erneut, oder legen Sie im Projekt ein Pull-Secret dafür an.</translation>
    </message>
    <message>
        <source>The source&apos;s registry is out of order.</source>
        <translation>Die Registry der Quelle ist gestört.</translation>
    </message>
    <message>
        <source>Try again in a while, or tell whoever runs it.</source>
        <translation>Versuchen Sie es später erneut, oder sagen Sie denen Bescheid, die sie betreiben.</translation>
    </message>
    <message>
        <source>What answers at the address of the source is no registry.</source>
        <translation>Was unter der Adresse der Quelle antwortet, ist keine Registry.</translation>
    </message>
    <message>
        <source>Check the host and its port.</source>
        <translation>Prüfen Sie Host und Port.</translation>
    </message>
    <message>
        <source>The source&apos;s registry sent something else than was asked for.</source>
        <translation>Die Registry der Quelle hat etwas anderes gesendet, als verlangt wurde.</translation>
    </message>
    <message>
        <source>Nothing of it was taken. Tell whoever runs that registry.</source>
        <translation>Nichts davon wurde übernommen. Sagen Sie denen Bescheid, die diese Registry betreiben.</translation>
    </message>
    <message>
        <source>Whoever runs the cluster can add the authority (additionalTrustedCA). Or allow unknown certificates for the tag (“insecure”).</source>
        <translation>Wer den Cluster betreibt, kann die Zertifizierungsstelle hinzufügen (additionalTrustedCA). Oder erlauben Sie für den Tag unbekannte Zertifikate („insecure“).</translation>
    </message>
</context>
<context>
    <name>Tagwright::ExplorerModel</name>
    <message>
        <source>sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>plain HTTP</source>
        <translation>ohne TLS</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;Tag</numerusform>
            <numerusform>%Ln&#xa0;Tags</numerusform>
        </translation>
    </message>
    <message>
        <source>loading…</source>
        <extracomment>%1 is how many repositories have come so far</extracomment>
        <translation>lädt&#xa0;…</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln repository(s)</source>
        <translation>
            <numerusform>%1: %Ln&#xa0;Repository</numerusform>
            <numerusform>%1: %Ln&#xa0;Repositories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repository(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;Repository</numerusform>
            <numerusform>%Ln&#xa0;Repositories</numerusform>
        </translation>
    </message>
    <message>
        <source>Registries</source>
        <translation>Registries</translation>
    </message>
    <message>
        <source>unverified TLS</source>
        <translation>TLS ungeprüft</translation>
    </message>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln connection(s)</source>
        <translation>
            <numerusform>%1: %Ln Verbindung</numerusform>
            <numerusform>%1: %Ln Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>file</source>
        <extracomment>badge of a connection that is an image folder or archive on disk</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <extracomment>of an image stream that has changed since it was last looked at</extracomment>
        <translation>%1, geändert</translation>
    </message>
    <message>
        <source>being deleted</source>
        <extracomment>of a project of a cluster</extracomment>
        <translation>wird gelöscht</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>of a project without image streams</extracomment>
        <translation>leer</translation>
    </message>
    <message>
        <source>Requested by %1</source>
        <translation>Angefordert von %1</translation>
    </message>
    <message>
        <source>It is being deleted.</source>
        <translation>Es wird gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image stream(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;Image-Stream</numerusform>
            <numerusform>%Ln&#xa0;Image-Streams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them changed since you looked</source>
        <translation>
            <numerusform>%Ln&#xa0;davon geändert, seit Sie ihn angesehen haben</numerusform>
            <numerusform>%Ln&#xa0;davon geändert, seit Sie sie angesehen haben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;Projekt</numerusform>
            <numerusform>%Ln&#xa0;Projekte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::ExplorerPane</name>
    <message>
        <source>Explorer</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>Registries that you add are listed here.</source>
        <translation>Hinzugefügte Registries werden hier aufgeführt.</translation>
    </message>
    <message>
        <source>Its repositories cannot be listed, but they can be opened: type or paste a reference into the address bar, and pin what you need again.</source>
        <translation>Ihre Repositories lassen sich nicht auflisten, aber öffnen: eine Referenz in die Adressleiste eingeben oder einfügen, und anheften, was wieder gebraucht wird.</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Projekt öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Show a project by its name</source>
        <translation>Ein Projekt über seinen Namen anzeigen</translation>
    </message>
    <message>
        <source>You may not list the image streams of this project, or there is no such project. Whoever administers it can give you the role “view” there.</source>
        <translation>Sie dürfen die Image-Streams dieses Projekts nicht auflisten, oder es gibt kein solches Projekt. Wer es verwaltet, kann Ihnen dort die Rolle „view“ geben.</translation>
    </message>
    <message>
        <source>%1 has no projects that you may see.</source>
        <translation>%1 hat keine Projekte, die Sie sehen dürfen.</translation>
    </message>
    <message>
        <source>A project that you know opens by its name, if you may see what is in it.</source>
        <translation>Ein Projekt, das Sie kennen, lässt sich über seinen Namen öffnen, falls Sie sehen dürfen, was darin ist.</translation>
    </message>
    <message>
        <source>You may list neither the projects nor the namespaces of %1.</source>
        <translation>Sie dürfen weder die Projekte noch die Namespaces von %1 auflisten.</translation>
    </message>
    <message>
        <source>Those that you know open by their names.</source>
        <translation>Die, die Sie kennen, lassen sich über ihre Namen öffnen.</translation>
    </message>
</context>
<context>
    <name>Tagwright::ExportDialog</name>
    <message>
        <source>Export credentials</source>
        <translation>Anmeldedaten exportieren</translation>
    </message>
    <message>
        <source>What changes in the file</source>
        <translation>Was sich in der Datei ändert</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>&amp;Datei wählen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Connections:</source>
        <translation>&amp;Verbindungen:</translation>
    </message>
    <message>
        <source>&amp;Into:</source>
        <translation>&amp;In:</translation>
    </message>
    <message>
        <source>C&amp;hanges:</source>
        <translation>Ä&amp;nderungen:</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Schreiben</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1, als %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File to write credentials into</source>
        <translation>Datei, in die Anmeldedaten geschrieben werden</translation>
    </message>
    <message>
        <source>There is no connection: there is nothing to export.</source>
        <translation>Es gibt keine Verbindung: Es gibt nichts zu exportieren.</translation>
    </message>
    <message>
        <source>Tick the connections whose credentials are to be written.</source>
        <translation>Haken Sie die Verbindungen an, deren Anmeldedaten geschrieben werden sollen.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing is kept for them, or the keychain does not give it.</source>
        <translation>Für sie ist nichts gespeichert, oder der Schlüsselbund gibt es nicht heraus.</translation>
    </message>
    <message>
        <source>A new file is made, which only you can read.</source>
        <translation>Eine neue Datei wird angelegt, die nur Sie lesen können.</translation>
    </message>
    <message>
        <source>All of it is there already.</source>
        <translation>Alles davon ist schon da.</translation>
    </message>
    <message>
        <source>Other users of this computer can read the file, and the passwords in it: they are not encrypted there.</source>
        <translation>Andere Benutzer dieses Rechners können die Datei lesen, und die Passwörter darin: Sie sind dort nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Whoever can read the file can read the passwords: they are not encrypted there. Everything else in the file stays.</source>
        <translation>Wer die Datei lesen kann, kann die Passwörter lesen: Sie sind dort nicht verschlüsselt. Alles andere in der Datei bleibt.</translation>
    </message>
    <message>
        <source>+ %1: added</source>
        <translation>+ %1: hinzugefügt</translation>
    </message>
    <message>
        <source>~ %1: replaced</source>
        <translation>~ %1: ersetzt</translation>
    </message>
    <message>
        <source>~ %1: replaced, was %2</source>
        <translation>~ %1: ersetzt, war %2</translation>
    </message>
    <message>
        <source>= %1: the same already</source>
        <translation>= %1: schon dasselbe</translation>
    </message>
    <message>
        <source>! %1: written, but the file names the helper %2, which is asked instead</source>
        <translation>! %1: geschrieben, aber die Datei nennt den Helfer %2, der stattdessen gefragt wird</translation>
    </message>
    <message>
        <source>The file was changed by somebody else meanwhile. Nothing was written; look at the changes again.</source>
        <translation>Die Datei wurde inzwischen von jemand anderem geändert. Nichts wurde geschrieben; sehen Sie sich die Änderungen noch einmal an.</translation>
    </message>
    <message>
        <source>The file is no config.json or auth.json: nothing is written into it. Choose another one.</source>
        <translation>Die Datei ist keine config.json oder auth.json: Es wird nichts hineingeschrieben. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The file is too large to be a config.json or auth.json. Choose another one.</source>
        <translation>Die Datei ist zu groß für eine config.json oder auth.json. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The file cannot be used: %1. Choose another one, or change its permissions.</source>
        <translation>Die Datei lässt sich nicht verwenden: %1. Wählen Sie eine andere, oder ändern Sie ihre Zugriffsrechte.</translation>
    </message>
</context>
<context>
    <name>Tagwright::ExportForm</name>
    <message>
        <source>Clea&amp;n: it can be applied anywhere</source>
        <translation>&amp;Bereinigt: überall anwendbar</translation>
    </message>
    <message>
        <source>As s&amp;tored, with what only the server sets</source>
        <translation>&amp;Wie gespeichert, mit dem, was nur der Server setzt</translation>
    </message>
    <message>
        <source>Keep the sche&amp;dules of imports</source>
        <translation>&amp;Zeitpläne der Importe behalten</translation>
    </message>
    <message>
        <source>&amp;Keep the local lookup</source>
        <translation>&amp;Lokalen Lookup behalten</translation>
    </message>
    <message>
        <source>Image streams to export</source>
        <translation>Zu exportierende Image-Streams</translation>
    </message>
    <message>
        <source>Sources of the tags</source>
        <translation>Quellen der Tags</translation>
    </message>
    <message>
        <source>Keep them as they are</source>
        <translation>Lassen, wie sie sind</translation>
    </message>
    <message>
        <source>Pin them to what the tags name now</source>
        <translation>Auf das festlegen, worauf die Tags jetzt zeigen</translation>
    </message>
    <message>
        <source>Take all from another registry:</source>
        <translation>Alle aus einer anderen Registry beziehen:</translation>
    </message>
    <message>
        <source>Registry to take the images from</source>
        <translation>Registry, aus der die Images bezogen werden</translation>
    </message>
    <message>
        <source>Its host, with a port and the beginning of a path if there are any: the images have to be there under the same names</source>
        <translation>Ihr Host, gegebenenfalls mit einem Port und dem Anfang eines Pfads: Die Images müssen dort unter denselben Namen liegen</translation>
    </message>
    <message>
        <source>Project in the export</source>
        <translation>Projekt im Export</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Another:</source>
        <translation>Ein anderes:</translation>
    </message>
    <message>
        <source>Whoever applies it chooses the project</source>
        <translation>Wer es anwendet, wählt das Projekt</translation>
    </message>
    <message>
        <source>Other project</source>
        <translation>Anderes Projekt</translation>
    </message>
    <message>
        <source>Whether workloads of the project may use the stream&apos;s plain name as an image</source>
        <translation>Ob Workloads des Projekts den bloßen Namen des Streams als Image verwenden dürfen</translation>
    </message>
    <message>
        <source>Separate documents</source>
        <translation>Einzelne Dokumente</translation>
    </message>
    <message>
        <source>One List</source>
        <translation>Eine List</translation>
    </message>
    <message>
        <source>One file each</source>
        <translation>Je eine Datei</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>&amp;Image streams:</source>
        <translation>&amp;Image-Streams:</translation>
    </message>
    <message>
        <source>S&amp;ources:</source>
        <translation>&amp;Quellen:</translation>
    </message>
    <message>
        <source>&amp;Project:</source>
        <translation>&amp;Projekt:</translation>
    </message>
    <message>
        <source>&amp;Layout:</source>
        <translation>&amp;Aufteilung:</translation>
    </message>
    <message>
        <source>Clea&amp;n: without what says nothing</source>
        <translation>&amp;Bereinigt: ohne das, was nichts besagt</translation>
    </message>
    <message>
        <source>An image of the history is a record of what the cluster knows of it. It cannot be applied: an image comes into a stream by an import or a push.</source>
        <translation>Ein Image des Verlaufs ist eine Aufzeichnung dessen, was der Cluster darüber weiß. Es lässt sich nicht anwenden: Ein Image kommt durch einen Import oder Push in einen Stream.</translation>
    </message>
    <message>
        <source>Type the registry that the images are to be taken from.</source>
        <translation>Geben Sie die Registry ein, aus der die Images bezogen werden sollen.</translation>
    </message>
    <message>
        <source>This is no registry. It is a host such as registry.example.com, with a port if it has one, and no https:// before it.</source>
        <translation>Dies ist keine Registry. Eine Registry ist ein Host wie registry.example.com, mit einem Port, falls er einen hat, und ohne https:// davor.</translation>
    </message>
    <message>
        <source>Type the project that is to be in the export.</source>
        <translation>Geben Sie das Projekt ein, das im Export stehen soll.</translation>
    </message>
    <message>
        <source>A project&apos;s name has at most 63 lower-case letters, digits and hyphens, and no hyphen at its ends.</source>
        <translation>Der Name eines Projekts hat höchstens 63 Kleinbuchstaben, Ziffern und Bindestriche, und keinen Bindestrich am Anfang oder Ende.</translation>
    </message>
    <message>
        <source>There is only one object.</source>
        <translation>Es gibt nur ein Objekt.</translation>
    </message>
</context>
<context>
    <name>Tagwright::ExportYamlDialog</name>
    <message>
        <source>What is exported</source>
        <translation>Was exportiert wird</translation>
    </message>
    <message>
        <source>Export YAML</source>
        <translation>YAML exportieren</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern&#xa0;…</translation>
    </message>
    <message>
        <source>The connection is not there any more.</source>
        <translation>Die Verbindung ist nicht mehr da.</translation>
    </message>
    <message>
        <source>%1 is asked for it…</source>
        <translation>%1 wird danach gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>The project %1 has no image streams.</source>
        <translation>Das Projekt %1 hat keine Image-Streams.</translation>
    </message>
    <message>
        <source>Tick the image streams that are to be exported.</source>
        <translation>Haken Sie die Image-Streams an, die exportiert werden sollen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;12 objects&quot;, %2 is &quot;340 lines&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;Objekt</numerusform>
            <numerusform>%Ln&#xa0;Objekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;Zeile</numerusform>
            <numerusform>%Ln&#xa0;Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) were only pushed and have no source: they are not in the export. Pin the sources, and they are.</source>
        <translation>
            <numerusform>%Ln&#xa0;Tag wurde nur gepusht und hat keine Quelle: Es ist nicht im Export. Legen Sie die Quellen fest, dann ist es dabei.</numerusform>
            <numerusform>%Ln&#xa0;Tags wurden nur gepusht und haben keine Quelle: Sie sind nicht im Export. Legen Sie die Quellen fest, dann sind sie dabei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) name no image yet: their source stays as it is.</source>
        <translation>
            <numerusform>%Ln&#xa0;Tag zeigt noch auf kein Image: Seine Quelle bleibt, wie sie ist.</numerusform>
            <numerusform>%Ln&#xa0;Tags zeigen noch auf kein Image: Ihre Quelle bleibt, wie sie ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) are taken from the cluster&apos;s own registry by the name that only this cluster knows. For another cluster take them from a registry that it reaches.</source>
        <translation>
            <numerusform>%Ln&#xa0;Tag stammt aus der eigenen Registry des Clusters, unter dem Namen, den nur dieser Cluster kennt. Beziehen Sie es für einen anderen Cluster aus einer Registry, die dieser erreicht.</numerusform>
            <numerusform>%Ln&#xa0;Tags stammen aus der eigenen Registry des Clusters, unter dem Namen, den nur dieser Cluster kennt. Beziehen Sie sie für einen anderen Cluster aus einer Registry, die dieser erreicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) are taken from images or streams that are not part of them here: those have to be where it is applied.</source>
        <translation>
            <numerusform>%Ln&#xa0;Tag stammt aus Images oder Streams, die hier nicht mit exportiert werden: Diese müssen dort vorhanden sein, wo es angewendet wird.</numerusform>
            <numerusform>%Ln&#xa0;Tags stammen aus Images oder Streams, die hier nicht mit exportiert werden: Diese müssen dort vorhanden sein, wo es angewendet wird.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) copied.</source>
        <translation>
            <numerusform>%Ln&#xa0;Zeile kopiert.</numerusform>
            <numerusform>%Ln&#xa0;Zeilen kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Ordner für die Dateien</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Export speichern</translation>
    </message>
    <message>
        <source>YAML (*.yaml *.yml);;All files (*)</source>
        <translation>YAML (*.yaml *.yml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Replace files?</source>
        <translation>Dateien ersetzen?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the same names are in %1 and would be replaced.</source>
        <translation>
            <numerusform>%Ln&#xa0;Datei desselben Namens liegt in %1 und würde ersetzt.</numerusform>
            <numerusform>%Ln&#xa0;Dateien derselben Namen liegen in %1 und würden ersetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>The export was written to %1.</source>
        <translation>Der Export wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>The system says: %1</source>
        <translation>Das System sagt: %1</translation>
    </message>
    <message>
        <source>&amp;Apply to another cluster…</source>
        <translation>Auf einen anderen &amp;Cluster anwenden&#xa0;…</translation>
    </message>
    <message>
        <source>An image of the history is a record: it cannot be applied.</source>
        <translation>Ein Image des Verlaufs ist eine Aufzeichnung: Es lässt sich nicht anwenden.</translation>
    </message>
    <message>
        <source>Choose where, and see the difference before anything is written</source>
        <translation>Das Ziel wählen und den Unterschied sehen, bevor etwas geschrieben wird</translation>
    </message>
</context>
<context>
    <name>Tagwright::FactTableModel</name>
    <message>
        <source>Annotations</source>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>Annotations of the platform&apos;s manifest</source>
        <translation>Annotationen des Plattform-Manifests</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Medientyp</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Digest of the platform</source>
        <translation>Digest der Plattform</translation>
    </message>
    <message>
        <source>Remarks on the platform</source>
        <translation>Anmerkungen zur Plattform</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Attached to</source>
        <translation>Angehängt an</translation>
    </message>
    <message>
        <source>The registry named another digest for this content.</source>
        <translation>Die Registry nannte zu diesem Inhalt einen anderen Digest.</translation>
    </message>
    <message>
        <source>Docker&apos;s first image format: its digest is the registry&apos;s word, and its sizes are not known.</source>
        <translation>Dockers erstes Image-Format: Der Digest beruht auf der Angabe der Registry, und die Größen sind unbekannt.</translation>
    </message>
    <message>
        <source>The digest could not be verified.</source>
        <translation>Der Digest ließ sich nicht prüfen.</translation>
    </message>
    <message>
        <source>The registry named another media type than the manifest itself.</source>
        <translation>Die Registry nannte einen anderen Medientyp als das Manifest selbst.</translation>
    </message>
    <message>
        <source>When it runs</source>
        <translation>Bei der Ausführung</translation>
    </message>
    <message>
        <source>Entry point</source>
        <translation>Einstiegspunkt</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Working directory</source>
        <translation>Arbeitsverzeichnis</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Exposed ports</source>
        <translation>Exponierte Ports</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>Stop signal</source>
        <translation>Stoppsignal</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Zustandsprüfung</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebungsvariablen</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>Tagwright::FailedImportModel</name>
    <message>
        <source>Image stream</source>
        <translation>Image-Stream</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>heads a column of images: what a tag is taken from</extracomment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>heads a column of sentences: why an import failed</extracomment>
        <translation>Warum</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>Tagwright::FailedImportsDialog</name>
    <message>
        <source>Failed imports of %1</source>
        <translation>Fehlgeschlagene Importe von %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>&amp;Import again</source>
        <translation>Erneut &amp;importieren</translation>
    </message>
    <message>
        <source>&amp;List again</source>
        <translation>Erneut auf&amp;listen</translation>
    </message>
    <message>
        <source>Tags whose last import failed. What they named before stays until an import succeeds.</source>
        <translation>Tags, deren letzter Import fehlgeschlagen ist. Worauf sie zuvor zeigten, bleibt, bis ein Import gelingt.</translation>
    </message>
    <message>
        <source>Failed imports</source>
        <translation>Fehlgeschlagene Importe</translation>
    </message>
    <message>
        <source>No import has failed.</source>
        <translation>Kein Import ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>%1 lists its image streams…</source>
        <translation>%1 listet seine Image-Streams auf&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image stream(s) were looked at.</source>
        <translation>
            <numerusform>%Ln&#xa0;Image-Stream wurde angesehen.</numerusform>
            <numerusform>%Ln&#xa0;Image-Streams wurden angesehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The image streams of these projects could not be listed: %1.</source>
        <translation>Die Image-Streams dieser Projekte ließen sich nicht auflisten: %1.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln tag(s) again</source>
        <translation>
            <numerusform>%Ln&#xa0;Tag erneut &amp;importieren</numerusform>
            <numerusform>%Ln&#xa0;Tags erneut &amp;importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>You have no right to import images in the project %1.</source>
        <translation>Sie haben kein Recht, im Projekt %1 Images zu importieren.</translation>
    </message>
    <message>
        <source>Let the cluster import the selected tags from their sources now, or all when none is selected</source>
        <translation>Den Cluster die ausgewählten Tags jetzt aus ihren Quellen importieren lassen, oder alle, wenn keines ausgewählt ist</translation>
    </message>
</context>
<context>
    <name>Tagwright::FilterEdit</name>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
</context>
<context>
    <name>Tagwright::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>In diesem Text suchen</translation>
    </message>
    <message>
        <source>Find the previous place</source>
        <translation>Vorherige Fundstelle</translation>
    </message>
    <message>
        <source>Find the next place</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <extracomment>which of the places where a text was found is shown</extracomment>
        <translation>%L1 von %L2</translation>
    </message>
</context>
<context>
    <name>Tagwright::GoActions</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Go to the place visited before</source>
        <translation>Zur vorher besuchten Stelle gehen</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>Go to the place visited next</source>
        <translation>Zur danach besuchten Stelle gehen</translation>
    </message>
</context>
<context>
    <name>Tagwright::HistoryTableModel</name>
    <message>
        <source>This step changed only the configuration, no files.</source>
        <translation>Dieser Schritt hat nur die Konfiguration geändert, keine Dateien.</translation>
    </message>
    <message>
        <source>#</source>
        <extracomment>heads a column of numbers that count the steps of a build</extracomment>
        <translation>#</translation>
    </message>
    <message>
        <source>Created by</source>
        <extracomment>heads a column of commands</extracomment>
        <translation>Erzeugt durch</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
</context>
<context>
    <name>Tagwright::ImageFileActions</name>
    <message>
        <source>&amp;Open image file…</source>
        <translation>&amp;Image-Datei öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Browse an archive of images on this computer like a registry</source>
        <translation>Ein Archiv von Images auf diesem Rechner wie eine Registry durchsehen</translation>
    </message>
    <message>
        <source>Open image &amp;folder…</source>
        <translation>Ima&amp;ge-Ordner öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Browse an OCI layout folder on this computer like a registry</source>
        <translation>Einen OCI-Layout-Ordner auf diesem Rechner wie eine Registry durchsehen</translation>
    </message>
    <message>
        <source>Open image file</source>
        <translation>Image-Datei öffnen</translation>
    </message>
    <message>
        <source>Archives of images (*.tar *.tar.gz *.tgz *.tar.zst *.oci)</source>
        <translation>Archive von Images (*.tar *.tar.gz *.tgz *.tar.zst *.oci)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open image folder</source>
        <translation>Image-Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>Tagwright::ImageLookupDialog</name>
    <message>
        <source>Show also what others have &amp;made, as the pods of a deployment</source>
        <translation>Auch zeigen, was von anderen Objekten er&amp;zeugt wurde, etwa die Pods eines Deployments</translation>
    </message>
    <message>
        <source>Image lookup in the project %1</source>
        <translation>Image-Lookup im Projekt %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>&amp;Look up…</source>
        <translation>&amp;Nachschlagen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Do not look up…</source>
        <translation>N&amp;icht nachschlagen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Read the workloads of the project again</source>
        <translation>Die Workloads des Projekts erneut lesen</translation>
    </message>
    <message>
        <source>An image stream that is looked up may be called by its plain name. A workload that looks its images up finds image streams by the last part of their names. Both hold within the project, when something is made or changed.</source>
        <translation>Ein Image-Stream, der nachgeschlagen wird, darf mit seinem bloßen Namen genannt werden. Ein Workload, der seine Images nachschlägt, findet Image-Streams über den letzten Teil der Image-Namen. Beides gilt innerhalb des Projekts, wenn etwas angelegt oder geändert wird.</translation>
    </message>
    <message>
        <source>Image streams and workloads</source>
        <translation>Image-Streams und Workloads</translation>
    </message>
    <message>
        <source>The project has neither image streams nor workloads that could be read.</source>
        <translation>Das Projekt hat weder Image-Streams noch Workloads, die sich lesen ließen.</translation>
    </message>
    <message>
        <source>Select image streams or workloads first.</source>
        <translation>Wählen Sie zuerst Image-Streams oder Workloads aus.</translation>
    </message>
    <message>
        <source>They look images up already.</source>
        <translation>Sie schlagen Images schon nach.</translation>
    </message>
    <message>
        <source>They do not look images up.</source>
        <translation>Sie schlagen keine Images nach.</translation>
    </message>
    <message>
        <source>Look up the images of the selected rows; what is written is shown first</source>
        <translation>Die Images der ausgewählten Zeilen nachschlagen; zuvor wird gezeigt, was geschrieben wird</translation>
    </message>
    <message>
        <source>Do not look up the images of the selected rows; what is written is shown first</source>
        <translation>Die Images der ausgewählten Zeilen nicht nachschlagen; zuvor wird gezeigt, was geschrieben wird</translation>
    </message>
    <message>
        <source>The workloads are read…</source>
        <translation>Die Workloads werden gelesen&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) that others have made are hidden.</source>
        <translation>
            <numerusform>%Ln&#xa0;Objekt, das von anderen erzeugt wurde, ist ausgeblendet.</numerusform>
            <numerusform>%Ln&#xa0;Objekte, die von anderen erzeugt wurden, sind ausgeblendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be read: %1.</source>
        <translation>Nicht alles ließ sich lesen: %1.</translation>
    </message>
    <message>
        <source>You lack the right to list them, or the cluster did not answer. They are missing below.</source>
        <translation>Ihnen fehlt das Recht, sie aufzulisten, oder der Cluster hat nicht geantwortet. Sie fehlen unten.</translation>
    </message>
</context>
<context>
    <name>Tagwright::ImagePane</name>
    <message>
        <source>%1 is read…</source>
        <translation>%1 wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Inspected image</source>
        <translation>Untersuchtes Image</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>The platform whose layers, history and configuration are shown</source>
        <translation>Die Plattform, deren Layer, Verlauf und Konfiguration gezeigt werden</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>Nichts ausgewählt.</translation>
    </message>
    <message>
        <source>Select a tag to see what is behind it.</source>
        <translation>Ein Tag auswählen, um zu sehen, was dahintersteckt.</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>wird gelesen&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;Layer</numerusform>
            <numerusform>%Ln&#xa0;Layer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s), %1</source>
        <translation>
            <numerusform>%Ln&#xa0;Layer, %1</numerusform>
            <numerusform>%Ln&#xa0;Layer, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::ImportActions</name>
    <message>
        <source>&amp;Import into project…</source>
        <translation>In Proje&amp;kt importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Let the cluster import an image of a registry into an image stream of the project, a new one perhaps</source>
        <translation>Den Cluster ein Image einer Registry in einen Image-Stream des Projekts importieren lassen, vielleicht einen neuen</translation>
    </message>
    <message>
        <source>Failed i&amp;mports…</source>
        <translation>&amp;Fehlgeschlagene Importe&#xa0;…</translation>
    </message>
    <message>
        <source>Show all tags whose last import failed, and import them again</source>
        <translation>Alle Tags zeigen, deren letzter Import fehlgeschlagen ist, und sie erneut importieren</translation>
    </message>
    <message>
        <source>You have no right to import images in the project %1.</source>
        <translation>Sie haben kein Recht, im Projekt %1 Images zu importieren.</translation>
    </message>
    <message>
        <source>Choose a project of a cluster in the Explorer first.</source>
        <translation>Wählen Sie zuerst im Explorer ein Projekt eines Clusters.</translation>
    </message>
</context>
<context>
    <name>Tagwright::ImportDialog</name>
    <message>
        <source>Looking for what docker, podman and others know…</source>
        <translation>Es wird gesucht, was docker, podman und andere wissen&#xa0;…</translation>
    </message>
    <message>
        <source>Do not &amp;verify certificates where registries.conf says “insecure”</source>
        <translation>Zertifikate nicht &amp;prüfen, wo registries.conf „insecure“ sagt</translation>
    </message>
    <message>
        <source>Ask the &amp;helper…</source>
        <translation>&amp;Helfer fragen&#xa0;…</translation>
    </message>
    <message>
        <source>Import registries and credentials</source>
        <translation>Registries und Anmeldedaten importieren</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Was sich nicht lesen ließ</translation>
    </message>
    <message>
        <source>Anybody on the way could pretend to be such a registry. Without this tick, the program offers to trust its certificate alone when it is met.</source>
        <translation>Jeder auf dem Weg könnte sich als eine solche Registry ausgeben. Ohne diesen Haken bietet das Programm an, allein ihrem Zertifikat zu vertrauen, sobald es ihm begegnet.</translation>
    </message>
    <message>
        <source>Run the program that keeps the credential of the chosen registry</source>
        <translation>Das Programm ausführen, das die Anmeldedaten der gewählten Registry verwahrt</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>&amp;Datei wählen&#xa0;…</translation>
    </message>
    <message>
        <source>config.json, auth.json, .dockercfg, a Kubernetes pull secret in YAML or JSON, or registries.conf</source>
        <translation>config.json, auth.json, .dockercfg, ein Kubernetes-Pull-Secret in YAML oder JSON, oder registries.conf</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Read such a file from the clipboard</source>
        <translation>Eine solche Datei aus der Zwischenablage lesen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>No registry was found. Choose a file, or paste one.</source>
        <translation>Es wurde keine Registry gefunden. Wählen Sie eine Datei, oder fügen Sie eine ein.</translation>
    </message>
    <message>
        <source>Nothing of docker’s or podman’s is in its usual place.</source>
        <translation>Von docker oder podman liegt nichts am üblichen Ort.</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Gelesen: %1</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 ließ sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>File with credentials</source>
        <translation>Datei mit Anmeldedaten</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>der Zwischenablage</translation>
    </message>
    <message>
        <source>There is no program docker-credential-%1 in the PATH.</source>
        <translation>Im PATH gibt es kein Programm docker-credential-%1.</translation>
    </message>
    <message>
        <source>Run the credential helper “%1”?</source>
        <translation>Den Anmeldehelfer „%1“ ausführen?</translation>
    </message>
    <message>
        <source>%1 names the program %2 as the keeper of the credential for %3. It is run with your rights, and may ask you to unlock something.</source>
        <translation>%1 nennt das Programm %2 als Verwahrer der Anmeldedaten für %3. Es läuft mit Ihren Rechten und bittet Sie vielleicht, etwas zu entsperren.</translation>
    </message>
    <message>
        <source>&amp;Run it</source>
        <translation>&amp;Ausführen</translation>
    </message>
    <message>
        <source>it has none for this registry</source>
        <translation>es hat keine für diese Registry</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation>es antwortete nicht rechtzeitig</translation>
    </message>
    <message>
        <source>it answered too much</source>
        <translation>es antwortete zu viel</translation>
    </message>
    <message>
        <source>%1 gave no credential for %2: %3.</source>
        <translation>%1 gab keine Anmeldedaten für %2: %3.</translation>
    </message>
</context>
<context>
    <name>Tagwright::ImportModel</name>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Gefunden in</translation>
    </message>
    <message>
        <source>What importing does</source>
        <translation>Was der Import tut</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1, with a password</source>
        <translation>%1, mit Passwort</translation>
    </message>
    <message>
        <source>identity token</source>
        <translation>Identitätstoken</translation>
    </message>
    <message>
        <source>registry token</source>
        <translation>Registry-Token</translation>
    </message>
    <message>
        <source>kept by the helper %1</source>
        <translation>verwahrt vom Helfer %1</translation>
    </message>
    <message>
        <source>Blocked in registries.conf; adds it all the same</source>
        <translation>In registries.conf gesperrt; fügt sie trotzdem hinzu</translation>
    </message>
    <message>
        <source>Adds the registry, without a sign-in</source>
        <translation>Fügt die Registry hinzu, ohne Anmeldung</translation>
    </message>
    <message>
        <source>Adds the registry and signs in</source>
        <translation>Fügt die Registry hinzu und meldet an</translation>
    </message>
    <message>
        <source>Signs in to “%1”</source>
        <translation>Meldet bei „%1“ an</translation>
    </message>
    <message>
        <source>Replaces the sign-in of “%1”</source>
        <translation>Ersetzt die Anmeldung von „%1“</translation>
    </message>
    <message>
        <source>Nothing before the helper was asked</source>
        <translation>Nichts, solange der Helfer nicht gefragt wurde</translation>
    </message>
    <message>
        <source>Nothing: “%1” is there already</source>
        <translation>Nichts: „%1“ ist schon da</translation>
    </message>
</context>
<context>
    <name>Tagwright::ImportOptions</name>
    <message>
        <source>&amp;Keep importing it on a schedule</source>
        <translation>Nach &amp;Zeitplan immer wieder importieren</translation>
    </message>
    <message>
        <source>Allow plain &amp;HTTP and unknown certificates</source>
        <translation>&amp;HTTP ohne TLS und unbekannte Zertifikate zulassen</translation>
    </message>
    <message>
        <source>The cluster looks for a newer image again and again, usually every 15 minutes (--scheduled)</source>
        <translation>Der Cluster sieht immer wieder nach einem neueren Image, gewöhnlich alle 15 Minuten (--scheduled)</translation>
    </message>
    <message>
        <source>The certificate of the registry is not verified, and plain HTTP will do (--insecure)</source>
        <translation>Das Zertifikat der Registry wird nicht geprüft, und HTTP ohne TLS genügt (--insecure)</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plattformen</translation>
    </message>
    <message>
        <source>One platform (Legacy)</source>
        <translation>Eine Plattform (Legacy)</translation>
    </message>
    <message>
        <source>All platforms (PreserveOriginal)</source>
        <translation>Alle Plattformen (PreserveOriginal)</translation>
    </message>
    <message>
        <source>Of an image for several platforms: the one of the cluster, or all of them</source>
        <translation>Von einem Image für mehrere Plattformen: die des Clusters oder alle</translation>
    </message>
    <message>
        <source>Workloads pull from</source>
        <translation>Workloads pullen aus</translation>
    </message>
    <message>
        <source>The source itself (Source)</source>
        <translation>Quelle selbst (Source)</translation>
    </message>
    <message>
        <source>The cluster&apos;s registry (Local)</source>
        <translation>Registry des Clusters (Local)</translation>
    </message>
    <message>
        <source>&amp;Workloads pull from:</source>
        <translation>&amp;Workloads pullen aus:</translation>
    </message>
    <message>
        <source>As each tag has it</source>
        <translation>Wie beim jeweiligen Tag</translation>
    </message>
    <message>
        <source>What pods are given for a new tag; a tag that is there keeps its own</source>
        <translation>Was Pods für ein neues Tag bekommen; ein vorhandenes Tag behält seine eigene Einstellung</translation>
    </message>
    <message>
        <source>An import does not change this of a tag that is there</source>
        <translation>Bei einem vorhandenen Tag ändert ein Import dies nicht</translation>
    </message>
    <message>
        <source>Platfor&amp;ms:</source>
        <translation>&amp;Plattformen:</translation>
    </message>
</context>
<context>
    <name>Tagwright::ImportPreviewModel</name>
    <message>
        <source>new</source>
        <extracomment>a tag that does not exist yet</extracomment>
        <translation>neu</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>wird verschoben</translation>
    </message>
    <message>
        <source>same image, imported otherwise</source>
        <extracomment>of a tag: how it is imported is another from then on, what it names is not</extracomment>
        <translation>dasselbe Image, anders importiert</translation>
    </message>
    <message>
        <source>is so already</source>
        <translation>ist schon so</translation>
    </message>
    <message>
        <source>replaces what was pushed</source>
        <translation>ersetzt Gepushtes</translation>
    </message>
    <message>
        <source>no longer from %1</source>
        <extracomment>%1 is what a tag is taken from</extracomment>
        <translation>nicht mehr aus %1</translation>
    </message>
    <message>
        <source>not looked at: too many</source>
        <translation>nicht angesehen: zu viele</translation>
    </message>
    <message>
        <source>protected by “%1”</source>
        <translation>durch „%1“ geschützt</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Names now</source>
        <extracomment>heads a column of digests: what the tag names now</extracomment>
        <translation>Zeigt jetzt auf</translation>
    </message>
    <message>
        <source>Would name</source>
        <extracomment>heads a column of digests: what the tag would name after the import</extracomment>
        <translation>Würde zeigen auf</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plattformen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>What happens</source>
        <extracomment>heads a column that says &quot;new&quot; or &quot;moves&quot;</extracomment>
        <translation>Was geschieht</translation>
    </message>
</context>
<context>
    <name>Tagwright::InspectorPane</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
</context>
<context>
    <name>Tagwright::InspectorViews</name>
    <message>
        <source>Config</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>Inspector views</source>
        <translation>Ansichten des Inspektors</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plattformen</translation>
    </message>
    <message>
        <source>This is one image for one platform; the Overview names it.</source>
        <translation>Dies ist ein einzelnes Image für eine Plattform; die Übersicht nennt sie.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>There are no layers.</source>
        <translation>Es gibt keine Layer.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nothing tells how this was built.</source>
        <translation>Nichts gibt Auskunft darüber, wie dies gebaut wurde.</translation>
    </message>
    <message>
        <source>Referrers</source>
        <translation>Referrer</translation>
    </message>
    <message>
        <source>Nothing refers to this image: no signature, no SBOM, no attestation.</source>
        <translation>Nichts verweist auf dieses Image: keine Signatur, keine SBOM, keine Attestierung.</translation>
    </message>
    <message>
        <source>%1 is asked for referrers…</source>
        <translation>%1 wird nach Referrern gefragt&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Tagwright::JournalActions</name>
    <message>
        <source>&amp;Undo last change…</source>
        <translation>Letzte Änderung &amp;rückgängig machen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Undo entry…</source>
        <translation>Eintrag &amp;rückgängig machen&#xa0;…</translation>
    </message>
    <message>
        <source>Take back what the chosen entry of the Journal has changed</source>
        <translation>Zurücknehmen, was der gewählte Eintrag des Journals geändert hat</translation>
    </message>
    <message>
        <source>Find &amp;out what became of it</source>
        <translation>&amp;Herausfinden, was daraus wurde</translation>
    </message>
    <message>
        <source>&amp;Finish the rest…</source>
        <translation>Rest &amp;abschließen&#xa0;…</translation>
    </message>
    <message>
        <source>Make the changes of the chosen entry that were not made</source>
        <translation>Die Änderungen des gewählten Eintrags vornehmen, die nicht erfolgt sind</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>&amp;Details&#xa0;…</translation>
    </message>
    <message>
        <source>Say why the chosen change failed</source>
        <translation>Nennen, warum die gewählte Änderung fehlgeschlagen ist</translation>
    </message>
    <message>
        <source>Copy &amp;reference</source>
        <translation>Referenz &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Show the tag</source>
        <translation>Tag an&amp;zeigen</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>%1 wird gelöscht</translation>
    </message>
    <message>
        <source>%1 names %2</source>
        <translation>%1 zeigt auf %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln&#xa0;weiteres</numerusform>
            <numerusform>und %Ln&#xa0;weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish this: %1?</source>
        <translation>Dies abschließen: %1?</translation>
    </message>
    <message>
        <source>This was not done yet, and will be done now:</source>
        <translation>Dies wurde noch nicht getan und wird jetzt getan:</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Make %Ln change(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;Änderung &amp;vornehmen</numerusform>
            <numerusform>%Ln&#xa0;Änderungen &amp;vornehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back the newest change that can be taken back</source>
        <translation>Die neueste Änderung zurücknehmen, die sich zurücknehmen lässt</translation>
    </message>
    <message>
        <source>Ask the registry or cluster which changes of the chosen entry were made</source>
        <translation>Die Registry oder den Cluster fragen, welche Änderungen des gewählten Eintrags erfolgt sind</translation>
    </message>
    <message>
        <source>Copy the names of what the chosen entry has changed</source>
        <translation>Die Namen dessen kopieren, was der gewählte Eintrag geändert hat</translation>
    </message>
    <message>
        <source>Open the repository or image stream that the chosen entry has changed, at its tag</source>
        <translation>Das Repository oder den Image-Stream, worin der gewählte Eintrag etwas geändert hat, beim Tag öffnen</translation>
    </message>
    <message>
        <source>%1 is created</source>
        <translation>%1 wird angelegt</translation>
    </message>
    <message>
        <source>%1 is changed: %2</source>
        <translation>%1 wird geändert: %2</translation>
    </message>
</context>
<context>
    <name>Tagwright::JournalModel</name>
    <message>
        <source>Tag %1</source>
        <translation>%1 taggen</translation>
    </message>
    <message numerus="yes">
        <source>Set %Ln tag(s) in %1</source>
        <translation>
            <numerusform>%Ln&#xa0;Tag in %1 setzen</numerusform>
            <numerusform>%Ln&#xa0;Tags in %1 setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy to %1</source>
        <translation>Nach %1 kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln tag(s) to %1</source>
        <translation>
            <numerusform>%Ln&#xa0;Tag nach %1 kopieren</numerusform>
            <numerusform>%Ln&#xa0;Tags nach %1 kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln tag(s) of %1</source>
        <translation>
            <numerusform>%Ln&#xa0;Tag von %1 löschen</numerusform>
            <numerusform>%Ln&#xa0;Tags von %1 löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back %1</source>
        <translation>%1 zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>Take back %Ln tag(s) of %1</source>
        <translation>
            <numerusform>%Ln&#xa0;Tag von %1 zurücknehmen</numerusform>
            <numerusform>%Ln&#xa0;Tags von %1 zurücknehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln&#xa0;erledigt</numerusform>
            <numerusform>%Ln&#xa0;erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken back</source>
        <translation>
            <numerusform>%Ln&#xa0;zurückgenommen</numerusform>
            <numerusform>%Ln&#xa0;zurückgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln&#xa0;fehlgeschlagen</numerusform>
            <numerusform>%Ln&#xa0;fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known</source>
        <translation>
            <numerusform>%Ln&#xa0;unbekannt</numerusform>
            <numerusform>%Ln&#xa0;unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not started</source>
        <translation>
            <numerusform>%Ln&#xa0;nicht begonnen</numerusform>
            <numerusform>%Ln&#xa0;nicht begonnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to come</source>
        <translation>
            <numerusform>%Ln&#xa0;ausstehend</numerusform>
            <numerusform>%Ln&#xa0;ausstehend</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled on its way</source>
        <translation>unterwegs abgebrochen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>until garbage collection</source>
        <translation>bis zur Garbage-Collection</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>seither geändert</translation>
    </message>
    <message>
        <source>as before already</source>
        <translation>schon wie zuvor</translation>
    </message>
    <message>
        <source>cannot be deleted</source>
        <translation>nicht löschbar</translation>
    </message>
    <message>
        <source>The registry was not asked yet.</source>
        <translation>Die Registry wurde noch nicht gefragt.</translation>
    </message>
    <message>
        <source>The image that the tag named before is there, and a tag keeps it.</source>
        <translation>Das Image, auf das das Tag zuvor zeigte, ist da, und ein Tag hält es.</translation>
    </message>
    <message>
        <source>The registry still has all of the image, but no tag keeps it: its next garbage collection may take it.</source>
        <translation>Die Registry hat noch das ganze Image, aber kein Tag hält es: Ihre nächste Garbage-Collection kann es entfernen.</translation>
    </message>
    <message>
        <source>Parts of the image are not in the registry any more.</source>
        <translation>Teile des Images sind nicht mehr in der Registry.</translation>
    </message>
    <message>
        <source>The tag was changed after this. Taking it back would undo that, too, so it is refused.</source>
        <translation>Das Tag wurde danach geändert. Dies zurückzunehmen, würde auch jene Änderung rückgängig machen und wird daher verweigert.</translation>
    </message>
    <message>
        <source>The tag names what it did before.</source>
        <translation>Das Tag zeigt auf dasselbe wie zuvor.</translation>
    </message>
    <message>
        <source>The tag is new, and this registry deletes images only, with all their tags. Other tags name this one.</source>
        <translation>Das Tag ist neu, und diese Registry löscht nur Images, mit allen ihren Tags. Auf dieses zeigen andere Tags.</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>heads a column of changes</extracomment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>heads a column of digests</extracomment>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>heads a column of digests</extracomment>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>heads a column that says whether a change can be taken back</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>is there</source>
        <extracomment>of an object of a cluster: it exists</extracomment>
        <translation>ist da</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln tag(s) of %1</source>
        <translation>
            <numerusform>%Ln&#xa0;Tag von %1 importieren</numerusform>
            <numerusform>%Ln&#xa0;Tags von %1 importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>%1 anlegen</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln object(s) in %1</source>
        <translation>
            <numerusform>%Ln&#xa0;Objekt in %1 anlegen</numerusform>
            <numerusform>%Ln&#xa0;Objekte in %1 anlegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln object(s) in %1</source>
        <translation>
            <numerusform>%Ln&#xa0;Objekt in %1 ändern</numerusform>
            <numerusform>%Ln&#xa0;Objekte in %1 ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>The cluster was not asked yet, or did not tell.</source>
        <translation>Der Cluster wurde noch nicht gefragt oder hat es nicht verraten.</translation>
    </message>
    <message>
        <source>It is as this change has left it, and the cluster still has what it was before.</source>
        <translation>Es ist, wie diese Änderung es hinterlassen hat, und der Cluster hat noch, was es zuvor war.</translation>
    </message>
    <message>
        <source>The cluster does not have the image any more.</source>
        <translation>Der Cluster hat das Image nicht mehr.</translation>
    </message>
    <message>
        <source>It was changed after this. Taking it back would undo that, too, so it is refused.</source>
        <translation>Es wurde danach geändert. Dies zurückzunehmen, würde auch jene Änderung rückgängig machen und wird daher verweigert.</translation>
    </message>
    <message>
        <source>It is what it was before.</source>
        <translation>Es ist, was es zuvor war.</translation>
    </message>
    <message>
        <source>lost: the values were not kept</source>
        <translation>verloren: Werte nicht aufbewahrt</translation>
    </message>
    <message>
        <source>cannot be changed</source>
        <translation>nicht änderbar</translation>
    </message>
    <message>
        <source>What the secret held was not kept, or not for that long: the values are in the system’s keychain only, never in the Journal.</source>
        <translation>Was das Secret enthielt, wurde nicht aufbewahrt oder nicht so lange: Die Werte liegen nur im Schlüsselbund des Systems, nie im Journal.</translation>
    </message>
    <message>
        <source>The secret is immutable as it is now: it can only be deleted and made anew.</source>
        <translation>Das Secret ist, wie es jetzt ist, unveränderlich: Es lässt sich nur löschen und neu anlegen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>%1 is a list</extracomment>
        <translation>
            <numerusform>%1 und %Ln&#xa0;weiteres</numerusform>
            <numerusform>%1 und %Ln&#xa0;weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>It needs %1, and that was not done.</source>
        <extracomment>%1 is an object of a cluster, which the same set of changes was to make first</extracomment>
        <translation>Es braucht %1, und das wurde nicht erledigt.</translation>
    </message>
</context>
<context>
    <name>Tagwright::JournalNotice</name>
    <message>
        <source>Find out what was done</source>
        <translation>Herausfinden, was getan wurde</translation>
    </message>
    <message>
        <source>Finish the rest…</source>
        <translation>Rest abschließen&#xa0;…</translation>
    </message>
    <message>
        <source>Make the changes that were not made</source>
        <translation>Die Änderungen vornehmen, die nicht erfolgt sind</translation>
    </message>
    <message>
        <source>Take back what was done…</source>
        <translation>Getanes zurücknehmen&#xa0;…</translation>
    </message>
    <message>
        <source>Show in Journal</source>
        <translation>Im Journal anzeigen</translation>
    </message>
    <message>
        <source>Show these changes one by one</source>
        <translation>Diese Änderungen einzeln anzeigen</translation>
    </message>
    <message>
        <source>The program ended in the middle of changes: %1, begun on %2.</source>
        <translation>Das Programm endete mitten in Änderungen: %1, begonnen am %2.</translation>
    </message>
    <message>
        <source>So far: %1.</source>
        <translation>Bisher: %1.</translation>
    </message>
    <message>
        <source>The rest may have been done or not: let the registry say.</source>
        <translation>Der Rest kann getan sein oder nicht: Das soll die Registry sagen.</translation>
    </message>
    <message>
        <source>The registry says that all of it was done.</source>
        <translation>Die Registry meldet, dass alles davon getan wurde.</translation>
    </message>
    <message>
        <source>The rest can be made now, or what was done can be taken back.</source>
        <translation>Der Rest lässt sich jetzt ausführen, oder Getanes lässt sich zurücknehmen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more interruption(s) will be told when this is settled.</source>
        <translation>
            <numerusform>%Ln&#xa0;weitere Unterbrechung wird gemeldet, wenn dies geklärt ist.</numerusform>
            <numerusform>%Ln&#xa0;weitere Unterbrechungen werden gemeldet, wenn dies geklärt ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the registry or cluster which of these changes were made</source>
        <translation>Die Registry oder den Cluster fragen, welche dieser Änderungen erfolgt sind</translation>
    </message>
    <message>
        <source>Make it as it was before these changes</source>
        <translation>Alles wieder so machen, wie es vor diesen Änderungen war</translation>
    </message>
    <message>
        <source>The rest may have been done or not: let the cluster say.</source>
        <translation>Der Rest kann getan sein oder nicht: Das soll der Cluster sagen.</translation>
    </message>
    <message>
        <source>The cluster says that all of it was done.</source>
        <translation>Der Cluster meldet, dass alles davon getan wurde.</translation>
    </message>
</context>
<context>
    <name>Tagwright::JournalPane</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Nothing was changed yet. Every tag that is set, copied or deleted is listed here, and can be taken back from here.</source>
        <translation>Noch wurde nichts geändert. Jedes Tag, das gesetzt, kopiert oder gelöscht wird, ist hier aufgeführt und lässt sich von hier aus zurücknehmen.</translation>
    </message>
</context>
<context>
    <name>Tagwright::JsonView</name>
    <message>
        <source>&amp;Copy selection</source>
        <translation>Auswahl &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the selected text</source>
        <translation>Den ausgewählten Text kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>&amp;Alles kopieren</translation>
    </message>
    <message>
        <source>Copy the whole document as the registry sent it</source>
        <translation>Das ganze Dokument kopieren, wie die Registry es gesendet hat</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>In diesem Text suchen</translation>
    </message>
    <message>
        <source>Only the beginning of %1 is shown; “Copy all” copies everything.</source>
        <translation>Gezeigt wird nur der Anfang von %1; „Alles kopieren“ kopiert das ganze Dokument.</translation>
    </message>
    <message>
        <source>Copy the whole text</source>
        <translation>Den ganzen Text kopieren</translation>
    </message>
</context>
<context>
    <name>Tagwright::KeyFileForm</name>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>&amp;Datei wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Ch&amp;oose file…</source>
        <translation>D&amp;atei wählen&#xa0;…</translation>
    </message>
    <message>
        <source>C&amp;ertificates:</source>
        <translation>&amp;Zertifikate:</translation>
    </message>
    <message>
        <source>&amp;Private key:</source>
        <translation>&amp;Privater Schlüssel:</translation>
    </message>
    <message>
        <source>Known hosts</source>
        <translation>Bekannte Hosts</translation>
    </message>
    <message>
        <source>&amp;Known hosts:</source>
        <translation>&amp;Bekannte Hosts:</translation>
    </message>
    <message>
        <source>Known hosts may be empty. Builds use them to recognise the server.</source>
        <translation>Die bekannten Hosts dürfen leer bleiben. Builds erkennen daran den Server.</translation>
    </message>
    <message>
        <source>About the key and the certificates</source>
        <translation>Zum Schlüssel und zu den Zertifikaten</translation>
    </message>
    <message>
        <source>In PEM format: the server&apos;s own certificate first, then the certificates that vouch for it.</source>
        <translation>Im PEM-Format: zuerst das eigene Zertifikat des Servers, danach die Zertifikate, die dafür bürgen.</translation>
    </message>
</context>
<context>
    <name>Tagwright::KeychainText</name>
    <message>
        <source>Credentials are kept in the keychain of this computer.</source>
        <translation>Die Anmeldedaten werden im Schlüsselbund dieses Rechners aufbewahrt.</translation>
    </message>
    <message>
        <source>The keychain has not answered yet: perhaps it waits for you to unlock it. Until it does, credentials are kept in memory only.</source>
        <translation>Der Schlüsselbund hat noch nicht geantwortet: Vielleicht wartet er darauf, dass Sie ihn entsperren. Bis dahin bleiben die Anmeldedaten nur im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>The keychain is locked: credentials are kept in memory until the program ends.</source>
        <translation>Der Schlüsselbund ist gesperrt: Die Anmeldedaten bleiben im Arbeitsspeicher, bis das Programm endet.</translation>
    </message>
    <message>
        <source>The keychain refused access: credentials are kept in memory until the program ends.</source>
        <translation>Der Schlüsselbund hat den Zugriff verweigert: Die Anmeldedaten bleiben im Arbeitsspeicher, bis das Programm endet.</translation>
    </message>
    <message>
        <source>No keychain runs on this computer: credentials are kept in memory until the program ends.</source>
        <translation>Auf diesem Rechner läuft kein Schlüsselbund: Die Anmeldedaten bleiben im Arbeitsspeicher, bis das Programm endet.</translation>
    </message>
    <message>
        <source>The keychain does not work: credentials are kept in memory until the program ends.</source>
        <translation>Der Schlüsselbund funktioniert nicht: Die Anmeldedaten bleiben im Arbeitsspeicher, bis das Programm endet.</translation>
    </message>
    <message>
        <source>Credentials are kept in memory until the program ends.</source>
        <translation>Die Anmeldedaten bleiben im Arbeitsspeicher, bis das Programm endet.</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>Warten auf den Schlüsselbund</translation>
    </message>
    <message>
        <source>Keychain locked: credentials are lost at the end</source>
        <translation>Schlüsselbund gesperrt: Anmeldedaten gehen am Ende verloren</translation>
    </message>
    <message>
        <source>Keychain refused: credentials are lost at the end</source>
        <translation>Schlüsselbund verweigert: Anmeldedaten gehen am Ende verloren</translation>
    </message>
    <message>
        <source>No keychain: credentials are lost at the end</source>
        <translation>Kein Schlüsselbund: Anmeldedaten gehen am Ende verloren</translation>
    </message>
    <message>
        <source>Keychain broken: credentials are lost at the end</source>
        <translation>Schlüsselbund defekt: Anmeldedaten gehen am Ende verloren</translation>
    </message>
</context>
<context>
    <name>Tagwright::KindChoice</name>
    <message>
        <source>What to add</source>
        <translation>Was hinzugefügt wird</translation>
    </message>
    <message>
        <source>A re&amp;gistry</source>
        <translation>Eine Reg&amp;istry</translation>
    </message>
    <message>
        <source>An OpenShift c&amp;luster</source>
        <translation>Ein OpenShift-Cl&amp;uster</translation>
    </message>
</context>
<context>
    <name>Tagwright::LabelsForm</name>
    <message>
        <source>What to change</source>
        <translation>Was zu ändern ist</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Add a &amp;label</source>
        <translation>Label hinzu&amp;fügen</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>A&amp;dd an annotation</source>
        <translation>&amp;Annotation hinzufügen</translation>
    </message>
    <message>
        <source>Labels are short, and objects can be searched for by them. Annotations hold any text, for people and programs.</source>
        <translation>Labels sind kurz, und Objekte lassen sich nach ihnen suchen. Annotationen fassen beliebigen Text, für Menschen und Programme.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are kept as they are.</source>
        <translation>
            <numerusform>%Ln&#xa0;weiterer Eintrag bleibt, wie er ist.</numerusform>
            <numerusform>%Ln&#xa0;weitere Einträge bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>The cluster&apos;s own. It holds what is in the secret.</source>
        <translation>Gehört dem Cluster. Enthält, was im Secret ist.</translation>
    </message>
    <message>
        <source>The cluster&apos;s own: it cannot be changed here.</source>
        <translation>Gehört dem Cluster: Hier lässt es sich nicht ändern.</translation>
    </message>
    <message>
        <source>It has several lines and stays as it is, unless you remove it.</source>
        <translation>Der Wert hat mehrere Zeilen und bleibt, wie er ist, sofern Sie ihn nicht entfernen.</translation>
    </message>
    <message>
        <source>Key of the label %1</source>
        <translation>Schlüssel des Labels %1</translation>
    </message>
    <message>
        <source>Key of the annotation %1</source>
        <translation>Schlüssel der Annotation %1</translation>
    </message>
    <message>
        <source>Value of the label %1</source>
        <translation>Wert des Labels %1</translation>
    </message>
    <message>
        <source>Value of the annotation %1</source>
        <translation>Wert der Annotation %1</translation>
    </message>
    <message>
        <source>Remove the label %1</source>
        <translation>Das Label %1 entfernen</translation>
    </message>
    <message>
        <source>Remove the annotation %1</source>
        <translation>Die Annotation %1 entfernen</translation>
    </message>
    <message>
        <source>The key %1 is there twice.</source>
        <translation>Der Schlüssel %1 ist doppelt vorhanden.</translation>
    </message>
    <message>
        <source>%1 is the cluster&apos;s own: it cannot be set here.</source>
        <translation>%1 gehört dem Cluster: Hier lässt es sich nicht setzen.</translation>
    </message>
</context>
<context>
    <name>Tagwright::LayerTableModel</name>
    <message>
        <source>%1 %</source>
        <extracomment>a share of the whole</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1
It is not in the registry, but at: %2</source>
        <translation>%1
Er liegt nicht in der Registry, sondern unter: %2</translation>
    </message>
    <message>
        <source>#</source>
        <extracomment>heads a column of numbers that count layers</extracomment>
        <translation>#</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>how much of the image&apos;s size a layer is</extracomment>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Created by</source>
        <extracomment>heads a column of commands</extracomment>
        <translation>Erzeugt durch</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Medientyp</translation>
    </message>
</context>
<context>
    <name>Tagwright::LinkPullSecretDialog</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>&amp;Change the service accounts</source>
        <translation>Service-Accounts &amp;ändern</translation>
    </message>
    <message>
        <source>%1 is production. Type the project&apos;s name to go on.</source>
        <translation>%1 ist Produktion. Geben Sie zum Fortfahren den Namen des Projekts ein.</translation>
    </message>
    <message>
        <source>The service accounts of the project are read…</source>
        <translation>Die Service-Accounts des Projekts werden gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Service accounts with the secret %1</source>
        <translation>Service-Accounts mit dem Secret %1</translation>
    </message>
    <message>
        <source>A pod gets the secrets that its service account has when the pod is made: pods that run already do not change. Imports into image streams may use every pull secret of the project.</source>
        <translation>Ein Pod bekommt die Secrets, die sein Service-Account hat, wenn der Pod angelegt wird: Schon laufende Pods ändern sich nicht. Importe in Image-Streams können jedes Pull-Secret des Projekts verwenden.</translation>
    </message>
</context>
<context>
    <name>Tagwright::LoginForm</name>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>&amp;Benutzername:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
</context>
<context>
    <name>Tagwright::LookupTableModel</name>
    <message>
        <source>workloads of the project may use its plain name as an image</source>
        <translation>Workloads des Projekts dürfen seinen bloßen Namen als Image verwenden</translation>
    </message>
    <message>
        <source>changing it changes its template, which triggers a rollout</source>
        <translation>eine Änderung ändert das Template und löst damit einen Rollout aus</translation>
    </message>
    <message>
        <source>a change holds for the pods that it makes from then on</source>
        <translation>eine Änderung gilt für die Pods, die es von da an erzeugt</translation>
    </message>
    <message>
        <source>a change holds for its next jobs</source>
        <translation>eine Änderung gilt für die nächsten Jobs</translation>
    </message>
    <message>
        <source>its image is resolved already: a change does nothing more</source>
        <translation>das Image ist schon aufgelöst: Eine Änderung bewirkt nichts mehr</translation>
    </message>
    <message>
        <source>the template of a job cannot be changed</source>
        <translation>das Template eines Jobs lässt sich nicht ändern</translation>
    </message>
    <message>
        <source>made by %1: change that one</source>
        <translation>erzeugt von %1: dort ändern</translation>
    </message>
    <message>
        <source>you have no right to change it</source>
        <translation>Sie haben kein Recht, es zu ändern</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Resolves locally</source>
        <extracomment>whether names of images are looked up among the image streams of the project</extracomment>
        <translation>Lokaler Lookup</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Wissenswertes</translation>
    </message>
</context>
<context>
    <name>Tagwright::MainWindow</name>
    <message>
        <source>Show &amp;Explorer</source>
        <translation>&amp;Explorer anzeigen</translation>
    </message>
    <message>
        <source>Go to &amp;Explorer</source>
        <translation>Zum &amp;Explorer</translation>
    </message>
    <message>
        <source>Show &amp;Inspector</source>
        <translation>&amp;Inspektor anzeigen</translation>
    </message>
    <message>
        <source>Go to &amp;Inspector</source>
        <translation>Zum &amp;Inspektor</translation>
    </message>
    <message>
        <source>Show &amp;Activity</source>
        <translation>&amp;Aktivität anzeigen</translation>
    </message>
    <message>
        <source>Go to Acti&amp;vity</source>
        <translation>Zur A&amp;ktivität</translation>
    </message>
    <message>
        <source>Show &amp;Requests</source>
        <translation>A&amp;nfragen anzeigen</translation>
    </message>
    <message>
        <source>Go to Re&amp;quests</source>
        <translation>Zu den Anfra&amp;gen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>Date&amp;i</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>Erscheinungs&amp;bild</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>%1 – Tagwright</source>
        <translation>%1 – Tagwright</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Go to ta&amp;gs</source>
        <translation>Zu den &amp;Tags</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Show &amp;Journal</source>
        <translation>&amp;Journal anzeigen</translation>
    </message>
    <message>
        <source>Go to &amp;Journal</source>
        <translation>Zum &amp;Journal</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>Quit while changes are being made?</source>
        <translation>Beenden, während Änderungen im Gange sind?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) would be broken off in the middle. The next start says what was done, and finishes it or takes it back.</source>
        <translation>
            <numerusform>%Ln&#xa0;Vorgang würde mittendrin abgebrochen. Beim nächsten Start ist zu sehen, was getan wurde, und es lässt sich abschließen oder zurücknehmen.</numerusform>
            <numerusform>%Ln&#xa0;Vorgänge würden mittendrin abgebrochen. Beim nächsten Start ist zu sehen, was getan wurde, und es lässt sich abschließen oder zurücknehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Quit all the same</source>
        <translation>Trotzdem &amp;beenden</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Show P&amp;lan</source>
        <translation>&amp;Plan anzeigen</translation>
    </message>
    <message>
        <source>Go to P&amp;lan</source>
        <translation>Zum &amp;Plan</translation>
    </message>
    <message>
        <source>P&amp;lan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;Stream</source>
        <translation>&amp;Stream</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projekt</translation>
    </message>
</context>
<context>
    <name>Tagwright::MakePullSecretDialog</name>
    <message>
        <source>Make a pull secret</source>
        <translation>Ein Pull-Secret anlegen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>&amp;Registries:</source>
        <translation>&amp;Registries:</translation>
    </message>
    <message>
        <source>&amp;Project:</source>
        <translation>&amp;Projekt:</translation>
    </message>
    <message>
        <source>&amp;Into:</source>
        <translation>&amp;In:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Used by:</source>
        <translation>&amp;Verwendet von:</translation>
    </message>
    <message>
        <source>&amp;Make the pull secret</source>
        <translation>Pull-Secret &amp;anlegen</translation>
    </message>
    <message>
        <source>Registries</source>
        <translation>Registries</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1, als %2</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>a new secret</source>
        <translation>ein neues Secret</translation>
    </message>
    <message>
        <source>%1 is production. Type the project&apos;s name to go on.</source>
        <translation>%1 ist Produktion. Geben Sie zum Fortfahren den Namen des Projekts ein.</translation>
    </message>
    <message>
        <source>the secret %1</source>
        <translation>das Secret %1</translation>
    </message>
    <message>
        <source>&amp;Add to the pull secret</source>
        <translation>Zum Pull-Secret &amp;hinzufügen</translation>
    </message>
    <message>
        <source>No cluster is connected: sign in to one first.</source>
        <translation>Es ist kein Cluster verbunden: Melden Sie sich zuerst bei einem an.</translation>
    </message>
    <message>
        <source>There is no registry: add one first, and sign in there.</source>
        <translation>Es gibt keine Registry: Fügen Sie zuerst eine hinzu, und melden Sie sich dort an.</translation>
    </message>
    <message numerus="yes">
        <source>The name of a secret has lower-case letters and digits, and hyphens or dots between them; at most %Ln character(s).</source>
        <translation>
            <numerusform>Der Name eines Secrets besteht aus Kleinbuchstaben und Ziffern, dazwischen Bindestriche oder Punkte; höchstens %Ln&#xa0;Zeichen.</numerusform>
            <numerusform>Der Name eines Secrets besteht aus Kleinbuchstaben und Ziffern, dazwischen Bindestriche oder Punkte; höchstens %Ln&#xa0;Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project has a secret %1 already: choose it above, or another name.</source>
        <translation>Das Projekt hat schon ein Secret %1: Wählen Sie dieses oben aus, oder nehmen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Reading the keychain and the project…</source>
        <translation>Schlüsselbund und Projekt werden gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Secret that gets the passwords</source>
        <translation>Secret, das die Passwörter bekommt</translation>
    </message>
    <message>
        <source>With this secret the cluster gets images from the registries below. The passwords come from the keychain. Whoever may read the secrets of the project can read the passwords, too.</source>
        <translation>Mit diesem Secret holt der Cluster Images aus den Registries unten. Die Passwörter kommen aus dem Schlüsselbund. Wer die Secrets des Projekts lesen darf, kann auch die Passwörter lesen.</translation>
    </message>
    <message>
        <source>The pull secrets of the project cannot be read. %1</source>
        <translation>Die Pull-Secrets des Projekts lassen sich nicht lesen. %1</translation>
    </message>
    <message>
        <source>The service accounts of the project cannot be read. %1</source>
        <translation>Die Service-Accounts des Projekts lassen sich nicht lesen. %1</translation>
    </message>
    <message>
        <source>The keychain has no password for %1, or did not give it. Sign in there first.</source>
        <translation>Der Schlüsselbund hat kein Passwort für %1 oder hat es nicht herausgegeben. Melden Sie sich zuerst dort an.</translation>
    </message>
    <message>
        <source>The content of the secret %1 cannot be read, so nothing is added to it.</source>
        <translation>Der Inhalt des Secrets %1 lässt sich nicht lesen; daher wird nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>For %1 the keychain has a token of the kind that docker uses and clusters do not. Sign in there with a user and a password or an access token.</source>
        <translation>Für %1 hat der Schlüsselbund ein Token der Art, die docker verwendet, Cluster aber nicht. Melden Sie sich dort mit einem Benutzer und einem Passwort oder Zugriffstoken an.</translation>
    </message>
    <message>
        <source>The content of the secret %1 is not that of a pull secret, so nothing is added to it.</source>
        <translation>Der Inhalt des Secrets %1 ist nicht der eines Pull-Secrets; daher wird nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>The service accounts get the secret when it is written.</source>
        <translation>Die Service-Accounts erhalten das Secret, sobald es geschrieben ist.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Es würde sich nichts ändern.</translation>
    </message>
    <message>
        <source>The secret gets your own token of the cluster, which expires when you sign out or earlier. The token of a service account is better for this: see “Service account token…” in the menu of the project.</source>
        <translation>Das Secret bekommt Ihr eigenes Token des Clusters; es läuft spätestens ab, wenn Sie sich abmelden. Besser eignet sich dafür das Token eines Service-Accounts: siehe „Service-Account-Token&#xa0;…“ im Menü des Projekts.</translation>
    </message>
    <message>
        <source>Tick the registries whose passwords the secret is to have.</source>
        <translation>Haken Sie die Registries an, deren Passwörter das Secret haben soll.</translation>
    </message>
</context>
<context>
    <name>Tagwright::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Tagwright::Navigator</name>
    <message>
        <source>The registry %1 is in the Explorer now, connected over plain HTTP.</source>
        <translation>Die Registry %1 ist jetzt im Explorer, verbunden über HTTP ohne TLS.</translation>
    </message>
    <message>
        <source>The registry %1 is in the Explorer now.</source>
        <translation>Die Registry %1 ist jetzt im Explorer.</translation>
    </message>
</context>
<context>
    <name>Tagwright::NetworkPage</name>
    <message>
        <source>Password for the proxy</source>
        <translation>Passwort für den Proxy</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>The system’s</source>
        <translation>Der des Systems</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Ein anderer</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse des Proxys</translation>
    </message>
    <message>
        <source>http://host:port or socks5://host:port</source>
        <translation>http://host:port oder socks5://host:port</translation>
    </message>
    <message>
        <source>User name for the proxy</source>
        <translation>Benutzername für den Proxy</translation>
    </message>
    <message>
        <source>Empty where the proxy asks nobody</source>
        <translation>Leer, wo der Proxy niemanden fragt</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Wie bisher</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>Seitengröße</translation>
    </message>
    <message>
        <source>How many repositories are asked for at once. Smaller pages help where a registry is slow or refuses long ones.</source>
        <translation>Wie viele Repositorys auf einmal abgefragt werden. Kleinere Seiten helfen, wo eine Registry langsam ist oder lange verweigert.</translation>
    </message>
    <message>
        <source>As many as the registry gives</source>
        <translation>So viele, wie die Registry gibt</translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation>Pro&amp;xy:</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>&amp;Benutzername:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>Pa&amp;ge size:</source>
        <translation>&amp;Seitengröße:</translation>
    </message>
    <message>
        <source>The proxy is written as http://host:port or socks5://host:port; its password has a field of its own.</source>
        <translation>Der Proxy wird als http://host:port oder socks5://host:port geschrieben; sein Passwort hat ein eigenes Feld.</translation>
    </message>
</context>
<context>
    <name>Tagwright::NewStreamDialog</name>
    <message>
        <source>&amp;Let workloads of the project use its plain name</source>
        <translation>&amp;Workloads des Projekts seinen bloßen Namen verwenden lassen</translation>
    </message>
    <message>
        <source>New image stream in the project %1</source>
        <translation>Neuer Image-Stream im Projekt %1</translation>
    </message>
    <message>
        <source>Kept as the annotation “description”</source>
        <translation>Wird als Annotation „description“ gespeichert</translation>
    </message>
    <message>
        <source>Pods and deployments of the project may write the stream&apos;s name as an image</source>
        <translation>Pods und Deployments des Projekts dürfen den Namen des Streams als Image angeben</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>&amp;Beschreibung:</translation>
    </message>
    <message>
        <source>C&amp;reate the image stream</source>
        <translation>Image-Stream an&amp;legen</translation>
    </message>
    <message>
        <source>It has no tags at first: they come with a push, an import or a tag that is made.</source>
        <translation>Er hat zunächst keine Tags: Sie kommen mit einem Push, einem Import oder einem Tag, das angelegt wird.</translation>
    </message>
    <message>
        <source>%1 is production. Type the project&apos;s name to go on.</source>
        <translation>%1 ist Produktion. Geben Sie zum Fortfahren den Namen des Projekts ein.</translation>
    </message>
    <message>
        <source>The name of an image stream has lower-case letters and digits, and single dots, hyphens or underscores between them. With the project&apos;s name it has at most 255 characters.</source>
        <translation>Der Name eines Image-Streams hat Kleinbuchstaben und Ziffern, dazwischen einzelne Punkte, Bindestriche oder Unterstriche. Mit dem Namen des Projekts hat er höchstens 255 Zeichen.</translation>
    </message>
    <message>
        <source>The project %1 has an image stream %2 already.</source>
        <translation>Das Projekt %1 hat schon einen Image-Stream %2.</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>Was zu ändern ist</translation>
    </message>
</context>
<context>
    <name>Tagwright::NewTagsField</name>
    <message>
        <source>New tags</source>
        <translation>Neue Tags</translation>
    </message>
    <message>
        <source>Suggest tags</source>
        <translation>Tags vorschlagen</translation>
    </message>
    <message>
        <source>Names that follow the conventions of the tags that are there</source>
        <translation>Namen, die den Konventionen der vorhandenen Tags folgen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a tag, and why it is suggested</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Tagwright::Notifier</name>
    <message>
        <source>&amp;Notify when long operations end</source>
        <translation>Das E&amp;nde langer Vorgänge melden</translation>
    </message>
    <message>
        <source>Tell of the end of what took longer than ten seconds while you were in another window</source>
        <translation>Das Ende von Vorgängen melden, die länger als zehn Sekunden dauerten, während Sie in einem anderen Fenster waren</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>in place of the name of an image, for a tag that names none</extracomment>
        <translation>keines</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>what a tag of an image stream named, and what it names now: &quot;latest: 2.4.66 → 2.4.67&quot;</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>Tagwright::ObjectChangePreview</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln&#xa0;weiteres</numerusform>
            <numerusform>… und %Ln&#xa0;weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>The same with oc</source>
        <translation>Dasselbe mit oc</translation>
    </message>
    <message>
        <source>The same as commands of oc</source>
        <translation>Dasselbe als oc-Befehle</translation>
    </message>
    <message>
        <source>The request that is sent</source>
        <translation>Die Anfrage, die gesendet wird</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>Anzeigen:</translation>
    </message>
</context>
<context>
    <name>Tagwright::ObjectDifference</name>
    <message>
        <source>workloads may use its plain name</source>
        <translation>Workloads dürfen seinen bloßen Namen verwenden</translation>
    </message>
    <message>
        <source>workloads may not use its plain name</source>
        <translation>Workloads dürfen seinen bloßen Namen nicht verwenden</translation>
    </message>
    <message>
        <source>immutable</source>
        <translation>unveränderlich</translation>
    </message>
    <message>
        <source>not immutable</source>
        <translation>nicht unveränderlich</translation>
    </message>
    <message>
        <source>plain names of images mean image streams of the project</source>
        <translation>bloße Namen von Images bezeichnen Image-Streams des Projekts</translation>
    </message>
    <message>
        <source>label %1: %2</source>
        <extracomment>of an object of a cluster: %1 is the key of a label, %2 its value</extracomment>
        <translation>Label %1: %2</translation>
    </message>
    <message>
        <source>annotation %1: %2</source>
        <extracomment>of an object of a cluster: %1 is the key of an annotation, %2 its value</extracomment>
        <translation>Annotation %1: %2</translation>
    </message>
    <message>
        <source>tag %1, without a source</source>
        <translation>Tag %1, ohne Quelle</translation>
    </message>
    <message>
        <source>tag %1 from %2</source>
        <extracomment>of an image stream: %1 is a tag, %2 what it is taken from</extracomment>
        <translation>Tag %1 aus %2</translation>
    </message>
    <message>
        <source>tag %1: %2</source>
        <extracomment>of an image stream: %1 is a tag and a property of it, %2 a value</extracomment>
        <translation>Tag %1: %2</translation>
    </message>
    <message>
        <source>%1 has the role %2</source>
        <extracomment>%1 is a user, a group or a service account, %2 a role</extracomment>
        <translation>%1 hat die Rolle %2</translation>
    </message>
    <message>
        <source>pulls images with the secret %1</source>
        <extracomment>of a service account: %1 is a secret</extracomment>
        <translation>pullt Images mit dem Secret %1</translation>
    </message>
    <message>
        <source>may mount the secret %1</source>
        <extracomment>of a service account: %1 is a secret</extracomment>
        <translation>darf das Secret %1 einhängen</translation>
    </message>
    <message>
        <source>value of %1 (%2)</source>
        <extracomment>of a secret: %1 is a key, %2 asterisks in place of its value</extracomment>
        <translation>Wert von %1 (%2)</translation>
    </message>
    <message>
        <source>type %1</source>
        <extracomment>of a secret: its type</extracomment>
        <translation>Typ %1</translation>
    </message>
    <message>
        <source>value of %1</source>
        <translation>Wert von %1</translation>
    </message>
</context>
<context>
    <name>Tagwright::OperationDelegate</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Why?</source>
        <extracomment>shows why an operation failed</extracomment>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Tagwright::OperationText</name>
    <message>
        <source>Connect to %1</source>
        <translation>Mit %1 verbinden</translation>
    </message>
    <message>
        <source>List the repositories of %1</source>
        <translation>Repositories von %1 auflisten</translation>
    </message>
    <message>
        <source>List the tags of %1 on %2</source>
        <translation>Tags von %1 auf %2 auflisten</translation>
    </message>
    <message>
        <source>Read the details of all tags of %1 on %2</source>
        <translation>Details aller Tags von %1 auf %2 lesen</translation>
    </message>
    <message>
        <source>Inspect %1 on %2</source>
        <translation>%1 auf %2 untersuchen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln repository(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;Repository</numerusform>
            <numerusform>%Ln&#xa0;Repositories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;Tag</numerusform>
            <numerusform>%Ln&#xa0;Tags</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>Warten auf die Antwort&#xa0;…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Done in %1</source>
        <translation>Fertig in %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>%1 testen</translation>
    </message>
    <message>
        <source>Tag %1 on %2</source>
        <translation>%1 auf %2 taggen</translation>
    </message>
    <message>
        <source>Copy to %1 on %2</source>
        <translation>Nach %1 auf %2 kopieren</translation>
    </message>
    <message>
        <source>Delete from %1 on %2</source>
        <translation>Aus %1 auf %2 löschen</translation>
    </message>
    <message>
        <source>Take back what was done to %1 on %2</source>
        <translation>Änderungen an %1 auf %2 zurücknehmen</translation>
    </message>
    <message>
        <source>Find out what became of %1 on %2</source>
        <translation>Herausfinden, was aus %1 auf %2 wurde</translation>
    </message>
    <message>
        <source>Pull %1 from %2</source>
        <translation>%1 von %2 pullen</translation>
    </message>
    <message>
        <source>Load %1 into %2</source>
        <translation>%1 in %2 laden</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>of bytes: &quot;48 MB/s&quot;</extracomment>
        <translation>%1/s</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln blob(s)</source>
        <extracomment>blobs are the layers and configurations of images</extracomment>
        <translation>
            <numerusform>%1 von %Ln&#xa0;Blob</numerusform>
            <numerusform>%1 von %Ln&#xa0;Blobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln of them mounted</source>
        <translation>
            <numerusform>, davon %Ln&#xa0;eingehängt</numerusform>
            <numerusform>, davon %Ln&#xa0;eingehängt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln of them there before</source>
        <translation>
            <numerusform>, davon %Ln&#xa0;schon vorhanden</numerusform>
            <numerusform>, davon %Ln&#xa0;schon vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln&#xa0;erledigt</numerusform>
            <numerusform>%Ln&#xa0;erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln&#xa0;fehlgeschlagen</numerusform>
            <numerusform>%Ln&#xa0;fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not started</source>
        <translation>
            <numerusform>%Ln&#xa0;nicht begonnen</numerusform>
            <numerusform>%Ln&#xa0;nicht begonnen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 arrived and are kept; the next try goes on there</source>
        <translation>%1 von %2 sind angekommen und bleiben erhalten; der nächste Versuch macht dort weiter</translation>
    </message>
    <message>
        <source>List the projects of %1</source>
        <translation>Projekte von %1 auflisten</translation>
    </message>
    <message>
        <source>List the image streams of %1 on %2</source>
        <translation>Image-Streams von %1 auf %2 auflisten</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Anmelden bei %1</translation>
    </message>
    <message>
        <source>Sign out of %1</source>
        <translation>Abmelden von %1</translation>
    </message>
    <message>
        <source>Import %1 into %2</source>
        <extracomment>a cluster gets the image of a tag from its registry</extracomment>
        <translation>%1 in %2 importieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;Projekt</numerusform>
            <numerusform>%Ln&#xa0;Projekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image stream(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;Image-Stream</numerusform>
            <numerusform>%Ln&#xa0;Image-Streams</numerusform>
        </translation>
    </message>
    <message>
        <source>Create %1 on %2</source>
        <translation>%1 auf %2 anlegen</translation>
    </message>
    <message>
        <source>Change %1 on %2</source>
        <translation>%1 auf %2 ändern</translation>
    </message>
    <message>
        <source>Test a pull secret for %1</source>
        <translation>Pull-Secret für %1 testen</translation>
    </message>
</context>
<context>
    <name>Tagwright::OrderPage</name>
    <message>
        <source>&amp;Production: ask once more before something changes there</source>
        <translation>&amp;Produktion: noch einmal fragen, bevor sich dort etwas ändert</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>None; or a heading such as “Customers”</source>
        <translation>Keine; oder eine Überschrift wie „Kunden“</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>&amp;Gruppe:</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>&amp;Farbe:</translation>
    </message>
    <message>
        <source>The colour marks the connection in the Explorer and its open repositories. A production mark is shown wherever the connection is.</source>
        <translation>Die Farbe kennzeichnet die Verbindung im Explorer und ihre offenen Repositorys. Ein Produktionszeichen steht überall, wo die Verbindung steht.</translation>
    </message>
    <message>
        <source>&amp;Delete single tags by way of a placeholder</source>
        <translation>Einzelne Tags über einen Platzhalter &amp;löschen</translation>
    </message>
    <message>
        <source>Protected tags</source>
        <translation>Geschützte Tags</translation>
    </message>
    <message>
        <source>None; or patterns such as v* prod*</source>
        <translation>Keine; oder Muster wie v* prod*</translation>
    </message>
    <message>
        <source>Tags that one of these patterns matches are neither moved nor deleted</source>
        <translation>Tags, auf die eines dieser Muster passt, werden weder verschoben noch gelöscht</translation>
    </message>
    <message>
        <source>For registries that delete images only, with all their tags: the tag is first moved to an empty image of its own, and that is deleted</source>
        <translation>Für Registries, die nur Images löschen, mit allen ihren Tags: Das Tag wird zuerst auf ein eigenes, leeres Image verschoben, und dieses wird gelöscht</translation>
    </message>
    <message>
        <source>Pr&amp;otected tags:</source>
        <translation>Ges&amp;chützte Tags:</translation>
    </message>
</context>
<context>
    <name>Tagwright::PageTabs</name>
    <message>
        <source>&amp;Close tab</source>
        <translation>Tab &amp;schließen</translation>
    </message>
    <message>
        <source>Close the repository in front</source>
        <translation>Das vorn liegende Repository schließen</translation>
    </message>
    <message>
        <source>Show the next open repository</source>
        <translation>Das nächste geöffnete Repository anzeigen</translation>
    </message>
    <message>
        <source>P&amp;revious tab</source>
        <translation>Vo&amp;rheriger Tab</translation>
    </message>
    <message>
        <source>Show the open repository before this one</source>
        <translation>Das vorherige geöffnete Repository anzeigen</translation>
    </message>
    <message>
        <source>Open repositories and image streams</source>
        <translation>Geöffnete Repositorys und Image-Streams</translation>
    </message>
    <message>
        <source>Nex&amp;t tab</source>
        <translation>Nä&amp;chster Tab</translation>
    </message>
</context>
<context>
    <name>Tagwright::PaneActions</name>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Bring the keyboard into the next pane</source>
        <translation>Die Tastatur auf den nächsten Bereich richten</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Vorheriger &amp;Bereich</translation>
    </message>
    <message>
        <source>Bring the keyboard into the previous pane</source>
        <translation>Die Tastatur auf den vorherigen Bereich richten</translation>
    </message>
    <message>
        <source>Show or hide this pane</source>
        <translation>Diesen Bereich ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Bring the keyboard into this pane</source>
        <translation>Die Tastatur auf diesen Bereich richten</translation>
    </message>
</context>
<context>
    <name>Tagwright::PasswordField</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Show the password while pressed</source>
        <translation>Passwort zeigen, solange gedrückt</translation>
    </message>
    <message>
        <source>Show the password while this is pressed</source>
        <translation>Das Passwort zeigen, solange dies gedrückt ist</translation>
    </message>
</context>
<context>
    <name>Tagwright::PinsDialog</name>
    <message>
        <source>Pinned repositories of %1</source>
        <translation>Angeheftete Repositorys von %1</translation>
    </message>
    <message>
        <source>Repositories, one in each line</source>
        <translation>Repositorys, eines je Zeile</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Anheften</translation>
    </message>
    <message>
        <source>They stand at the top of the Explorer and below the connection, also where the registry lists no repositories, as Docker Hub does not.</source>
        <translation>Sie stehen oben im Explorer und unter der Verbindung, auch wo die Registry keine Repositorys auflistet, wie Docker Hub.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln repository(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;Repository</numerusform>
            <numerusform>%Ln&#xa0;Repositories</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no repository of %2. A name is lower-case, such as team/app, without a tag.</source>
        <translation>„%1“ ist kein Repository von %2. Ein Name ist kleingeschrieben, wie team/app, ohne Tag.</translation>
    </message>
</context>
<context>
    <name>Tagwright::PlanModel</name>
    <message>
        <source>%1 (no such connection)</source>
        <translation>%1 (keine solche Verbindung)</translation>
    </message>
    <message>
        <source>several repositories</source>
        <translation>mehrere Repositorys</translation>
    </message>
    <message>
        <source>A connection that this needs does not exist any more: it cannot be applied.</source>
        <translation>Eine Verbindung, die dies braucht, gibt es nicht mehr: Es lässt sich nicht ausführen.</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>%1 will be deleted</source>
        <translation>%1 wird gelöscht</translation>
    </message>
    <message>
        <source>%1 will be %2</source>
        <translation>%1 zeigt dann auf %2</translation>
    </message>
    <message>
        <source>There was no such tag when this was planned.</source>
        <translation>Ein solches Tag gab es nicht, als dies geplant wurde.</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>%1 setzen</translation>
    </message>
    <message numerus="yes">
        <source>Set %Ln tag(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;Tag setzen</numerusform>
            <numerusform>%Ln&#xa0;Tags setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln tag(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;Tag kopieren</numerusform>
            <numerusform>%Ln&#xa0;Tags kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln tag(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;Tag löschen</numerusform>
            <numerusform>%Ln&#xa0;Tags löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back %1</source>
        <translation>%1 zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>Take back %Ln tag(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;Tag zurücknehmen</numerusform>
            <numerusform>%Ln&#xa0;Tags zurücknehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what is done, and where: &quot;Delete 3 tags: quay.io/org/app&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>what a tag names before it is changed</extracomment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Will be</source>
        <extracomment>what a tag will name when it was changed</extracomment>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Delete the image stream %1</source>
        <translation>Image-Stream %1 löschen</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln tag(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;Tag importieren</numerusform>
            <numerusform>%Ln&#xa0;Tags importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the image stream %1</source>
        <translation>Image-Stream %1 anlegen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln object(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;Objekt ändern</numerusform>
            <numerusform>%Ln&#xa0;Objekte ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>several projects</source>
        <translation>mehrere Projekte</translation>
    </message>
    <message>
        <source>It was not there when this was planned.</source>
        <translation>Als dies geplant wurde, war es nicht vorhanden.</translation>
    </message>
</context>
<context>
    <name>Tagwright::PlanPane</name>
    <message>
        <source>Appl&amp;y the plan…</source>
        <translation>Plan &amp;ausführen&#xa0;…</translation>
    </message>
    <message>
        <source>Make all planned changes, one after the other</source>
        <translation>Alle geplanten Änderungen vornehmen, eine nach der anderen</translation>
    </message>
    <message>
        <source>Make &amp;earlier</source>
        <translation>&amp;Früher ausführen</translation>
    </message>
    <message>
        <source>Move the current step of the plan up</source>
        <translation>Den aktuellen Schritt des Plans nach oben verschieben</translation>
    </message>
    <message>
        <source>Make la&amp;ter</source>
        <translation>&amp;Später ausführen</translation>
    </message>
    <message>
        <source>Move the current step of the plan down</source>
        <translation>Den aktuellen Schritt des Plans nach unten verschieben</translation>
    </message>
    <message>
        <source>Take &amp;out of the plan</source>
        <translation>Aus dem Plan &amp;nehmen</translation>
    </message>
    <message>
        <source>Take the current step or change out of the plan; nothing is done</source>
        <translation>Den aktuellen Schritt oder die aktuelle Änderung aus dem Plan nehmen; getan wird nichts</translation>
    </message>
    <message>
        <source>E&amp;mpty the plan…</source>
        <translation>Plan &amp;leeren&#xa0;…</translation>
    </message>
    <message>
        <source>Take everything out of the plan; nothing is done</source>
        <translation>Alles aus dem Plan nehmen; getan wird nichts</translation>
    </message>
    <message>
        <source>Ope&amp;n plan…</source>
        <translation>&amp;Plan öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Add the steps of a plan from a file</source>
        <translation>Die Schritte eines Plans aus einer Datei hinzufügen</translation>
    </message>
    <message>
        <source>Sa&amp;ve plan…</source>
        <translation>Plan speic&amp;hern&#xa0;…</translation>
    </message>
    <message>
        <source>Write the plan into a file, to be opened later or by somebody else</source>
        <translation>Den Plan in eine Datei schreiben, um ihn später oder anderswo zu öffnen</translation>
    </message>
    <message>
        <source>S&amp;how plan as commands</source>
        <translation>Plan als &amp;Befehle anzeigen</translation>
    </message>
    <message>
        <source>Show below the plan the commands that make the same changes</source>
        <translation>Unter dem Plan die Befehle anzeigen, die dieselben Änderungen vornehmen</translation>
    </message>
    <message>
        <source>Copy plan as command&amp;s</source>
        <translation>Plan als Befehle &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the commands with which the chosen program makes the same changes</source>
        <translation>Die Befehle kopieren, mit denen das gewählte Programm dieselben Änderungen vornimmt</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Nothing is planned. Dialogs that change something can add it here instead of doing it.</source>
        <translation>Nichts ist geplant. Dialoge, die etwas ändern, können es hier hinzufügen, statt es auszuführen.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>The same with:</source>
        <translation>Dasselbe mit:</translation>
    </message>
    <message>
        <source>Plan (%1)</source>
        <translation>Plan (%1)</translation>
    </message>
    <message>
        <source>Empty the plan?</source>
        <translation>Den Plan leeren?</translation>
    </message>
    <message>
        <source>&amp;Empty the plan</source>
        <translation>Plan &amp;leeren</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Den Plan speichern</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>Pläne (*.json)</translation>
    </message>
    <message>
        <source>The plan was written to %1.</source>
        <translation>Der Plan wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Einen Plan öffnen</translation>
    </message>
    <message>
        <source>Plans (*.json);;All files (*)</source>
        <translation>Pläne (*.json);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) were added to the plan. Nothing is done until it is applied.</source>
        <translation>
            <numerusform>%Ln&#xa0;Schritt wurde zum Plan hinzugefügt. Nichts geschieht, bis er ausgeführt wird.</numerusform>
            <numerusform>%Ln&#xa0;Schritte wurden zum Plan hinzugefügt. Nichts geschieht, bis er ausgeführt wird.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln step(s) of the plan. The Journal can take them back.</source>
        <translation>
            <numerusform>Erledigt: %Ln&#xa0;Schritt des Plans. Das Journal kann ihn zurücknehmen.</numerusform>
            <numerusform>Erledigt: %Ln&#xa0;Schritte des Plans. Das Journal kann sie zurücknehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>its connection does not exist any more.</source>
        <translation>Die Verbindung dafür gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Stopped at “%1”: %2</source>
        <extracomment>a step of the plan, and the sentence that says why it was not done</extracomment>
        <translation>Angehalten bei „%1“: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) behind it were not begun. All that was not done is still in the plan.</source>
        <translation>
            <numerusform>%Ln&#xa0;Schritt danach wurde nicht begonnen. Alles, was nicht getan wurde, ist noch im Plan.</numerusform>
            <numerusform>%Ln&#xa0;Schritte danach wurden nicht begonnen. Alles, was nicht getan wurde, ist noch im Plan.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was not done of it is still in the plan.</source>
        <translation>Was davon nicht getan wurde, ist noch im Plan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned change(s) will be forgotten. Nothing is done.</source>
        <translation>
            <numerusform>%Ln&#xa0;geplante Änderung wird vergessen. Getan wird nichts.</numerusform>
            <numerusform>%Ln&#xa0;geplante Änderungen werden vergessen. Getan wird nichts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::PlannedStreamTagModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>how a tag follows its source, and that source or image</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <source>is so already</source>
        <translation>ist schon so</translation>
    </message>
    <message>
        <source>protected by “%1”</source>
        <translation>durch „%1“ geschützt</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>a tag that does not exist yet</extracomment>
        <translation>neu</translation>
    </message>
    <message>
        <source>keeps its image</source>
        <extracomment>of a tag: its source is another one then, its image stays</extracomment>
        <translation>behält sein Image</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>wird geändert</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>wird verschoben</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Is now</source>
        <extracomment>heads a column of sources and digests: what the tag is now</extracomment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Will be</source>
        <extracomment>heads a column of sources and digests: what the tag will be</extracomment>
        <translation>Danach</translation>
    </message>
    <message>
        <source>What happens</source>
        <extracomment>heads a column that says &quot;new&quot; or &quot;moves&quot;</extracomment>
        <translation>Was geschieht</translation>
    </message>
</context>
<context>
    <name>Tagwright::PlannedTagModel</name>
    <message>
        <source>is so already</source>
        <translation>ist schon so</translation>
    </message>
    <message>
        <source>protected by “%1”</source>
        <translation>durch „%1“ geschützt</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>a tag that does not exist yet</extracomment>
        <translation>neu</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>wird verschoben</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Names now</source>
        <extracomment>heads a column of digests: what the tag names now</extracomment>
        <translation>Zeigt jetzt auf</translation>
    </message>
    <message>
        <source>Will name</source>
        <extracomment>heads a column of digests: what the tag will name</extracomment>
        <translation>Zeigt dann auf</translation>
    </message>
    <message>
        <source>What happens</source>
        <extracomment>heads a column that says &quot;new&quot; or &quot;moves&quot;</extracomment>
        <translation>Was geschieht</translation>
    </message>
</context>
<context>
    <name>Tagwright::PlatformTreeModel</name>
    <message>
        <source>no platform</source>
        <translation>keine Plattform</translation>
    </message>
    <message>
        <source>Platform</source>
        <extracomment>operating system and processor</extracomment>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>Tagwright::ProbePanel</name>
    <message>
        <source>Look at the certi&amp;ficate…</source>
        <translation>Zerti&amp;fikat ansehen&#xa0;…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Try no further</source>
        <translation>Nicht weiter versuchen</translation>
    </message>
</context>
<context>
    <name>Tagwright::Problem</name>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Ask the server again</source>
        <translation>Den Server noch einmal fragen</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden&#xa0;…</translation>
    </message>
    <message>
        <source>Show the server who you are</source>
        <translation>Dem Server zeigen, wer Sie sind</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>Zertifikat&#xa0;…</translation>
    </message>
    <message>
        <source>Look at the certificate that was refused, and decide about it</source>
        <translation>Das abgelehnte Zertifikat ansehen und darüber entscheiden</translation>
    </message>
    <message>
        <source>Why can&apos;t I…?</source>
        <translation>Warum kann ich nicht&#xa0;…?</translation>
    </message>
    <message>
        <source>Say which right is missing, and who could give it</source>
        <translation>Sagen, welches Recht fehlt und wer es geben könnte</translation>
    </message>
</context>
<context>
    <name>Tagwright::ProblemDialog</name>
    <message>
        <source>Why it failed</source>
        <translation>Warum es fehlgeschlagen ist</translation>
    </message>
    <message>
        <source>What the server answered</source>
        <translation>Was der Server geantwortet hat</translation>
    </message>
    <message>
        <source>What the server answered:</source>
        <translation>Was der Server geantwortet hat:</translation>
    </message>
    <message>
        <source>&amp;Why can&apos;t I…?</source>
        <translation>&amp;Warum kann ich nicht&#xa0;…?</translation>
    </message>
    <message>
        <source>Say which right is missing, and who could give it</source>
        <translation>Sagen, welches Recht fehlt und wer es geben könnte</translation>
    </message>
</context>
<context>
    <name>Tagwright::ProjectActions</name>
    <message>
        <source>Open pro&amp;ject…</source>
        <translation>Pro&amp;jekt öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Show a project of the cluster by its name, also where none are listed</source>
        <translation>Ein Projekt des Clusters anhand seines Namens zeigen, auch wo keine aufgelistet werden</translation>
    </message>
    <message>
        <source>Re&amp;fresh project</source>
        <translation>P&amp;rojekt aktualisieren</translation>
    </message>
    <message>
        <source>List the image streams of the project again, and follow them from there</source>
        <translation>Die Image-Streams des Projekts erneut auflisten und von da an verfolgen</translation>
    </message>
    <message>
        <source>Stop s&amp;howing project</source>
        <translation>&amp;Projekt nicht mehr anzeigen</translation>
    </message>
    <message>
        <source>Forget the project that was opened by its name; it stays in the cluster</source>
        <translation>Das Projekt vergessen, das über seinen Namen geöffnet wurde; es bleibt im Cluster</translation>
    </message>
    <message>
        <source>Open the inte&amp;grated registry</source>
        <translation>Eingebaute Registr&amp;y öffnen</translation>
    </message>
    <message>
        <source>Browse the cluster&apos;s own registry, with the same sign-in</source>
        <translation>Die eigene Registry des Clusters durchsehen, mit derselben Anmeldung</translation>
    </message>
    <message>
        <source>The registry of %1 is not exposed: only what runs in the cluster reaches it, as %2.</source>
        <translation>Die Registry von %1 ist nicht nach außen freigegeben: Nur was im Cluster läuft, erreicht sie, und zwar als %2.</translation>
    </message>
    <message>
        <source>%1 does not tell where its registry is: it may have none, or you see no image stream that names it.</source>
        <translation>%1 verrät nicht, wo seine Registry ist: Vielleicht hat er keine, oder Sie sehen keinen Image-Stream, der sie nennt.</translation>
    </message>
    <message>
        <source>Where the registry of %1 is will be known once you are connected to it.</source>
        <translation>Wo die Registry von %1 ist, wird bekannt, sobald Sie mit dem Cluster verbunden sind.</translation>
    </message>
    <message>
        <source>Export project as &amp;YAML…</source>
        <translation>Projekt als YAML e&amp;xportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Show all or some of the project&apos;s image streams as YAML that can be applied anywhere, and save or copy it</source>
        <translation>Alle oder einige Image-Streams des Projekts als überall anwendbares YAML zeigen und es speichern oder kopieren</translation>
    </message>
    <message>
        <source>Ne&amp;w image stream…</source>
        <translation>Neuer Ima&amp;ge-Stream&#xa0;…</translation>
    </message>
    <message>
        <source>Make an image stream in the project that is chosen in the Explorer</source>
        <translation>Im Projekt, das im Explorer gewählt ist, einen Image-Stream anlegen</translation>
    </message>
    <message>
        <source>Image loo&amp;kup…</source>
        <translation>Image-Look&amp;up&#xa0;…</translation>
    </message>
    <message>
        <source>Show and set which image streams and workloads of the project use plain names</source>
        <translation>Zeigen und festlegen, welche Image-Streams und Workloads des Projekts bloße Namen verwenden</translation>
    </message>
    <message>
        <source>Export stream as &amp;YAML…</source>
        <translation>Stream als YAML expor&amp;tieren&#xa0;…</translation>
    </message>
    <message>
        <source>Show the image stream as YAML that can be applied anywhere, and save or copy it</source>
        <translation>Den Image-Stream als überall anwendbares YAML zeigen und es speichern oder kopieren</translation>
    </message>
    <message>
        <source>You have no right to make image streams in the project %1.</source>
        <translation>Sie haben kein Recht, im Projekt %1 Image-Streams anzulegen.</translation>
    </message>
    <message>
        <source>You have no right to list the image streams of the project %1.</source>
        <translation>Sie haben kein Recht, die Image-Streams des Projekts %1 aufzulisten.</translation>
    </message>
    <message>
        <source>No project is chosen in the Explorer.</source>
        <translation>Im Explorer ist kein Projekt gewählt.</translation>
    </message>
    <message>
        <source>The cluster is not connected.</source>
        <translation>Der Cluster ist nicht verbunden.</translation>
    </message>
    <message>
        <source>&amp;Secrets…</source>
        <translation>&amp;Secrets&#xa0;…</translation>
    </message>
    <message>
        <source>Show the secrets of the project and who uses them; make, edit and delete them</source>
        <translation>Die Secrets des Projekts zeigen und wer sie verwendet; sie anlegen, bearbeiten und löschen</translation>
    </message>
    <message>
        <source>You have no right to list the secrets of the project %1.</source>
        <translation>Sie haben kein Recht, die Secrets des Projekts %1 aufzulisten.</translation>
    </message>
</context>
<context>
    <name>Tagwright::ProjectDialog</name>
    <message>
        <source>Open a project of %1</source>
        <translation>Ein Projekt von %1 öffnen</translation>
    </message>
    <message>
        <source>&amp;Project:</source>
        <translation>&amp;Projekt:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>A cluster lists the projects that you may see. One that it does not list opens by its name, if you may see what is in it, and stays in the Explorer.</source>
        <translation>Ein Cluster listet die Projekte auf, die Sie sehen dürfen. Eines, das er nicht auflistet, lässt sich über seinen Namen öffnen, wenn Sie sehen dürfen, was darin ist, und bleibt im Explorer.</translation>
    </message>
    <message>
        <source>A project&apos;s name has at most 63 lower-case letters, digits and hyphens, and no hyphen at its ends.</source>
        <translation>Der Name eines Projekts hat höchstens 63 Kleinbuchstaben, Ziffern und Bindestriche, und keinen Bindestrich am Anfang oder Ende.</translation>
    </message>
</context>
<context>
    <name>Tagwright::PullActions</name>
    <message>
        <source>P&amp;ull…</source>
        <extracomment>to bring images from a registry to this computer</extracomment>
        <translation>P&amp;ullen&#xa0;…</translation>
    </message>
    <message>
        <source>Bring the selected tags to the disk, as a folder or an archive</source>
        <translation>Die ausgewählten Tags auf den Datenträger holen, als Ordner oder Archiv</translation>
    </message>
    <message>
        <source>Images are pulled from a registry: open the same repository there.</source>
        <translation>Images werden aus einer Registry gepullt: Öffnen Sie dort dasselbe Repository.</translation>
    </message>
</context>
<context>
    <name>Tagwright::PullDialog</name>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Platforms:</source>
        <translation>&amp;Plattformen:</translation>
    </message>
    <message>
        <source>Also what &amp;refers to them: signatures, SBOMs, attestations</source>
        <translation>Auch was darauf &amp;verweist: Signaturen, SBOMs, Attestierungen</translation>
    </message>
    <message>
        <source>Pull %1</source>
        <translation>%1 pullen</translation>
    </message>
    <message numerus="yes">
        <source>Pull %Ln tag(s) of %1</source>
        <translation>
            <numerusform>%Ln&#xa0;Tag von %1 pullen</numerusform>
            <numerusform>%Ln&#xa0;Tags von %1 pullen</numerusform>
        </translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plattformen</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Was es braucht</translation>
    </message>
    <message>
        <source>P&amp;ull</source>
        <translation>P&amp;ullen</translation>
    </message>
    <message>
        <source>The same as a command line</source>
        <translation>Dasselbe als Befehlszeile</translation>
    </message>
    <message>
        <source>OCI &amp;layout folder</source>
        <translation>OCI-&amp;Layout-Ordner</translation>
    </message>
    <message>
        <source>Holds any number of images, and what they share once. More can be added later.</source>
        <translation>Enthält beliebig viele Images, und was sie teilen, nur einmal. Weitere lassen sich später hinzufügen.</translation>
    </message>
    <message>
        <source>&amp;OCI archive</source>
        <translation>&amp;OCI-Archiv</translation>
    </message>
    <message>
        <source>One file with one image, for all its platforms; podman, skopeo and others read it.</source>
        <translation>Eine Datei mit einem Image, für alle seine Plattformen; podman, skopeo und andere lesen sie.</translation>
    </message>
    <message>
        <source>&amp;Docker archive</source>
        <translation>&amp;Docker-Archiv</translation>
    </message>
    <message>
        <source>One file with one image for one platform, as “docker save” writes it; every engine loads it.</source>
        <translation>Eine Datei mit einem Image für eine Plattform, wie „docker save“ sie schreibt; jede Engine lädt sie.</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the command line</source>
        <translation>Die Befehlszeile kopieren</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a platform and the size of the image for it</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Load it into %1 on this computer</source>
        <translation>In %1 auf diesem Rechner laden</translation>
    </message>
    <message>
        <source>Load it into %1 %2 on this computer</source>
        <translation>In %1 %2 auf diesem Rechner laden</translation>
    </message>
    <message>
        <source>Into &amp;folder:</source>
        <translation>In O&amp;rdner:</translation>
    </message>
    <message>
        <source>Into &amp;file:</source>
        <translation>In Date&amp;i:</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Say where to.</source>
        <translation>Geben Sie an, wohin.</translation>
    </message>
    <message>
        <source>Tick a platform.</source>
        <translation>Haken Sie eine Plattform an.</translation>
    </message>
    <message>
        <source>There is a file of this name, and a folder is wanted.</source>
        <translation>Es gibt eine Datei dieses Namens, und verlangt ist ein Ordner.</translation>
    </message>
    <message>
        <source>There is a folder of this name, and a file is wanted.</source>
        <translation>Es gibt einen Ordner dieses Namens, und verlangt ist eine Datei.</translation>
    </message>
    <message>
        <source>There are other things in this folder. Choose an empty one, or one that holds images.</source>
        <translation>In diesem Ordner ist anderes. Wählen Sie einen leeren oder einen, der Images enthält.</translation>
    </message>
    <message>
        <source>You may not write there.</source>
        <translation>Sie dürfen dort nicht schreiben.</translation>
    </message>
    <message>
        <source>No single command line does the same.</source>
        <translation>Keine einzelne Befehlszeile tut dasselbe.</translation>
    </message>
    <message>
        <source>Reading what is there to be pulled…</source>
        <translation>Es wird gelesen, was es zu pullen gibt&#xa0;…</translation>
    </message>
    <message>
        <source>%1 will be fetched; %2 are there already.</source>
        <translation>%1 werden abgerufen; %2 sind schon da.</translation>
    </message>
    <message>
        <source>%1 will be fetched.</source>
        <translation>%1 werden abgerufen.</translation>
    </message>
    <message>
        <source>The disk has room for %1.</source>
        <translation>Auf dem Datenträger ist Platz für %1.</translation>
    </message>
    <message>
        <source>The disk has room for %1 only, and %2 are needed.</source>
        <translation>Auf dem Datenträger ist nur Platz für %1, und %2 werden gebraucht.</translation>
    </message>
    <message>
        <source>%1 is there and will be replaced.</source>
        <translation>%1 ist vorhanden und wird ersetzt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of these names are there and will be replaced.</source>
        <translation>
            <numerusform>%Ln&#xa0;Datei mit einem dieser Namen ist vorhanden und wird ersetzt.</numerusform>
            <numerusform>%Ln&#xa0;Dateien mit diesen Namen sind vorhanden und werden ersetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>An index of fewer platforms is another index: its digest is new, and signatures of the old one do not hold for it.</source>
        <translation>Ein Index mit weniger Plattformen ist ein anderer Index: Sein Digest ist neu, und Signaturen des alten gelten nicht für ihn.</translation>
    </message>
    <message>
        <source>Folder to pull into</source>
        <translation>Ordner, in den gepullt wird</translation>
    </message>
    <message>
        <source>File to pull into</source>
        <translation>Datei, in die gepullt wird</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>%1 ersetzen?</translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln file(s)?</source>
        <translation>
            <numerusform>%Ln&#xa0;Datei ersetzen?</numerusform>
            <numerusform>%Ln&#xa0;Dateien ersetzen?</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in it now is lost as soon as the new one is complete: %1</source>
        <translation>Was jetzt darin ist, geht verloren, sobald das Neue vollständig ist: %1</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
</context>
<context>
    <name>Tagwright::PullSecretActions</name>
    <message>
        <source>Make &amp;pull secret…</source>
        <translation>Pull-Se&amp;cret anlegen&#xa0;…</translation>
    </message>
    <message>
        <source>Let a project get images from registries with the passwords that the keychain has for them</source>
        <translation>Ein Projekt Images aus Registries holen lassen, mit den Passwörtern, die der Schlüsselbund für sie hat</translation>
    </message>
    <message>
        <source>P&amp;ull secrets…</source>
        <translation>Pull-Secre&amp;ts&#xa0;…</translation>
    </message>
    <message>
        <source>Show, check and test the pull secrets of the project, and who uses them</source>
        <translation>Die Pull-Secrets des Projekts zeigen, prüfen und testen, und wer sie verwendet</translation>
    </message>
    <message>
        <source>Service account &amp;token…</source>
        <translation>Ser&amp;vice-Account-Token&#xa0;…</translation>
    </message>
    <message>
        <source>Have a token made for a service account of the project, for a program or a pull secret</source>
        <translation>Für einen Service-Account des Projekts ein Token ausstellen lassen, für ein Programm oder ein Pull-Secret</translation>
    </message>
    <message>
        <source>No project is chosen in the Explorer.</source>
        <translation>Im Explorer ist kein Projekt gewählt.</translation>
    </message>
    <message>
        <source>The cluster is not connected.</source>
        <translation>Der Cluster ist nicht verbunden.</translation>
    </message>
    <message>
        <source>You have no right to list the secrets of the project %1.</source>
        <translation>Sie haben kein Recht, die Secrets des Projekts %1 aufzulisten.</translation>
    </message>
    <message>
        <source>You have no right to make secrets in the project %1.</source>
        <translation>Sie haben kein Recht, im Projekt %1 Secrets anzulegen.</translation>
    </message>
    <message>
        <source>No cluster is connected: sign in to one first.</source>
        <translation>Es ist kein Cluster verbunden: Melden Sie sich zuerst bei einem an.</translation>
    </message>
    <message>
        <source>&amp;Link to service accounts…</source>
        <translation>Mit Service-Accounts &amp;verknüpfen&#xa0;…</translation>
    </message>
    <message>
        <source>Which service accounts have the secret; shown before it is written</source>
        <translation>Welche Service-Accounts das Secret haben; wird gezeigt, bevor es geschrieben wird</translation>
    </message>
    <message>
        <source>Check and &amp;test pull secret…</source>
        <translation>Pull-Secret prüfen und &amp;testen&#xa0;…</translation>
    </message>
    <message>
        <source>What is wrong with it, and whether an image can be got with it</source>
        <translation>Was daran nicht stimmt, und ob sich damit ein Image holen lässt</translation>
    </message>
    <message>
        <source>Add re&amp;gistries…</source>
        <translation>&amp;Registries hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Put what the keychain has for connections into it</source>
        <translation>Hineinlegen, was der Schlüsselbund für Verbindungen hat</translation>
    </message>
</context>
<context>
    <name>Tagwright::PullSecretLine</name>
    <message>
        <source>Pull secret</source>
        <translation>Pull-Secret</translation>
    </message>
    <message>
        <source>The cluster signs in to %1 with the pull secret %2 of the project.</source>
        <translation>Der Cluster meldet sich bei %1 mit dem Pull-Secret %2 des Projekts an.</translation>
    </message>
    <message>
        <source>You have no right to read the secrets of the project, so it is not known with which of them the cluster signs in to %1.</source>
        <translation>Sie haben kein Recht, die Secrets des Projekts zu lesen; daher ist nicht bekannt, mit welchem davon sich der Cluster bei %1 anmeldet.</translation>
    </message>
    <message>
        <source>It could not be found out with which pull secret the cluster signs in to %1.</source>
        <translation>Es ließ sich nicht herausfinden, mit welchem Pull-Secret sich der Cluster bei %1 anmeldet.</translation>
    </message>
    <message>
        <source>The project has no pull secret for %1: the cluster signs in with a secret of its own, or not at all.</source>
        <translation>Das Projekt hat kein Pull-Secret für %1: Der Cluster meldet sich mit einem eigenen Secret oder gar nicht an.</translation>
    </message>
</context>
<context>
    <name>Tagwright::PullSecretTable</name>
    <message>
        <source>Registries of the pull secret</source>
        <translation>Registries des Pull-Secrets</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>set</source>
        <translation>gesetzt</translation>
    </message>
    <message>
        <source>The secret has no registry.</source>
        <translation>Das Secret hat keine Registry.</translation>
    </message>
</context>
<context>
    <name>Tagwright::PullSecretText</name>
    <message>
        <source>%1: “auth” names the user %2, and “username” another one. The cluster uses %2. Enter user and password anew if that is wrong.</source>
        <translation>%1: „auth“ nennt den Benutzer %2, „username“ einen anderen. Der Cluster verwendet %2. Geben Sie Benutzer und Passwort neu ein, falls das falsch ist.</translation>
    </message>
    <message>
        <source>%1: “auth” and “password” hold different passwords. The cluster uses that of “auth”. Enter the password anew if that is wrong.</source>
        <translation>%1: „auth“ und „password“ enthalten verschiedene Passwörter. Der Cluster verwendet das aus „auth“. Geben Sie das Passwort neu ein, falls das falsch ist.</translation>
    </message>
    <message>
        <source>%1: user and password are in “auth” alone, which is enough.</source>
        <translation>%1: Benutzer und Passwort stehen nur in „auth“; das genügt.</translation>
    </message>
    <message>
        <source>%1: there is neither user nor password. Enter both.</source>
        <translation>%1: Es gibt weder Benutzer noch Passwort. Geben Sie beide ein.</translation>
    </message>
    <message>
        <source>%1: the user name is empty. Most registries refuse that.</source>
        <translation>%1: Der Benutzername ist leer. Die meisten Registries lehnen das ab.</translation>
    </message>
    <message>
        <source>%1: the password is empty. Enter it.</source>
        <translation>%1: Das Passwort ist leer. Geben Sie es ein.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a registry. Write its host, with its port if it has one.</source>
        <translation>„%1“ ist nicht der Name einer Registry. Schreiben Sie ihren Host, mit dem Port, falls sie einen hat.</translation>
    </message>
    <message>
        <source>%1: the “https://” does not count. It works as %2, which is clearer.</source>
        <translation>%1: Das „https://“ zählt nicht. Es wirkt wie %2, und das ist klarer.</translation>
    </message>
    <message>
        <source>%1: the “http://” does not count, and does not let the cluster use plain HTTP. It works as %2; for plain HTTP the import itself has to allow insecure registries.</source>
        <translation>%1: Das „http://“ zählt nicht und lässt den Cluster auch nicht HTTP ohne TLS verwenden. Es wirkt wie %2; für HTTP ohne TLS muss der Import selbst unsichere Registries zulassen.</translation>
    </message>
    <message>
        <source>%1: the version of the interface does not count. It works as %2, which is clearer.</source>
        <translation>%1: Die Version der Schnittstelle zählt nicht. Es wirkt wie %2, und das ist klarer.</translation>
    </message>
    <message>
        <source>%1: it is compared letter by letter, and images are named in lower case. Write %2.</source>
        <translation>%1: Verglichen wird Buchstabe für Buchstabe, und Images heißen in Kleinbuchstaben. Schreiben Sie %2.</translation>
    </message>
    <message>
        <source>%1: clusters look for Docker Hub under another name. Write %2.</source>
        <translation>%1: Cluster suchen Docker Hub unter einem anderen Namen. Schreiben Sie %2.</translation>
    </message>
    <message>
        <source>whoever has this token</source>
        <translation>jeden mit diesem Token</translation>
    </message>
    <message>
        <source>It works: %1 lets %2 in, and %3 can be pulled.</source>
        <translation>Es funktioniert: %1 lässt %2 ein, und %3 lässt sich pullen.</translation>
    </message>
    <message>
        <source>%1 can be pulled by anybody: no pull secret is needed for it.</source>
        <translation>%1 kann jeder pullen: Dafür ist kein Pull-Secret nötig.</translation>
    </message>
    <message>
        <source>It works: %1 lets %2 in, and %3 can be pulled. Anybody can pull it, also without a pull secret.</source>
        <translation>Es funktioniert: %1 lässt %2 ein, und %3 lässt sich pullen. Das kann jeder, auch ohne Pull-Secret.</translation>
    </message>
    <message>
        <source>%1 does not take the token. Get a new one, and enter it anew.</source>
        <translation>%1 nimmt das Token nicht an. Besorgen Sie ein neues, und geben Sie es ein.</translation>
    </message>
    <message>
        <source>%1 does not take the user %2 with this password. Check both, or get a new access token, and enter them anew.</source>
        <translation>%1 nimmt den Benutzer %2 mit diesem Passwort nicht an. Prüfen Sie beide, oder besorgen Sie ein neues Zugriffstoken, und geben Sie sie neu ein.</translation>
    </message>
    <message>
        <source>%1 wants a sign-in for %2, and the secret has none for it. Add the registry to it.</source>
        <translation>%1 verlangt für %2 eine Anmeldung, und das Secret hat dafür keine. Fügen Sie die Registry hinzu.</translation>
    </message>
    <message>
        <source>%1 takes the user %2, who has no right to pull %3. Ask the registry&apos;s owners for the right to pull, or use another user.</source>
        <translation>%1 nimmt den Benutzer %2 an; er hat aber kein Recht, %3 zu pullen. Bitten Sie die Eigentümer der Registry um das Recht zum Pullen, oder verwenden Sie einen anderen Benutzer.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>jeden</translation>
    </message>
    <message>
        <source>%1 is added.</source>
        <translation>%1 wird hinzugefügt.</translation>
    </message>
    <message>
        <source>The content of the secret is no JSON object: the cluster cannot read it. Make the secret anew.</source>
        <translation>Der Inhalt des Secrets ist kein JSON-Objekt: Der Cluster kann ihn nicht lesen. Legen Sie das Secret neu an.</translation>
    </message>
    <message>
        <source>The secret is empty. Add a registry with its user and password.</source>
        <translation>Das Secret ist leer. Fügen Sie eine Registry mit Benutzer und Passwort hinzu.</translation>
    </message>
    <message>
        <source>The secret has no “auths”, below which the cluster looks for registries: it finds none. Add a registry with its user and password.</source>
        <translation>Das Secret hat kein „auths“, unter dem der Cluster nach Registries sucht: Er findet keine. Fügen Sie eine Registry mit Benutzer und Passwort hinzu.</translation>
    </message>
    <message>
        <source>The registries of the secret are not below “auths”, as in the older type of pull secrets: the cluster finds none. Convert it to the type kubernetes.io/dockercfg, or put the registries below “auths”.</source>
        <translation>Die Registries des Secrets stehen nicht unter „auths“, wie beim älteren Typ von Pull-Secrets: Der Cluster findet keine. Wandeln Sie das Secret in den Typ kubernetes.io/dockercfg um, oder setzen Sie die Registries unter „auths“.</translation>
    </message>
    <message>
        <source>The registries of the secret are below “auths”, which the older type of pull secrets does not have: the cluster finds none. Convert it to the type kubernetes.io/dockerconfigjson.</source>
        <translation>Die Registries des Secrets stehen unter „auths“, das der ältere Typ von Pull-Secrets nicht hat: Der Cluster findet keine. Wandeln Sie das Secret in den Typ kubernetes.io/dockerconfigjson um.</translation>
    </message>
    <message>
        <source>The secret names no registry. Add one with its user and password.</source>
        <translation>Das Secret nennt keine Registry. Fügen Sie eine mit Benutzer und Passwort hinzu.</translation>
    </message>
    <message>
        <source>%1: the entry is no JSON object, so the cluster cannot read it. Enter user and password anew.</source>
        <translation>%1: Der Eintrag ist kein JSON-Objekt; daher kann der Cluster ihn nicht lesen. Geben Sie Benutzer und Passwort neu ein.</translation>
    </message>
    <message>
        <source>%1: “auth” is not the base64 of “user:password”. Because of this the cluster reads nothing of the whole secret. Enter user and password anew.</source>
        <translation>%1: „auth“ ist nicht das Base64 von „Benutzer:Passwort“. Deshalb liest der Cluster vom ganzen Secret nichts. Geben Sie Benutzer und Passwort neu ein.</translation>
    </message>
    <message>
        <source>%1: there is only a token of the kind that docker uses and clusters do not. Enter a user with a password or an access token.</source>
        <translation>%1: Es gibt nur ein Token der Art, die docker verwendet, Cluster aber nicht. Geben Sie einen Benutzer mit einem Passwort oder Zugriffstoken ein.</translation>
    </message>
    <message>
        <source>The secret says that the program “%1” keeps the passwords. A cluster does not have this program: only what is below “auths” counts.</source>
        <translation>Laut dem Secret verwahrt das Programm „%1“ die Passwörter. Ein Cluster hat dieses Programm nicht: Nur was unter „auths“ steht, zählt.</translation>
    </message>
    <message>
        <source>%1: the secret says that the program “%2” keeps the password. A cluster does not have this program. Enter user and password instead.</source>
        <translation>%1: Laut dem Secret verwahrt das Programm „%2“ das Passwort. Ein Cluster hat dieses Programm nicht. Geben Sie stattdessen Benutzer und Passwort ein.</translation>
    </message>
    <message>
        <source>%1: the password is a token that expired on %2. Replace it with a new one.</source>
        <translation>%1: Das Passwort ist ein Token, das am %2 abgelaufen ist. Ersetzen Sie es durch ein neues.</translation>
    </message>
    <message>
        <source>%1: the password is a token that expires on %2. Replace it with a new one before then.</source>
        <translation>%1: Das Passwort ist ein Token, das am %2 abläuft. Ersetzen Sie es vorher durch ein neues.</translation>
    </message>
    <message>
        <source>The secret has no entry for %1, so it is not used for this image. Add %1 to the secret, or use another one.</source>
        <translation>Das Secret hat keinen Eintrag für %1 und wird daher für dieses Image nicht verwendet. Fügen Sie %1 zum Secret hinzu, oder verwenden Sie ein anderes.</translation>
    </message>
    <message>
        <source>%1 has another port than the image, which is on %2: this entry is not used for the image.</source>
        <translation>%1 hat einen anderen Port als das Image, das auf %2 liegt: Dieser Eintrag wird für das Image nicht verwendet.</translation>
    </message>
    <message>
        <source>%1 is for another part of the registry: this entry is not used for %2. Shorten its path.</source>
        <translation>%1 gilt für einen anderen Teil der Registry: Dieser Eintrag wird für %2 nicht verwendet. Kürzen Sie seinen Pfad.</translation>
    </message>
    <message>
        <source>For %1 the cluster uses the entry %2.</source>
        <translation>Für %1 verwendet der Cluster den Eintrag %2.</translation>
    </message>
    <message>
        <source>%1 lets %2 in and says that there is no image %3. Check the name of the image. Some registries also say so of images that the user may not see.</source>
        <translation>%1 lässt %2 ein und meldet, dass es kein Image %3 gibt. Prüfen Sie den Namen des Images. Manche Registries melden das auch von Images, die der Benutzer nicht sehen darf.</translation>
    </message>
    <message>
        <source>The entry for %1 is replaced.</source>
        <translation>Der Eintrag für %1 wird ersetzt.</translation>
    </message>
    <message>
        <source>The entry for %1, with the user %2, is replaced.</source>
        <translation>Der Eintrag für %1 mit dem Benutzer %2 wird ersetzt.</translation>
    </message>
    <message>
        <source>The secret has %1 already, with the same user and password.</source>
        <translation>Das Secret hat %1 schon, mit demselben Benutzer und Passwort.</translation>
    </message>
</context>
<context>
    <name>Tagwright::PullSecretsDialog</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Pull secrets of the project %1</source>
        <translation>Pull-Secrets des Projekts %1</translation>
    </message>
    <message>
        <source>Pull secret</source>
        <translation>Pull-Secret</translation>
    </message>
    <message>
        <source>registry/repository:tag</source>
        <translation>Registry/Repository:Tag</translation>
    </message>
    <message>
        <source>An image that the cluster is to get; without a tag, the list of the repository&apos;s tags is asked for</source>
        <translation>Ein Image, das der Cluster holen soll; ohne Tag wird nach der Liste der Tags des Repositorys gefragt</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Ergebnis des Tests</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Sign in to the image&apos;s registry with what the secret has for it, and look whether the image can be pulled; nothing is changed</source>
        <translation>Sich bei der Registry des Images mit dem anmelden, was das Secret für sie hat, und nachsehen, ob sich das Image pullen lässt; geändert wird nichts</translation>
    </message>
    <message>
        <source>&amp;Image:</source>
        <translation>&amp;Image:</translation>
    </message>
    <message>
        <source>&amp;Pull secret:</source>
        <translation>&amp;Pull-Secret:</translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation>&amp;Verknüpfen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Add registries…</source>
        <translation>Registries &amp;hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Con&amp;vert…</source>
        <translation>&amp;Umwandeln&#xa0;…</translation>
    </message>
    <message>
        <source>To the &amp;keychain…</source>
        <translation>In den &amp;Schlüsselbund&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Read the secrets of the project again</source>
        <translation>Die Secrets des Projekts noch einmal lesen</translation>
    </message>
    <message>
        <source>The secrets of the project are read…</source>
        <translation>Die Secrets des Projekts werden gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>An import of this image uses the pull secret %1.</source>
        <translation>Ein Import dieses Images verwendet das Pull-Secret %1.</translation>
    </message>
    <message>
        <source>%1 is asked…</source>
        <translation>%1 wird gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>the secret %1 of %2</source>
        <translation>Secret %1 von %2</translation>
    </message>
    <message>
        <source>Findings about the pull secret</source>
        <translation>Befunde zum Pull-Secret</translation>
    </message>
    <message>
        <source>Pull secret that an import uses</source>
        <translation>Pull-Secret, das ein Import verwendet</translation>
    </message>
    <message>
        <source>The cluster uses pull secrets to get images from registries. An import may use every pull secret of the project, a pod only those of its service account.</source>
        <translation>Mit Pull-Secrets holt der Cluster Images aus Registries. Ein Import kann jedes Pull-Secret des Projekts verwenden, ein Pod nur die seines Service-Accounts.</translation>
    </message>
    <message>
        <source>Choose which service accounts have this secret; what is written is shown first</source>
        <translation>Wählen, welche Service-Accounts dieses Secret haben; was geschrieben wird, wird zuerst gezeigt</translation>
    </message>
    <message>
        <source>Put the user names and passwords of connections, from the keychain, into this secret or a new one</source>
        <translation>Benutzernamen und Passwörter von Verbindungen aus dem Schlüsselbund in dieses oder ein neues Secret legen</translation>
    </message>
    <message>
        <source>Make a new secret with the same registries, in the other of the two types of pull secrets</source>
        <translation>Ein neues Secret mit denselben Registries anlegen, vom jeweils anderen der beiden Typen von Pull-Secrets</translation>
    </message>
    <message>
        <source>Add the registries of this secret as connections, and put their passwords into the keychain</source>
        <translation>Die Registries dieses Secrets als Verbindungen hinzufügen und ihre Passwörter in den Schlüsselbund legen</translation>
    </message>
    <message>
        <source>The project has no pull secret. “Add registries…” makes one from the passwords in the keychain.</source>
        <translation>Das Projekt hat kein Pull-Secret. „Registries hinzufügen&#xa0;…“ legt eines aus den Passwörtern im Schlüsselbund an.</translation>
    </message>
    <message>
        <source>The cluster rewrites this secret by itself: user names and passwords go into another one</source>
        <translation>Der Cluster schreibt dieses Secret von sich aus neu: Benutzernamen und Passwörter kommen in ein anderes</translation>
    </message>
    <message>
        <source>Nothing is wrong with the secret, as far as can be seen without a test.</source>
        <translation>Das Secret ist in Ordnung, soweit sich das ohne Test erkennen lässt.</translation>
    </message>
    <message>
        <source>An import of this image uses none of the project&apos;s pull secrets: the cluster signs in with a secret of its own, or not at all.</source>
        <translation>Ein Import dieses Images verwendet keines der Pull-Secrets des Projekts: Der Cluster meldet sich mit einem eigenen Secret oder gar nicht an.</translation>
    </message>
    <message>
        <source>An import of this image uses the pull secret %1. If that is deleted, other secrets fit: %2.</source>
        <translation>Ein Import dieses Images verwendet das Pull-Secret %1. Wird es gelöscht, passen andere Secrets: %2.</translation>
    </message>
</context>
<context>
    <name>Tagwright::ReferenceOpener</name>
    <message>
        <source>This names an image stream, which lives in a cluster. Paste the image it points to, with its registry&apos;s host in front.</source>
        <translation>Dies benennt einen Image Stream, der in einem Cluster liegt. Das Image einfügen, auf das er zeigt, mit dem Host der Registry davor.</translation>
    </message>
    <message>
        <source>This names an image stream without its project. Write it as project/stream.</source>
        <translation>Dies benennt einen Image-Stream ohne sein Projekt. Als Projekt/Stream schreiben.</translation>
    </message>
    <message>
        <source>This names an image stream, and it may be in any of several clusters. Choose it in the Explorer.</source>
        <translation>Dies benennt einen Image-Stream, und er kann in jedem von mehreren Clustern liegen. Im Explorer auswählen.</translation>
    </message>
</context>
<context>
    <name>Tagwright::ReferrerTableModel</name>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Manifest size</source>
        <extracomment>of a manifest, not of what it lists</extracomment>
        <translation>Manifestgröße</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
</context>
<context>
    <name>Tagwright::RegistriesForm</name>
    <message>
        <source>&amp;Add a registry</source>
        <translation>Registry &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>Registry:</source>
        <translation>Registry:</translation>
    </message>
    <message>
        <source>User name:</source>
        <translation>Benutzername:</translation>
    </message>
    <message>
        <source>E-mail:</source>
        <translation>E-Mail:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Passwort:</translation>
    </message>
    <message>
        <source>Registry %1</source>
        <translation>Registry %1</translation>
    </message>
    <message>
        <source>User name for %1</source>
        <translation>Benutzername für %1</translation>
    </message>
    <message>
        <source>E-mail for %1</source>
        <translation>E-Mail für %1</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>Passwort für %1</translation>
    </message>
    <message>
        <source>Remove the registry %1</source>
        <translation>Die Registry %1 entfernen</translation>
    </message>
    <message>
        <source>Add a registry.</source>
        <translation>Fügen Sie eine Registry hinzu.</translation>
    </message>
    <message>
        <source>A registry has no address.</source>
        <translation>Eine Registry hat keine Adresse.</translation>
    </message>
    <message>
        <source>The registry %1 is there twice.</source>
        <translation>Die Registry %1 ist doppelt vorhanden.</translation>
    </message>
    <message>
        <source>The registry %1 needs a user name and a password.</source>
        <translation>Die Registry %1 braucht einen Benutzernamen und ein Passwort.</translation>
    </message>
    <message>
        <source>The content of the secret is no list of registries. Add a registry to replace it.</source>
        <translation>Der Inhalt des Secrets ist keine Liste von Registries. Fügen Sie eine Registry hinzu, um ihn zu ersetzen.</translation>
    </message>
</context>
<context>
    <name>Tagwright::RepositoryField</name>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>host/repository</source>
        <translation>host/repository</translation>
    </message>
</context>
<context>
    <name>Tagwright::RepositoryHeader</name>
    <message>
        <source>Pull specification</source>
        <translation>Pull-Spezifikation</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;Tag</numerusform>
            <numerusform>%Ln&#xa0;Tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;Image</numerusform>
            <numerusform>%Ln&#xa0;Images</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unique</source>
        <translation>%1 ohne Duplikate</translation>
    </message>
    <message>
        <source>plain HTTP</source>
        <translation>ohne TLS</translation>
    </message>
    <message>
        <source>referrers: API</source>
        <translation>Referrer: API</translation>
    </message>
    <message>
        <source>referrers: fallback tag</source>
        <translation>Referrer: Fallback-Tag</translation>
    </message>
    <message>
        <source>listing…</source>
        <translation>wird aufgelistet&#xa0;…</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>The tags were listed on %1.</source>
        <translation>Stand der Tag-Liste: %1.</translation>
    </message>
    <message>
        <source>unverified TLS</source>
        <translation>TLS ungeprüft</translation>
    </message>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>file, read only</source>
        <extracomment>badge of a repository that is in an image folder or archive on disk</extracomment>
        <translation>Datei, nur lesbar</translation>
    </message>
    <message>
        <source>✓ deletes tags</source>
        <translation>✓ löscht Tags</translation>
    </message>
    <message>
        <source>deletes images only</source>
        <translation>löscht nur Images</translation>
    </message>
    <message>
        <source>deletes nothing</source>
        <translation>löscht nichts</translation>
    </message>
</context>
<context>
    <name>Tagwright::RequestListModel</name>
    <message>
        <source>%1 ms</source>
        <extracomment>a number of milliseconds</extracomment>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>#</source>
        <extracomment>heads a column of numbers that count requests</extracomment>
        <translation>#</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>of an HTTP request: GET, HEAD</extracomment>
        <translation>Verb</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>of an HTTP answer: 200, 404</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>how long a request took</extracomment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
</context>
<context>
    <name>Tagwright::RequestPane</name>
    <message>
        <source>Request details</source>
        <translation>Details der Anfrage</translation>
    </message>
    <message>
        <source>Copy the current request as a curl command, without its secrets</source>
        <translation>Die aktuelle Anfrage als curl-Befehl kopieren, ohne ihre Geheimnisse</translation>
    </message>
    <message>
        <source>Copy the address of the current request</source>
        <translation>Die Adresse der aktuellen Anfrage kopieren</translation>
    </message>
    <message>
        <source>Empty the list of requests</source>
        <translation>Die Liste der Anfragen leeren</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>No request was sent yet.</source>
        <translation>Noch wurde keine Anfrage gesendet.</translation>
    </message>
    <message>
        <source>Copy request &amp;address</source>
        <translation>UR&amp;L der Anfrage kopieren</translation>
    </message>
    <message>
        <source>Copy re&amp;quest as curl</source>
        <translation>Anfrage als c&amp;url kopieren</translation>
    </message>
    <message>
        <source>Cl&amp;ear requests</source>
        <translation>Anfragen lee&amp;ren</translation>
    </message>
</context>
<context>
    <name>Tagwright::RequestText</name>
    <message>
        <source>No answer yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>No answer after %1 ms</source>
        <translation>Keine Antwort nach %1&#xa0;ms</translation>
    </message>
    <message>
        <source>HTTP %1 after %2 ms, %3</source>
        <translation>HTTP %1 nach %2&#xa0;ms, %3</translation>
    </message>
</context>
<context>
    <name>Tagwright::RoleDialog</name>
    <message>
        <source>In the &amp;whole cluster</source>
        <translation>Im &amp;ganzen Cluster</translation>
    </message>
    <message>
        <source>Give a role</source>
        <translation>Rolle vergeben</translation>
    </message>
    <message>
        <source>Take a role away</source>
        <translation>Rolle entziehen</translation>
    </message>
    <message>
        <source>%1 is production. Type its name to go on.</source>
        <translation>%1 ist Produktion. Geben Sie zum Fortfahren diesen Namen ein.</translation>
    </message>
    <message>
        <source>The projects in which the role holds, separated by commas</source>
        <translation>Die Projekte, in denen die Rolle gilt, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>By a cluster role binding: for all projects, also for those that come later</source>
        <translation>Durch eine Cluster-Rollenbindung: für alle Projekte, auch für später hinzukommende</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>&amp;Rolle:</translation>
    </message>
    <message>
        <source>&amp;To a:</source>
        <translation>&amp;An:</translation>
    </message>
    <message>
        <source>&amp;From a:</source>
        <translation>&amp;Von:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>In the &amp;projects:</source>
        <translation>In den &amp;Projekten:</translation>
    </message>
    <message>
        <source>&amp;Give the role</source>
        <translation>Rolle &amp;vergeben</translation>
    </message>
    <message>
        <source>Take the role &amp;away</source>
        <translation>Rolle &amp;entziehen</translation>
    </message>
    <message>
        <source>The user&apos;s name, as oc whoami prints it</source>
        <translation>Der Name des Benutzers, wie oc whoami ihn ausgibt</translation>
    </message>
    <message>
        <source>The group&apos;s name; system:serviceaccounts:ci are all service accounts of the project ci, system:authenticated is everybody who is signed in</source>
        <translation>Der Name der Gruppe; system:serviceaccounts:ci sind alle Service-Accounts des Projekts ci, system:authenticated alle Angemeldeten</translation>
    </message>
    <message>
        <source>Project and name with a slash between them</source>
        <translation>Projekt und Name mit einem Schrägstrich dazwischen</translation>
    </message>
    <message>
        <source>The role bindings are read…</source>
        <translation>Die Rollenbindungen werden gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>You have no right to give or take roles in the whole cluster (clusterrolebindings).</source>
        <translation>Sie haben kein Recht, im ganzen Cluster Rollen zu vergeben oder zu entziehen (clusterrolebindings).</translation>
    </message>
    <message>
        <source>You have no right to give or take roles in the project %1 (rolebindings).</source>
        <translation>Sie haben kein Recht, im Projekt %1 Rollen zu vergeben oder zu entziehen (rolebindings).</translation>
    </message>
    <message>
        <source>The cluster role bindings cannot be read. %1</source>
        <translation>Die Cluster-Rollenbindungen lassen sich nicht lesen. %1</translation>
    </message>
    <message>
        <source>The role bindings of %1 cannot be read. %2</source>
        <extracomment>%1 is a project, %2 a sentence</extracomment>
        <translation>Die Rollenbindungen von %1 lassen sich nicht lesen. %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln&#xa0;weiteres</numerusform>
            <numerusform>… und %Ln&#xa0;weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>A role binding is made: it says who has the role, and where. The cluster does not check whether a user, group or service account of this name exists, so mind the spelling.</source>
        <translation>Es wird eine Rollenbindung angelegt: Sie sagt, wer die Rolle hat und wo. Der Cluster prüft nicht, ob es einen Benutzer, eine Gruppe oder einen Service-Account dieses Namens gibt; achten Sie daher auf die Schreibweise.</translation>
    </message>
    <message>
        <source>The user, group or service account is taken out of every binding for the role. A binding that is left without anybody is deleted. Rights from other roles and groups stay.</source>
        <translation>Der Benutzer, die Gruppe oder der Service-Account wird aus jeder Bindung für die Rolle genommen. Eine Bindung, in der danach niemand mehr steht, wird gelöscht. Rechte aus anderen Rollen und Gruppen bleiben.</translation>
    </message>
    <message numerus="yes">
        <source>Enter at most %Ln project(s).</source>
        <translation>
            <numerusform>Geben Sie höchstens %Ln&#xa0;Projekt ein.</numerusform>
            <numerusform>Geben Sie höchstens %Ln&#xa0;Projekte ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the name of the user, group or service account.</source>
        <translation>Geben Sie den Namen des Benutzers, der Gruppe oder des Service-Accounts ein.</translation>
    </message>
    <message>
        <source>Enter the projects, or tick the whole cluster.</source>
        <translation>Geben Sie die Projekte ein, oder haken Sie den ganzen Cluster an.</translation>
    </message>
    <message>
        <source>Write a service account with its project, such as ci/builder.</source>
        <translation>Schreiben Sie einen Service-Account mit seinem Projekt, etwa ci/builder.</translation>
    </message>
    <message>
        <source>This cannot be the name of a user or a group.</source>
        <translation>So kann weder ein Benutzer noch eine Gruppe heißen.</translation>
    </message>
    <message>
        <source>%1 has the role %2 in the whole cluster already.</source>
        <extracomment>%1 is a user, a group or a service account, %2 a role</extracomment>
        <translation>%1 hat die Rolle %2 schon im ganzen Cluster.</translation>
    </message>
    <message>
        <source>No cluster role binding gives %1 the role %2.</source>
        <extracomment>%1 is a user, a group or a service account, %2 a role</extracomment>
        <translation>Keine Cluster-Rollenbindung gibt %1 die Rolle %2.</translation>
    </message>
    <message>
        <source>%1 has the role %2 in the project %3 already.</source>
        <extracomment>%1 is a user, a group or a service account, %2 a role, %3 a project</extracomment>
        <translation>%1 hat die Rolle %2 schon im Projekt %3.</translation>
    </message>
    <message>
        <source>No role binding of the project %3 gives %1 the role %2.</source>
        <extracomment>%1 is a user, a group or a service account, %2 a role, %3 a project</extracomment>
        <translation>Keine Rollenbindung des Projekts %3 gibt %1 die Rolle %2.</translation>
    </message>
    <message>
        <source>The cluster restores one of these bindings by itself: the role may come back.</source>
        <translation>Der Cluster stellt eine dieser Bindungen von selbst wieder her: Die Rolle kann zurückkommen.</translation>
    </message>
    <message>
        <source>You take this role from yourself: afterwards you may lack the right to undo that.</source>
        <translation>Sie entziehen sich diese Rolle selbst: Danach fehlt Ihnen vielleicht das Recht, das rückgängig zu machen.</translation>
    </message>
    <message>
        <source>system:unauthenticated is everybody who can reach the cluster, even without a sign-in.</source>
        <translation>system:unauthenticated sind alle, die den Cluster erreichen können, auch ohne Anmeldung.</translation>
    </message>
</context>
<context>
    <name>Tagwright::RoleTableModel</name>
    <message>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>service account</source>
        <translation>Service-Account</translation>
    </message>
    <message>
        <source>everybody who is signed in</source>
        <translation>alle Angemeldeten</translation>
    </message>
    <message>
        <source>whoever is not signed in</source>
        <translation>alle nicht Angemeldeten</translation>
    </message>
    <message>
        <source>all service accounts of the cluster</source>
        <translation>alle Service-Accounts des Clusters</translation>
    </message>
    <message>
        <source>all service accounts of %1</source>
        <translation>alle Service-Accounts von %1</translation>
    </message>
    <message>
        <source>what its role allows, which you may not read</source>
        <translation>was die Rolle erlaubt (für Sie nicht lesbar)</translation>
    </message>
    <message>
        <source>list</source>
        <extracomment>what somebody may do: list image streams</extracomment>
        <translation>auflisten</translation>
    </message>
    <message>
        <source>pull</source>
        <extracomment>what somebody may do with images</extracomment>
        <translation>pullen</translation>
    </message>
    <message>
        <source>push</source>
        <extracomment>what somebody may do with images</extracomment>
        <translation>pushen</translation>
    </message>
    <message>
        <source>tag</source>
        <extracomment>what somebody may do: set tags of image streams</extracomment>
        <translation>taggen</translation>
    </message>
    <message>
        <source>delete tags</source>
        <translation>Tags löschen</translation>
    </message>
    <message>
        <source>import</source>
        <extracomment>what somebody may do: let the cluster get images from registries</extracomment>
        <translation>importieren</translation>
    </message>
    <message>
        <source>grant roles</source>
        <translation>Rollen vergeben</translation>
    </message>
    <message>
        <source>nothing with images</source>
        <translation>nichts mit Images</translation>
    </message>
    <message>
        <source>%1 (some image streams only)</source>
        <extracomment>%1 is a list of what somebody may do</extracomment>
        <translation>%1 (nur einige Image-Streams)</translation>
    </message>
    <message>
        <source>Pull images that are known by name. It lists nothing.</source>
        <translation>Images pullen, deren Name bekannt ist. Auflisten lässt sich damit nichts.</translation>
    </message>
    <message>
        <source>Pull and push images of image streams that exist. It lists and creates nothing.</source>
        <translation>Images vorhandener Image-Streams pullen und pushen. Auflisten und anlegen lässt sich damit nichts.</translation>
    </message>
    <message>
        <source>List image streams and tags, and pull images. In the whole cluster, also the registry&apos;s catalog.</source>
        <translation>Image-Streams und Tags auflisten und Images pullen. Gilt die Rolle im ganzen Cluster, auch den Katalog der Registry lesen.</translation>
    </message>
    <message>
        <source>Create, change and delete image streams and tags, import, pull and push. It reads and changes all secrets and service accounts of the project, too.</source>
        <translation>Image-Streams und Tags anlegen, ändern und löschen, importieren, pullen und pushen. Dazu alle Secrets und Service-Accounts des Projekts lesen und ändern.</translation>
    </message>
    <message>
        <source>All of registry-editor, give roles to others, and delete the project.</source>
        <translation>Alles von registry-editor, dazu Rollen an andere vergeben und das Projekt löschen.</translation>
    </message>
    <message>
        <source>%1, in the whole cluster</source>
        <translation>%1, im ganzen Cluster</translation>
    </message>
    <message>
        <source>A role of the project itself</source>
        <translation>Eine Rolle des Projekts selbst</translation>
    </message>
    <message>
        <source>A role of the cluster</source>
        <translation>Eine Rolle des Clusters</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>above what somebody is allowed to do</extracomment>
        <translation>Darf</translation>
    </message>
    <message>
        <source>Through the role</source>
        <translation>Durch die Rolle</translation>
    </message>
    <message>
        <source>Given by the binding</source>
        <translation>Vergeben durch die Bindung</translation>
    </message>
</context>
<context>
    <name>Tagwright::Secret</name>
    <message>
        <source>A user name or a password is needed, or both.</source>
        <translation>Ein Benutzername oder ein Passwort ist nötig, oder beides.</translation>
    </message>
    <message>
        <source>The private key is missing.</source>
        <translation>Der private Schlüssel fehlt.</translation>
    </message>
    <message>
        <source>Choose the service account that the token is for.</source>
        <translation>Wählen Sie den Service-Account, für den das Token ist.</translation>
    </message>
    <message>
        <source>The certificate is missing.</source>
        <translation>Das Zertifikat fehlt.</translation>
    </message>
    <message>
        <source>The key %1 is missing, which this type needs.</source>
        <translation>Der Schlüssel %1 fehlt, den dieser Typ braucht.</translation>
    </message>
    <message>
        <source>The secret needs a name.</source>
        <translation>Das Secret braucht einen Namen.</translation>
    </message>
    <message>
        <source>A name has lower-case letters, digits, hyphens and dots, and begins and ends with a letter or a digit.</source>
        <translation>Ein Name besteht aus Kleinbuchstaben, Ziffern, Bindestrichen und Punkten und beginnt und endet mit einem Buchstaben oder einer Ziffer.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %Ln character(s).</source>
        <translation>
            <numerusform>Ein Name hat höchstens %Ln&#xa0;Zeichen.</numerusform>
            <numerusform>Ein Name hat höchstens %Ln&#xa0;Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A key needs a name.</source>
        <translation>Ein Schlüssel braucht einen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>A key has at most %Ln character(s).</source>
        <translation>
            <numerusform>Ein Schlüssel hat höchstens %Ln&#xa0;Zeichen.</numerusform>
            <numerusform>Ein Schlüssel hat höchstens %Ln&#xa0;Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A secret holds at most %1. Take something out of it.</source>
        <translation>Ein Secret fasst höchstens %1. Nehmen Sie etwas heraus.</translation>
    </message>
    <message>
        <source>The type of a secret cannot be changed. Make a new one.</source>
        <translation>Der Typ eines Secrets lässt sich nicht ändern. Legen Sie ein neues an.</translation>
    </message>
    <message>
        <source>The secret is immutable: it can only be deleted.</source>
        <translation>Das Secret ist unveränderlich: Es lässt sich nur löschen.</translation>
    </message>
    <message>
        <source>Any keys with any values, for programs that know what to do with them.</source>
        <translation>Beliebige Schlüssel mit beliebigen Werten, für Programme, die damit etwas anzufangen wissen.</translation>
    </message>
    <message>
        <source>A user name and a password, as builds need them to clone their sources.</source>
        <translation>Ein Benutzername und ein Passwort, wie Builds sie brauchen, um ihre Quellen zu klonen.</translation>
    </message>
    <message>
        <source>A private key, as builds need it to clone their sources over SSH. It must not have a passphrase.</source>
        <translation>Ein privater Schlüssel, wie Builds ihn brauchen, um ihre Quellen über SSH zu klonen. Er darf keine Passphrase haben.</translation>
    </message>
    <message>
        <source>Credentials for registries, with which pods, builds and imports get images.</source>
        <translation>Anmeldedaten für Registries, mit denen Pods, Builds und Importe Images holen.</translation>
    </message>
    <message>
        <source>Credentials for registries in the form that docker had before version 1.7. The cluster still reads it.</source>
        <translation>Anmeldedaten für Registries in der Form, die docker vor Version 1.7 hatte. Der Cluster liest sie weiterhin.</translation>
    </message>
    <message>
        <source>A token with which a new machine joins a cluster. It counts only in the project kube-system.</source>
        <translation>Ein Token, mit dem ein neuer Rechner einem Cluster beitritt. Es zählt nur im Projekt kube-system.</translation>
    </message>
    <message>
        <source>A type that the cluster does not know: whoever reads the secret says what belongs in it.</source>
        <translation>Ein Typ, den der Cluster nicht kennt: Was hineingehört, bestimmt, wer das Secret liest.</translation>
    </message>
    <message>
        <source>%1 is immutable: it can only be deleted.</source>
        <translation>%1 ist unveränderlich: Es lässt sich nur löschen.</translation>
    </message>
    <message>
        <source>%1 is made by %2, which would undo every change.</source>
        <translation>%1 wird von %2 angelegt; jede Änderung würde dadurch rückgängig gemacht.</translation>
    </message>
    <message>
        <source>The private key belongs to the certificate.</source>
        <translation>Der private Schlüssel gehört zum Zertifikat.</translation>
    </message>
    <message>
        <source>This is a private key without a passphrase.</source>
        <translation>Dies ist ein privater Schlüssel ohne Passphrase.</translation>
    </message>
    <message>
        <source>%1, signed by itself.</source>
        <translation>%1, von sich selbst unterschrieben.</translation>
    </message>
    <message>
        <source>%1, issued by %2.</source>
        <translation>%1, ausgestellt von %2.</translation>
    </message>
    <message>
        <source>The certificates are in the wrong order, or one is missing: each should be issued by the next.</source>
        <translation>Die Zertifikate sind in der falschen Reihenfolge, oder eines fehlt: Jedes sollte vom nächsten ausgestellt sein.</translation>
    </message>
    <message>
        <source>“%1” cannot be a key: a key has only letters, digits, hyphens, underscores and dots.</source>
        <translation>„%1“ kann kein Schlüssel sein: Ein Schlüssel hat nur Buchstaben, Ziffern, Bindestriche, Unterstriche und Punkte.</translation>
    </message>
    <message>
        <source>“%1” cannot be a key: a key is not a single dot, and does not begin with two dots.</source>
        <translation>„%1“ kann kein Schlüssel sein: Ein Schlüssel ist kein einzelner Punkt und beginnt nicht mit zwei Punkten.</translation>
    </message>
    <message>
        <source>The value of the key %1 is no JSON object.</source>
        <translation>Der Wert des Schlüssels %1 ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>A label or an annotation needs a key.</source>
        <translation>Ein Label oder eine Annotation braucht einen Schlüssel.</translation>
    </message>
    <message>
        <source>“%1” is no key: it may have letters, digits, hyphens, underscores and dots, and begins and ends with a letter or a digit. A domain and a slash may come first.</source>
        <translation>„%1“ ist kein Schlüssel: Erlaubt sind Buchstaben, Ziffern, Bindestriche, Unterstriche und Punkte, am Anfang und Ende nur Buchstaben und Ziffern. Davor dürfen eine Domain und ein Schrägstrich stehen.</translation>
    </message>
    <message numerus="yes">
        <source>What is behind the slash of a key has at most %Ln character(s).</source>
        <translation>
            <numerusform>Nach dem Schrägstrich hat ein Schlüssel höchstens %Ln&#xa0;Zeichen.</numerusform>
            <numerusform>Nach dem Schrägstrich hat ein Schlüssel höchstens %Ln&#xa0;Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no key: what is before the slash is no domain such as example.com.</source>
        <translation>„%1“ ist kein Schlüssel: Was vor dem Schrägstrich steht, ist keine Domain wie etwa example.com.</translation>
    </message>
    <message>
        <source>The value of the label %1 may have letters, digits, hyphens, underscores and dots, and begins and ends with a letter or a digit. Annotations may hold any text.</source>
        <translation>Im Wert des Labels %1 sind Buchstaben, Ziffern, Bindestriche, Unterstriche und Punkte erlaubt, am Anfang und Ende nur Buchstaben und Ziffern. Annotationen fassen beliebigen Text.</translation>
    </message>
    <message numerus="yes">
        <source>The value of a label has at most %Ln character(s). Annotations may hold more.</source>
        <translation>
            <numerusform>Der Wert eines Labels hat höchstens %Ln&#xa0;Zeichen. Annotationen fassen mehr.</numerusform>
            <numerusform>Der Wert eines Labels hat höchstens %Ln&#xa0;Zeichen. Annotationen fassen mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>All annotations together have at most %1. Take something out of them.</source>
        <translation>Alle Annotationen zusammen fassen höchstens %1. Nehmen Sie etwas heraus.</translation>
    </message>
    <message>
        <source>The certificate of a server, the certificates that vouch for it, and its private key.</source>
        <translation>Das Zertifikat eines Servers, die Zertifikate, die dafür bürgen, und sein privater Schlüssel.</translation>
    </message>
    <message>
        <source>A token of a service account that never expires. The cluster fills it in.</source>
        <translation>Ein Token eines Service-Accounts, das nie abläuft. Der Cluster trägt es ein.</translation>
    </message>
    <message>
        <source>The cluster fills %1 in, so it cannot be edited: delete it and make a new one.</source>
        <translation>Der Cluster füllt %1 aus; daher lässt es sich nicht bearbeiten: Löschen Sie es, und legen Sie ein neues an.</translation>
    </message>
    <message>
        <source>This certificate expired on %1.</source>
        <translation>Dieses Zertifikat ist am %1 abgelaufen.</translation>
    </message>
    <message>
        <source>This certificate is not valid before %1.</source>
        <translation>Dieses Zertifikat ist vor dem %1 nicht gültig.</translation>
    </message>
    <message>
        <source>This certificate expires in less than a day, on %1.</source>
        <translation>Dieses Zertifikat läuft in weniger als einem Tag ab, am %1.</translation>
    </message>
    <message numerus="yes">
        <source>This certificate expires in %Ln day(s): %1.</source>
        <translation>
            <numerusform>Dieses Zertifikat läuft in %Ln&#xa0;Tag ab, am %1.</numerusform>
            <numerusform>Dieses Zertifikat läuft in %Ln&#xa0;Tagen ab, am %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This certificate is valid until %1.</source>
        <translation>Dieses Zertifikat ist bis zum %1 gültig.</translation>
    </message>
    <message>
        <source>The private key belongs to another certificate: no server will start with both. The cluster accepts the secret all the same.</source>
        <translation>Der private Schlüssel gehört zu einem anderen Zertifikat: Kein Server wird mit beiden starten. Der Cluster nimmt das Secret trotzdem an.</translation>
    </message>
    <message>
        <source>There is no certificate in PEM format. The cluster accepts the secret all the same.</source>
        <translation>Es gibt kein Zertifikat im PEM-Format. Der Cluster nimmt das Secret trotzdem an.</translation>
    </message>
    <message>
        <source>There is no private key in PEM format. The cluster accepts the secret all the same.</source>
        <translation>Es gibt keinen privaten Schlüssel im PEM-Format. Der Cluster nimmt das Secret trotzdem an.</translation>
    </message>
    <message>
        <source>The private key has a passphrase, which nothing in the cluster can enter.</source>
        <translation>Der private Schlüssel hat eine Passphrase, die im Cluster nichts eingeben kann.</translation>
    </message>
    <message>
        <source>This is not a private key of a known format. The cluster accepts the secret all the same.</source>
        <translation>Dies ist kein privater Schlüssel in einem bekannten Format. Der Cluster nimmt das Secret trotzdem an.</translation>
    </message>
    <message>
        <source>This certificate is for %1.</source>
        <translation>Dieses Zertifikat gilt für %1.</translation>
    </message>
</context>
<context>
    <name>Tagwright::SecretChangeDialog</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>%1 is production. Type the name %2 to go on.</source>
        <translation>%1 ist Produktion. Geben Sie zum Fortfahren den Namen %2 ein.</translation>
    </message>
    <message>
        <source>The secret is read…</source>
        <translation>Das Secret wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>The secret is being written…</source>
        <translation>Das Secret wird geschrieben&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Tagwright::SecretDetails</name>
    <message>
        <source>S&amp;how value</source>
        <translation>Wert &amp;zeigen</translation>
    </message>
    <message>
        <source>Cop&amp;y value</source>
        <translation>Wert &amp;kopieren</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Keys of the secret</source>
        <translation>Schlüssel des Secrets</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>No secret is chosen</source>
        <translation>Kein Secret gewählt</translation>
    </message>
    <message>
        <source>Choose one to see what it holds.</source>
        <translation>Wählen Sie eines, um zu sehen, was es enthält.</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Typ: %1</translation>
    </message>
    <message>
        <source>Made by %1, which makes it anew when it is gone</source>
        <translation>Angelegt und bei Verlust neu angelegt von %1</translation>
    </message>
    <message>
        <source>Kept by %1</source>
        <translation>Verwaltet von %1</translation>
    </message>
    <message>
        <source>What it holds cannot be changed any more; it can only be deleted.</source>
        <translation>Sein Inhalt lässt sich nicht mehr ändern; es lässt sich nur löschen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a key of a secret, %2 the size of its value</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No secret is chosen.</source>
        <translation>Es ist kein Secret gewählt.</translation>
    </message>
    <message>
        <source>The secret holds nothing.</source>
        <translation>Das Secret enthält nichts.</translation>
    </message>
    <message>
        <source>Read the value and show it for half a minute</source>
        <translation>Den Wert lesen und eine halbe Minute lang zeigen</translation>
    </message>
    <message>
        <source>Read the value and copy it; the clipboard is cleared after half a minute</source>
        <translation>Den Wert lesen und kopieren; die Zwischenablage wird nach einer halben Minute geleert</translation>
    </message>
    <message>
        <source>The value is read…</source>
        <translation>Der Wert wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>The key is not there any more. Refresh the list.</source>
        <translation>Der Schlüssel ist nicht mehr da. Aktualisieren Sie die Liste.</translation>
    </message>
    <message>
        <source>It was copied. In half a minute it is taken out of the clipboard again.</source>
        <translation>Es wurde kopiert. In einer halben Minute wird es wieder aus der Zwischenablage genommen.</translation>
    </message>
    <message>
        <source>Only its beginning is shown. Copy it to have all of it.</source>
        <translation>Gezeigt wird nur der Anfang. Kopieren Sie den Wert, um ihn ganz zu haben.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Der Wert ist leer.</translation>
    </message>
    <message>
        <source>It is hidden again in half a minute.</source>
        <translation>In einer halben Minute wird er wieder verborgen.</translation>
    </message>
    <message>
        <source>Save value &amp;as…</source>
        <translation>Wert speichern &amp;unter&#xa0;…</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <translation>Labels: %1</translation>
    </message>
    <message>
        <source>Annotations: %1</source>
        <translation>Annotationen: %1</translation>
    </message>
    <message>
        <source>Read the value and write it into a file that nobody but you can read</source>
        <translation>Den Wert lesen und in eine Datei schreiben, die nur Sie lesen können</translation>
    </message>
    <message>
        <source>The value is no text (%1). Save it as a file to see it.</source>
        <translation>Es ist kein Text (%1). Speichern Sie den Wert als Datei, um ihn zu haben.</translation>
    </message>
    <message>
        <source>Save the value of %1</source>
        <translation>Wert von %1 speichern</translation>
    </message>
    <message>
        <source>The value of %1 was saved as %2. Nobody but you can read that file.</source>
        <translation>Der Wert von %1 wurde als %2 gespeichert. Nur Sie können diese Datei lesen.</translation>
    </message>
    <message>
        <source>The value of %1 was not saved.</source>
        <translation>Der Wert von %1 wurde nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>Tagwright::SecretDialog</name>
    <message>
        <source>New secret in the project %1</source>
        <translation>Neues Secret im Projekt %1</translation>
    </message>
    <message>
        <source>Edit the secret %1 of the project %2</source>
        <translation>Das Secret %1 des Projekts %2 bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>&amp;Typ:</translation>
    </message>
    <message>
        <source>C&amp;reate the secret</source>
        <translation>Secret an&amp;legen</translation>
    </message>
    <message>
        <source>&amp;Save the secret</source>
        <translation>Secret &amp;speichern</translation>
    </message>
    <message>
        <source>Name of the secret</source>
        <translation>Name des Secrets</translation>
    </message>
    <message>
        <source>What to change in the name</source>
        <translation>Was am Namen zu ändern ist</translation>
    </message>
    <message>
        <source>Type of the secret</source>
        <translation>Typ des Secrets</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a type in words, %2 as the cluster calls it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Another type…</source>
        <translation>Anderer Typ&#xa0;…</translation>
    </message>
    <message>
        <source>The project %1 has a secret %2 already.</source>
        <translation>Das Projekt %1 hat schon ein Secret %2.</translation>
    </message>
    <message>
        <source>The type is missing.</source>
        <translation>Der Typ fehlt.</translation>
    </message>
    <message>
        <source>The secret is not read yet.</source>
        <translation>Das Secret ist noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>&amp;Immutable: its values can never be changed again</source>
        <translation>&amp;Unveränderlich: Die Werte lassen sich nie wieder ändern</translation>
    </message>
    <message>
        <source>What it &amp;holds</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>La&amp;bels and annotations</source>
        <translation>Labels und Annotati&amp;onen</translation>
    </message>
    <message>
        <source>Name of the type, as the program that reads the secret expects it</source>
        <translation>Name des Typs, wie ihn das Programm erwartet, das das Secret liest</translation>
    </message>
    <message>
        <source>Parts of the secret</source>
        <translation>Teile des Secrets</translation>
    </message>
    <message>
        <source>An immutable secret can still be deleted and made anew. This cannot be taken back.</source>
        <translation>Ein unveränderliches Secret lässt sich weiterhin löschen und neu anlegen. Die Unveränderlichkeit lässt sich nicht zurücknehmen.</translation>
    </message>
</context>
<context>
    <name>Tagwright::SecretForm</name>
    <message>
        <source>What to change</source>
        <translation>Was zu ändern ist</translation>
    </message>
</context>
<context>
    <name>Tagwright::SecretTableModel</name>
    <message>
        <source>Keys and values</source>
        <translation>Schlüssel und Werte</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Benutzer und Passwort</translation>
    </message>
    <message>
        <source>SSH key</source>
        <translation>SSH-Schlüssel</translation>
    </message>
    <message>
        <source>TLS certificate</source>
        <translation>TLS-Zertifikat</translation>
    </message>
    <message>
        <source>Pull secret</source>
        <translation>Pull-Secret</translation>
    </message>
    <message>
        <source>Pull secret, old form</source>
        <translation>Pull-Secret, alte Form</translation>
    </message>
    <message>
        <source>Service account token</source>
        <translation>Service-Account-Token</translation>
    </message>
    <message>
        <source>Bootstrap token</source>
        <translation>Bootstrap-Token</translation>
    </message>
    <message>
        <source>%1: pulls images with it</source>
        <translation>%1: pullt damit Images</translation>
    </message>
    <message>
        <source>%1: its pods may mount it</source>
        <translation>%1: Seine Pods dürfen es einhängen</translation>
    </message>
    <message>
        <source>%1: reads it as files</source>
        <translation>%1: liest es als Dateien</translation>
    </message>
    <message>
        <source>%1: has it in its environment</source>
        <translation>%1: hat es in seiner Umgebung</translation>
    </message>
    <message>
        <source>%1: clones its sources with it</source>
        <translation>%1: klont damit seine Quellen</translation>
    </message>
    <message>
        <source>%1: pushes its image with it</source>
        <translation>%1: pusht damit sein Image</translation>
    </message>
    <message>
        <source>%1: is triggered with it</source>
        <translation>%1: wird damit ausgelöst</translation>
    </message>
    <message>
        <source>%1: has its certificate from it</source>
        <translation>%1: hat sein Zertifikat daraus</translation>
    </message>
    <message>
        <source>%1, immutable</source>
        <translation>%1, unveränderlich</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln&#xa0;weiteres</numerusform>
            <numerusform>%1 und %Ln&#xa0;weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing that could be read</source>
        <translation>nichts, soweit lesbar</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Made by %1, which makes it anew when it is gone</source>
        <translation>Angelegt und bei Verlust neu angelegt von %1</translation>
    </message>
    <message>
        <source>Kept by %1</source>
        <translation>Verwaltet von %1</translation>
    </message>
    <message>
        <source>What it holds cannot be changed any more; it can only be deleted.</source>
        <translation>Sein Inhalt lässt sich nicht mehr ändern; es lässt sich nur löschen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>of a secret: the names of what it holds</extracomment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
</context>
<context>
    <name>Tagwright::SecretsDialog</name>
    <message>
        <source>Filter the secrets</source>
        <translation>Secrets filtern</translation>
    </message>
    <message>
        <source>Name or type</source>
        <translation>Name oder Typ</translation>
    </message>
    <message>
        <source>Also show what the cluster &amp;makes for itself</source>
        <translation>Auch zeigen, was der Cluster für &amp;sich selbst anlegt</translation>
    </message>
    <message>
        <source>Secrets of the project %1</source>
        <translation>Secrets des Projekts %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Neu&#xa0;…</translation>
    </message>
    <message>
        <source>Make a secret of any type; what is sent is shown first</source>
        <translation>Ein Secret beliebigen Typs anlegen; was gesendet wird, wird zuerst gezeigt</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Change what the secret holds</source>
        <translation>Ändern, was das Secret enthält</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>Du&amp;plizieren&#xa0;…</translation>
    </message>
    <message>
        <source>Copy the secret into another project, or under another name</source>
        <translation>Das Secret in ein anderes Projekt oder unter einem anderen Namen kopieren</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Delete the secret; who uses it is shown first</source>
        <translation>Das Secret löschen; wer es verwendet, wird zuerst gezeigt</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Read the secrets and who uses them again</source>
        <translation>Die Secrets noch einmal lesen, und wer sie verwendet</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>There is no secret to show.</source>
        <translation>Es gibt kein Secret zu zeigen.</translation>
    </message>
    <message>
        <source>Choose a secret first.</source>
        <translation>Wählen Sie zuerst ein Secret.</translation>
    </message>
    <message>
        <source>You have no right to make secrets in the project %1.</source>
        <translation>Sie haben kein Recht, im Projekt %1 Secrets anzulegen.</translation>
    </message>
    <message>
        <source>You have no right to read the secrets.</source>
        <translation>Sie haben kein Recht, die Secrets zu lesen.</translation>
    </message>
    <message>
        <source>You have no right to change the secrets.</source>
        <translation>Sie haben kein Recht, die Secrets zu ändern.</translation>
    </message>
    <message>
        <source>You have no right to delete the secrets.</source>
        <translation>Sie haben kein Recht, die Secrets zu löschen.</translation>
    </message>
    <message>
        <source>The secrets are read…</source>
        <translation>Die Secrets werden gelesen&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) that the cluster made for itself are hidden.</source>
        <translation>
            <numerusform>%Ln&#xa0;Secret, das der Cluster für sich selbst angelegt hat, ist ausgeblendet.</numerusform>
            <numerusform>%Ln&#xa0;Secrets, die der Cluster für sich selbst angelegt hat, sind ausgeblendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything that may use secrets could be read: %1.</source>
        <translation>Nicht alles, was Secrets verwenden kann, ließ sich lesen: %1.</translation>
    </message>
    <message>
        <source>You lack the right to list them, or the cluster did not answer. There may be further uses.</source>
        <translation>Ihnen fehlt das Recht, sie aufzulisten, oder der Cluster hat nicht geantwortet. Es kann weitere Verwendungen geben.</translation>
    </message>
    <message>
        <source>How old the list is</source>
        <translation>Wie alt die Liste ist</translation>
    </message>
    <message>
        <source>The secrets could not be read.</source>
        <translation>Die Secrets ließen sich nicht lesen.</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>The cluster tells every change of a secret at once.</source>
        <translation>Der Cluster meldet jede Änderung eines Secrets sofort.</translation>
    </message>
    <message>
        <source>reconnecting…, as of %1</source>
        <translation>verbindet neu&#xa0;…, Stand: %1</translation>
    </message>
    <message>
        <source>The connection to the cluster broke off. It is tried again, and nothing will be missed.</source>
        <translation>Die Verbindung zum Cluster brach ab. Sie wird erneut versucht, und nichts wird verpasst.</translation>
    </message>
    <message>
        <source>The cluster does not report changes: %1</source>
        <translation>Der Cluster meldet keine Änderungen: %1</translation>
    </message>
    <message>
        <source>Who uses the secrets was read on %1. F5 reads it again.</source>
        <translation>Wer die Secrets verwendet, wurde am %1 gelesen. F5 liest es neu.</translation>
    </message>
    <message>
        <source>read %1; F5 reads it again</source>
        <translation>Stand: %1; F5 liest neu</translation>
    </message>
    <message>
        <source>who uses them: read %1</source>
        <translation>Verwendungen, Stand: %1</translation>
    </message>
</context>
<context>
    <name>Tagwright::SelectDialog</name>
    <message>
        <source>&amp;Name matches</source>
        <translation>&amp;Name passt zu</translation>
    </message>
    <message>
        <source>A regular expression that is found anywhere in the name</source>
        <translation>Ein regulärer Ausdruck, der irgendwo im Namen gefunden wird</translation>
    </message>
    <message>
        <source>&amp;Version in</source>
        <translation>&amp;Version in</translation>
    </message>
    <message>
        <source>A range of versions: &gt;=1.2 &lt;2, ~1.4, ^2.1, 1.5.*, and several with || between</source>
        <translation>Ein Versionsbereich: &gt;=1.2 &lt;2, ~1.4, ^2.1, 1.5.*, und mehrere mit || dazwischen</translation>
    </message>
    <message>
        <source>&amp;Older than</source>
        <translation>Ä&amp;lter als</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 days</translation>
    </message>
    <message>
        <source>By the date that the image carries: 30 days, 6w, 2 years</source>
        <translation>Nach dem Datum, das das Image trägt, auf Englisch: 30 days, 6w, 2 years</translation>
    </message>
    <message>
        <source>All &amp;but the newest per minor</source>
        <translation>Alle &amp;bis auf die neuesten je Nebenversion</translation>
    </message>
    <message>
        <source>How many releases of each minor version are left out; bases and architectures are counted apart</source>
        <translation>Wie viele Releases jeder Nebenversion ausgenommen sind; Basen und Architekturen werden getrennt gezählt</translation>
    </message>
    <message>
        <source>Same &amp;image as</source>
        <translation>Dasselbe &amp;Image wie</translation>
    </message>
    <message>
        <source>Tags with the digest of this one</source>
        <translation>Tags mit dem Digest von diesem</translation>
    </message>
    <message>
        <source>No &amp;platform of</source>
        <translation>Keine &amp;Plattform von</translation>
    </message>
    <message>
        <source>One or more, such as linux/arm64, arm64 or windows: tags whose image has none of them</source>
        <translation>Eine oder mehrere, etwa linux/arm64, arm64 oder windows: Tags, deren Image keine davon hat</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>&amp;Filter löschen</translation>
    </message>
    <message>
        <source>Select by rule</source>
        <translation>Nach Regel auswählen</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>Aus&amp;wählen</translation>
    </message>
    <message>
        <source>Select tags of %1</source>
        <translation>Tags von %1 auswählen</translation>
    </message>
    <message>
        <source>Tags that meet all of the conditions are selected in the table. Nothing is changed by it.</source>
        <translation>Tags, die alle Bedingungen erfüllen, werden in der Tabelle ausgewählt. Dabei wird nichts geändert.</translation>
    </message>
    <message>
        <source>not</source>
        <translation>nicht</translation>
    </message>
    <message>
        <source>Not: %1</source>
        <translation>Nicht: %1</translation>
    </message>
    <message>
        <source>Tags of which this is not true; those that cannot be judged stay out either way</source>
        <translation>Tags, auf die dies nicht zutrifft; solche, die sich nicht beurteilen lassen, bleiben so oder so außen vor</translation>
    </message>
    <message>
        <source>Correct what is marked above.</source>
        <translation>Berichtigen Sie, was oben markiert ist.</translation>
    </message>
    <message>
        <source>Switch on a condition, or type into it.</source>
        <translation>Schalten Sie eine Bedingung ein, oder geben Sie etwas in sie ein.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 tag(s) match.</source>
        <translation>
            <numerusform>%Ln von %1&#xa0;Tags passt.</numerusform>
            <numerusform>%Ln von %1&#xa0;Tags passen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln&#xa0;weiteres</numerusform>
            <numerusform>und %Ln&#xa0;weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be judged: they have no version, date or platform to compare. They are not selected.</source>
        <translation>
            <numerusform>%Ln lässt sich nicht beurteilen: Version, Datum oder Plattform zum Vergleichen fehlt. Es wird nicht ausgewählt.</numerusform>
            <numerusform>%Ln lassen sich nicht beurteilen: Version, Datum oder Plattform zum Vergleichen fehlt. Sie werden nicht ausgewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop &amp;reading</source>
        <translation>L&amp;esen anhalten</translation>
    </message>
    <message>
        <source>&amp;Read the details of all</source>
        <translation>Details aller l&amp;esen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be judged yet: their details are not known.</source>
        <translation>
            <numerusform>%Ln lässt sich noch nicht beurteilen: Die Details sind nicht bekannt.</numerusform>
            <numerusform>%Ln lassen sich noch nicht beurteilen: Die Details sind nicht bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are hidden by the filter, and are not selected.</source>
        <translation>
            <numerusform>%Ln davon ist vom Filter ausgeblendet und wird nicht ausgewählt.</numerusform>
            <numerusform>%Ln davon sind vom Filter ausgeblendet und werden nicht ausgewählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Select %Ln tag(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;Tag aus&amp;wählen</numerusform>
            <numerusform>%Ln&#xa0;Tags aus&amp;wählen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the details: %1 of %2…</source>
        <translation>Die Details werden gelesen: %1 von %2&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Tagwright::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es tut</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>Tagwright::ShowCredentialDialog</name>
    <message>
        <source>Reading the keychain…</source>
        <translation>Schlüsselbund wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Copy password</source>
        <translation>Passwort &amp;kopieren</translation>
    </message>
    <message>
        <source>Credential for %1</source>
        <translation>Anmeldedaten für %1</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Show the password while pressed</source>
        <translation>Passwort zeigen, solange gedrückt</translation>
    </message>
    <message>
        <source>Show the password while this is pressed</source>
        <translation>Das Passwort zeigen, solange dies gedrückt ist</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>&amp;Benutzername:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>Nothing is kept for this connection, or the keychain does not give it.</source>
        <translation>Für diese Verbindung ist nichts gespeichert, oder der Schlüsselbund gibt es nicht heraus.</translation>
    </message>
    <message>
        <source>A copy stays in the clipboard for half a minute.</source>
        <translation>Eine Kopie bleibt eine halbe Minute in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The password was copied. In half a minute it is taken out of the clipboard again.</source>
        <translation>Das Passwort wurde kopiert. In einer halben Minute wird es wieder aus der Zwischenablage genommen.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür es gilt</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>&amp;Für:</translation>
    </message>
    <message>
        <source>The whole registry</source>
        <translation>Die ganze Registry</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>Token &amp;kopieren</translation>
    </message>
    <message>
        <source>Token for %1</source>
        <translation>Token für %1</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Show the token while pressed</source>
        <translation>Token zeigen, solange gedrückt</translation>
    </message>
    <message>
        <source>Show the token while this is pressed</source>
        <translation>Das Token zeigen, solange dies gedrückt ist</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>&amp;Token:</translation>
    </message>
    <message>
        <source>The token was copied. In half a minute it is taken out of the clipboard again.</source>
        <translation>Das Token wurde kopiert. In einer halben Minute wird es wieder aus der Zwischenablage genommen.</translation>
    </message>
</context>
<context>
    <name>Tagwright::SignInFields</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>The sign-in page of the cluster opens in your browser. Tagwright gets a token from it, and never sees the password.</source>
        <translation>Die Anmeldeseite des Clusters öffnet sich in Ihrem Browser. Tagwright bekommt von ihr ein Token und sieht das Passwort nie.</translation>
    </message>
    <message>
        <source>Way of signing in</source>
        <translation>Art der Anmeldung</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Benutzername und Passwort</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>Im Browser</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>sha256~…, or the whole “oc login” line of the web console</source>
        <translation>sha256~…, oder die ganze „oc login“-Zeile der Webkonsole</translation>
    </message>
    <message>
        <source>Sign &amp;in:</source>
        <translation>Anmel&amp;dung:</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>&amp;Benutzername:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>&amp;Token:</translation>
    </message>
</context>
<context>
    <name>Tagwright::StatePane</name>
    <message>
        <source>Working</source>
        <translation>Läuft</translation>
    </message>
</context>
<context>
    <name>Tagwright::StatusLine</name>
    <message numerus="yes">
        <source>%L1 of %Ln tag(s) selected</source>
        <translation>
            <numerusform>%L1 von %Ln&#xa0;Tag ausgewählt</numerusform>
            <numerusform>%L1 von %Ln&#xa0;Tags ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;Tag</numerusform>
            <numerusform>%Ln&#xa0;Tags</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not signed in</source>
        <translation>%1: nicht angemeldet</translation>
    </message>
    <message>
        <source>%1: signed in as %2</source>
        <translation>%1: angemeldet als %2</translation>
    </message>
    <message>
        <source>%L1 of %L2 pulls left</source>
        <translation>noch %L1 von %L2 Pulls</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) running</source>
        <translation>
            <numerusform>%Ln&#xa0;Vorgang läuft</numerusform>
            <numerusform>%Ln&#xa0;Vorgänge laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to try the keychain again.</source>
        <translation>Klicken, um es noch einmal mit dem Schlüsselbund zu versuchen.</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>%1: an image file, read only</source>
        <translation>%1: eine Image-Datei, nur lesbar</translation>
    </message>
</context>
<context>
    <name>Tagwright::StreamActions</name>
    <message>
        <source>&amp;Copy stream tag</source>
        <translation>Stream-&amp;Tag kopieren</translation>
    </message>
    <message>
        <source>Copy project/stream:tag, as oc names it</source>
        <translation>Projekt/Stream:Tag kopieren, wie oc es nennt</translation>
    </message>
    <message>
        <source>Copy stream i&amp;mage</source>
        <translation>Stream-&amp;Image kopieren</translation>
    </message>
    <message>
        <source>Copy project/stream@digest, which no later import can move</source>
        <translation>Projekt/Stream@Digest kopieren, das kein späterer Import verschieben kann</translation>
    </message>
    <message>
        <source>Copy &amp;name of tag</source>
        <translation>&amp;Name des Tags kopieren</translation>
    </message>
    <message>
        <source>Copy the names of the selected tags alone</source>
        <translation>Nur die Namen der ausgewählten Tags kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;internal pull specification</source>
        <translation>Inte&amp;rne Pull-Spezifikation kopieren</translation>
    </message>
    <message>
        <source>Copy where pods of the cluster pull the tag from</source>
        <translation>Kopieren, woher Pods des Clusters das Tag pullen</translation>
    </message>
    <message>
        <source>Copy &amp;public pull specification</source>
        <translation>Ö&amp;ffentliche Pull-Spezifikation kopieren</translation>
    </message>
    <message>
        <source>Copy where the tag is pulled from outside of the cluster</source>
        <translation>Kopieren, woher das Tag außerhalb des Clusters gepullt wird</translation>
    </message>
    <message>
        <source>Copy where its image &amp;really is</source>
        <translation>Tatsächlichen &amp;Ort des Images kopieren</translation>
    </message>
    <message>
        <source>Copy what workloads get for the tag: the source&apos;s own image, or the cluster&apos;s copy</source>
        <translation>Kopieren, was Workloads für das Tag bekommen: das Image der Quelle selbst oder die Kopie des Clusters</translation>
    </message>
    <message>
        <source>Copy &amp;description of the stream</source>
        <translation>&amp;Beschreibung des Streams kopieren</translation>
    </message>
    <message>
        <source>Copy the text that oc describe prints</source>
        <translation>Den Text kopieren, den oc describe ausgibt</translation>
    </message>
    <message>
        <source>The description of %1 was copied.</source>
        <translation>Die Beschreibung von %1 wurde kopiert.</translation>
    </message>
    <message>
        <source>Import a&amp;gain</source>
        <translation>Erneut im&amp;portieren</translation>
    </message>
    <message>
        <source>Let the cluster import the selected tags from their sources now</source>
        <translation>Den Cluster die ausgewählten Tags jetzt aus ihren Quellen importieren lassen</translation>
    </message>
    <message>
        <source>Mark all as &amp;seen</source>
        <translation>&amp;Alle als gesehen markieren</translation>
    </message>
    <message>
        <source>Take the marks from tags that have changed</source>
        <translation>Die Markierungen geänderter Tags entfernen</translation>
    </message>
    <message>
        <source>Tell on the desktop when a tag of this image stream names another image</source>
        <translation>Auf dem Desktop melden, wenn ein Tag dieses Image-Streams auf ein anderes Image zeigt</translation>
    </message>
    <message>
        <source>oc &amp;get istag</source>
        <translation>oc &amp;get istag</translation>
    </message>
    <message>
        <source>Copy the command that shows the tag as YAML</source>
        <translation>Den Befehl kopieren, der das Tag als YAML zeigt</translation>
    </message>
    <message>
        <source>oc &amp;describe istag</source>
        <translation>oc &amp;describe istag</translation>
    </message>
    <message>
        <source>Copy the command that describes the image of the tag</source>
        <translation>Den Befehl kopieren, der das Image des Tags beschreibt</translation>
    </message>
    <message>
        <source>oc &amp;import-image</source>
        <translation>oc &amp;import-image</translation>
    </message>
    <message>
        <source>Copy the command that imports the tag again</source>
        <translation>Den Befehl kopieren, der das Tag erneut importiert</translation>
    </message>
    <message>
        <source>oc &amp;tag to this image</source>
        <translation>oc &amp;tag auf dieses Image</translation>
    </message>
    <message>
        <source>Copy the command that sets the tag to the image it has now</source>
        <translation>Den Befehl kopieren, der das Tag auf das Image setzt, das es jetzt hat</translation>
    </message>
    <message>
        <source>Copy &amp;oc command</source>
        <translation>oc-Befehl &amp;kopieren</translation>
    </message>
    <message>
        <source>You have no right to import images in the project %1.</source>
        <translation>Sie haben kein Recht, im Projekt %1 Images zu importieren.</translation>
    </message>
    <message>
        <source>The tag is not taken from a registry: there is nothing to import it from.</source>
        <translation>Das Tag stammt nicht aus einer Registry: Es gibt nichts, woraus es sich importieren ließe.</translation>
    </message>
    <message>
        <source>No image stream is in front.</source>
        <translation>Vorn liegt kein Image-Stream.</translation>
    </message>
    <message>
        <source>The cluster has no registry of its own.</source>
        <translation>Der Cluster hat keine eigene Registry.</translation>
    </message>
    <message>
        <source>The cluster&apos;s registry cannot be reached from outside.</source>
        <translation>Die Registry des Clusters ist von außen nicht erreichbar.</translation>
    </message>
    <message>
        <source>Nothing was copied: the tag has no image yet.</source>
        <translation>Nichts wurde kopiert: Das Tag hat noch kein Image.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) copied.</source>
        <translation>
            <numerusform>%Ln&#xa0;Zeile kopiert.</numerusform>
            <numerusform>%Ln&#xa0;Zeilen kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import &amp;from…</source>
        <translation>Importieren a&amp;us&#xa0;…</translation>
    </message>
    <message>
        <source>Let the cluster import images of a registry into the image stream, after showing what would arrive</source>
        <translation>Den Cluster Images einer Registry in den Image-Stream importieren lassen; zuvor wird gezeigt, was ankommen würde</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>Ta&amp;ggen&#xa0;…</translation>
    </message>
    <message>
        <source>Give the image of the current tag further names, here or in another stream</source>
        <translation>Dem Image des aktuellen Tags weitere Namen geben, hier oder in einem anderen Stream</translation>
    </message>
    <message>
        <source>&amp;Edit tag…</source>
        <translation>Tag b&amp;earbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Change the tag&apos;s source, how it follows it, and its annotations</source>
        <translation>Die Quelle des Tags, wie es ihr folgt, und seine Annotationen ändern</translation>
    </message>
    <message>
        <source>E&amp;xport stream as YAML…</source>
        <translation>Stream als YAML e&amp;xportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Show the image stream as YAML that can be applied anywhere, and save or copy it</source>
        <translation>Den Image-Stream als überall anwendbares YAML zeigen und es speichern oder kopieren</translation>
    </message>
    <message>
        <source>Export tags as &amp;YAML…</source>
        <translation>Tags als &amp;YAML exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Show the selected tags alone as YAML, and save or copy it</source>
        <translation>Nur die ausgewählten Tags als YAML zeigen und es speichern oder kopieren</translation>
    </message>
    <message>
        <source>You have no right to change tags in the project %1.</source>
        <translation>Sie haben kein Recht, im Projekt %1 Tags zu ändern.</translation>
    </message>
    <message>
        <source>You have no right to set tags in the project %1, and none to use its images elsewhere.</source>
        <translation>Sie haben kein Recht, im Projekt %1 Tags zu setzen, und keines, seine Images anderswo zu verwenden.</translation>
    </message>
    <message>
        <source>One tag at a time can be edited.</source>
        <translation>Bearbeiten lässt sich immer nur ein Tag auf einmal.</translation>
    </message>
    <message>
        <source>The tag has no source: it names what is pushed to it. “Tag…” can give it one.</source>
        <translation>Das Tag hat keine Quelle: Es zeigt auf das, was dorthin gepusht wird. „Taggen&#xa0;…“ kann ihm eine geben.</translation>
    </message>
    <message>
        <source>Notify w&amp;hen a tag moves</source>
        <translation>Verschobene Tags &amp;melden</translation>
    </message>
    <message>
        <source>Image &amp;stream</source>
        <translation>Image-&amp;Stream</translation>
    </message>
    <message>
        <source>Copy add&amp;ress to pull from</source>
        <translation>Pull-Ad&amp;resse kopieren</translation>
    </message>
</context>
<context>
    <name>Tagwright::StreamChangeActions</name>
    <message>
        <source>Delete the selected tags, after showing what goes with them</source>
        <translation>Die ausgewählten Tags löschen; zuvor wird gezeigt, was mit ihnen verschwindet</translation>
    </message>
    <message>
        <source>Delete the image stream with all its tags, after showing who uses it</source>
        <translation>Den Image-Stream mit allen Tags löschen; zuvor wird gezeigt, wer ihn verwendet</translation>
    </message>
    <message>
        <source>Let wor&amp;kloads use its plain name</source>
        <translation>&amp;Workloads seinen bloßen Namen verwenden lassen</translation>
    </message>
    <message>
        <source>Whether workloads of the project may write the stream&apos;s name as an image</source>
        <translation>Ob Workloads des Projekts den Namen des Streams als Image angeben dürfen</translation>
    </message>
    <message>
        <source>Delete image &amp;stream…</source>
        <translation>Image-&amp;Stream löschen&#xa0;…</translation>
    </message>
    <message>
        <source>The cluster is not connected.</source>
        <translation>Der Cluster ist nicht verbunden.</translation>
    </message>
    <message>
        <source>You have no right to delete tags in the project %1.</source>
        <translation>Sie haben kein Recht, im Projekt %1 Tags zu löschen.</translation>
    </message>
    <message>
        <source>You have no right to delete image streams in the project %1.</source>
        <translation>Sie haben kein Recht, im Projekt %1 Image-Streams zu löschen.</translation>
    </message>
    <message>
        <source>You have no right to change image streams in the project %1.</source>
        <translation>Sie haben kein Recht, im Projekt %1 Image-Streams zu ändern.</translation>
    </message>
    <message>
        <source>No image stream is in front.</source>
        <translation>Vorn liegt kein Image-Stream.</translation>
    </message>
    <message>
        <source>Delete im&amp;age stream…</source>
        <translation>Image-&amp;Stream löschen&#xa0;…</translation>
    </message>
    <message>
        <source>De&amp;lete tags…</source>
        <translation>Tags &amp;löschen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Tagwright::StreamDeletionText</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln&#xa0;weiteres</numerusform>
            <numerusform>%1 und %Ln&#xa0;weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, which names no image</source>
        <translation>%1, das auf kein Image zeigt</translation>
    </message>
    <message>
        <source>%1, from %2, which names no image</source>
        <translation>%1 aus %2, das auf kein Image zeigt</translation>
    </message>
    <message>
        <source>%1, which names %2</source>
        <translation>%1, das auf %2 zeigt</translation>
    </message>
    <message>
        <source>%1, from %2, which names %3</source>
        <translation>%1 aus %2, das auf %3 zeigt</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln&#xa0;weiteres</numerusform>
            <numerusform>… und %Ln&#xa0;weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stays: you have protected “%2”</source>
        <translation>%1 bleibt: Sie haben „%2“ geschützt</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 ist nicht mehr da</translation>
    </message>
    <message>
        <source>No other tag of the project that is known here names the image of %1. It stays in the cluster until unused images are pruned.</source>
        <translation>Kein anderes Tag des Projekts, das hier bekannt ist, zeigt auf das Image von %1. Es bleibt im Cluster, bis unbenutzte Images aufgeräumt werden (Pruning).</translation>
    </message>
    <message>
        <source>The image of %1 stays: it is also called %2.</source>
        <translation>Das Image von %1 bleibt: Es heißt auch %2.</translation>
    </message>
    <message>
        <source>waits for new images of it</source>
        <translation>wartet auf neue Images davon</translation>
    </message>
    <message>
        <source>%1 %2 %3 (%4).</source>
        <extracomment>%1 is a kind of object, %2 its name, %3 what it does: &quot;runs it, and stays with it&quot;</extracomment>
        <translation>%1 %2 %3 (%4).</translation>
    </message>
    <message>
        <source>Aliases that go with it: %1</source>
        <translation>Aliase, die mit verschwinden: %1</translation>
    </message>
    <message>
        <source>Aliases that would name what they name now, and follow nothing: %1</source>
        <translation>Aliase, die weiter auf dasselbe zeigen und keinem Tag mehr folgen würden: %1</translation>
    </message>
    <message>
        <source>Not everything could be read: %1. There may be further uses.</source>
        <translation>Nicht alles ließ sich lesen: %1. Es kann weitere Verwendungen geben.</translation>
    </message>
    <message>
        <source>Nothing in the project that could be read uses it.</source>
        <translation>Nichts im Projekt, das sich lesen ließ, verwendet es.</translation>
    </message>
    <message numerus="yes">
        <source>%1, with its history of %Ln image(s)</source>
        <extracomment>%1 is what is deleted: &quot;1.2, from quay.io/org/app:1.2&quot;</extracomment>
        <translation>
            <numerusform>%1, mit seinem Verlauf aus %Ln&#xa0;Image</numerusform>
            <numerusform>%1, mit seinem Verlauf aus %Ln&#xa0;Images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::StreamHeader</name>
    <message>
        <source>Internal:</source>
        <translation>Intern:</translation>
    </message>
    <message>
        <source>Copy internal pull specification</source>
        <translation>Interne Pull-Spezifikation kopieren</translation>
    </message>
    <message>
        <source>Public:</source>
        <translation>Öffentlich:</translation>
    </message>
    <message>
        <source>Copy public pull specification</source>
        <translation>Öffentliche Pull-Spezifikation kopieren</translation>
    </message>
    <message>
        <source>the cluster has no registry</source>
        <translation>der Cluster hat keine Registry</translation>
    </message>
    <message>
        <source>not reachable from outside</source>
        <translation>von außen nicht erreichbar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;Tag</numerusform>
            <numerusform>%Ln&#xa0;Tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;Image</numerusform>
            <numerusform>%Ln&#xa0;Images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln&#xa0;geändert</numerusform>
            <numerusform>%Ln&#xa0;geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln import(s) failed</source>
        <translation>
            <numerusform>%Ln&#xa0;Import fehlgeschlagen</numerusform>
            <numerusform>%Ln&#xa0;Importe fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending</source>
        <translation>
            <numerusform>%Ln&#xa0;ausstehend</numerusform>
            <numerusform>%Ln&#xa0;ausstehend</numerusform>
        </translation>
    </message>
    <message>
        <source>follows %1</source>
        <extracomment>all tags of a repository are imported</extracomment>
        <translation>folgt %1</translation>
    </message>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Labels:</source>
        <translation>Labels:</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <translation>Labels: %1</translation>
    </message>
    <message>
        <source>Annotations:</source>
        <translation>Annotationen:</translation>
    </message>
    <message>
        <source>Annotations: %1</source>
        <translation>Annotationen: %1</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>The cluster tells every change at once.</source>
        <translation>Der Cluster meldet jede Änderung sofort.</translation>
    </message>
    <message>
        <source>reconnecting…, as of %1</source>
        <translation>verbindet neu&#xa0;…, Stand: %1</translation>
    </message>
    <message>
        <source>reconnecting…</source>
        <translation>verbindet neu&#xa0;…</translation>
    </message>
    <message>
        <source>The connection to the cluster broke off. It is tried again, and nothing will be missed.</source>
        <translation>Die Verbindung zum Cluster brach ab. Sie wird erneut versucht, und nichts wird verpasst.</translation>
    </message>
    <message>
        <source>asked from time to time, as of %1</source>
        <translation>wird ab und zu abgefragt, Stand: %1</translation>
    </message>
    <message>
        <source>asked from time to time</source>
        <translation>wird ab und zu abgefragt</translation>
    </message>
    <message>
        <source>Something on the way lets no news through: the streams are listed again and again.</source>
        <translation>Etwas auf dem Weg lässt keine Neuigkeiten durch: Die Streams werden immer wieder aufgelistet.</translation>
    </message>
    <message>
        <source>listing…</source>
        <translation>wird aufgelistet&#xa0;…</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>The cluster was last heard of on %1.</source>
        <translation>Der Cluster hat sich zuletzt am %1 gemeldet.</translation>
    </message>
    <message>
        <source>Workloads may use its plain name</source>
        <translation>Workloads dürfen seinen bloßen Namen verwenden</translation>
    </message>
    <message>
        <source>You have no right to change image streams in the project %1.</source>
        <translation>Sie haben kein Recht, im Projekt %1 Image-Streams zu ändern.</translation>
    </message>
    <message>
        <source>Whether workloads of the project may write “%1” as an image</source>
        <translation>Ob Workloads des Projekts „%1“ als Image angeben dürfen</translation>
    </message>
</context>
<context>
    <name>Tagwright::StreamImportDialog</name>
    <message>
        <source>&amp;All tags</source>
        <translation>&amp;Alle Tags</translation>
    </message>
    <message>
        <source>Import images into %1</source>
        <translation>Images in %1 importieren</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What else changes</source>
        <translation>Was sich sonst noch ändert</translation>
    </message>
    <message>
        <source>The same as commands of oc</source>
        <translation>Dasselbe als oc-Befehle</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Nachsehen</translation>
    </message>
    <message>
        <source>The cluster gets the images and tells what they are; nothing is stored</source>
        <translation>Der Cluster holt die Images und sagt, was sie sind; gespeichert wird nichts</translation>
    </message>
    <message>
        <source>The cluster itself gets the images from the registry, with the pull secrets of the project. Look first: nothing is stored by that.</source>
        <translation>Der Cluster selbst holt die Images aus der Registry, mit den Pull-Secrets des Projekts. Sehen Sie zuerst nach: Dabei wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>registry/repository:tag</source>
        <translation>Registry/Repository:Tag</translation>
    </message>
    <message>
        <source>registry/repository:tag, or nothing: from where it is</source>
        <translation>Registry/Repository:Tag, oder nichts: aus der bisherigen Quelle</translation>
    </message>
    <message>
        <source>An image, or a line such as “docker pull …”, typed, pasted or dropped</source>
        <translation>Ein Image oder eine Zeile wie „docker pull&#xa0;…“, eingegeben, eingefügt oder hierher gezogen</translation>
    </message>
    <message>
        <source>Image stream</source>
        <translation>Image-Stream</translation>
    </message>
    <message>
        <source>Of the repository; without one, all tags that the image stream takes from registries</source>
        <translation>Des Repositorys; ohne eines alle Tags, die der Image-Stream aus Registries bezieht</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Quelle:</translation>
    </message>
    <message>
        <source>Image &amp;stream:</source>
        <translation>Image-&amp;Stream:</translation>
    </message>
    <message>
        <source>&amp;Tag:</source>
        <translation>&amp;Tag:</translation>
    </message>
    <message>
        <source>What would arrive</source>
        <translation>Was ankommen würde</translation>
    </message>
    <message>
        <source>What would arrive is shown here before anything is stored.</source>
        <translation>Was ankommen würde, ist hier zu sehen, bevor etwas gespeichert wird.</translation>
    </message>
    <message>
        <source>Tick &amp;everything</source>
        <translation>A&amp;lles anhaken</translation>
    </message>
    <message>
        <source>Tick &amp;nothing</source>
        <translation>Ni&amp;chts anhaken</translation>
    </message>
    <message>
        <source>The cluster looks at the images. With many or large ones this takes minutes…</source>
        <translation>Der Cluster sieht sich die Images an. Bei vielen oder großen dauert das Minuten&#xa0;…</translation>
    </message>
    <message>
        <source>St&amp;op looking</source>
        <translation>&amp;Nachsehen anhalten</translation>
    </message>
    <message>
        <source>%1: %2 The cluster says: %3</source>
        <extracomment>%1 is a tag, %2 are sentences, %3 is what a server says</extracomment>
        <translation>%1: %2 Der Cluster sagt: %3</translation>
    </message>
    <message>
        <source>The repository has no tags.</source>
        <translation>Das Repository hat keine Tags.</translation>
    </message>
    <message>
        <source>There is nothing to do: it is so already.</source>
        <translation>Es gibt nichts zu tun: Es ist schon so.</translation>
    </message>
    <message>
        <source>%1 is an alias: %2 is imported, which it leads to.</source>
        <translation>%1 ist ein Alias: Importiert wird %2, zu dem es führt.</translation>
    </message>
    <message>
        <source>The cluster has looked at %1 of %2 tags: it takes no more at once. The others can be ticked, too.</source>
        <translation>Der Cluster hat sich %1 von %2 Tags angesehen: Mehr nimmt er auf einmal nicht an. Die anderen lassen sich ebenfalls anhaken.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) will be imported on a schedule from then on.</source>
        <translation>
            <numerusform>%Ln&#xa0;Tag wird von da an nach Zeitplan importiert.</numerusform>
            <numerusform>%Ln&#xa0;Tags werden von da an nach Zeitplan importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) will no longer be imported on a schedule.</source>
        <translation>
            <numerusform>%Ln&#xa0;Tag wird nicht mehr nach Zeitplan importiert.</numerusform>
            <numerusform>%Ln&#xa0;Tags werden nicht mehr nach Zeitplan importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) will be imported without verifying the registry from then on.</source>
        <translation>
            <numerusform>%Ln&#xa0;Tag wird von da an importiert, ohne die Registry zu prüfen.</numerusform>
            <numerusform>%Ln&#xa0;Tags werden von da an importiert, ohne die Registry zu prüfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) will be imported from a verified registry only.</source>
        <translation>
            <numerusform>%Ln&#xa0;Tag wird nur noch aus einer geprüften Registry importiert.</numerusform>
            <numerusform>%Ln&#xa0;Tags werden nur noch aus einer geprüften Registry importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) will have one platform instead of all.</source>
        <translation>
            <numerusform>%Ln&#xa0;Tag hat dann eine Plattform statt aller.</numerusform>
            <numerusform>%Ln&#xa0;Tags haben dann eine Plattform statt aller.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) will have all platforms instead of one.</source>
        <translation>
            <numerusform>%Ln&#xa0;Tag hat dann alle Plattformen statt einer.</numerusform>
            <numerusform>%Ln&#xa0;Tags haben dann alle Plattformen statt einer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) keep all platforms, which oc import-image would reset to one.</source>
        <translation>
            <numerusform>%Ln&#xa0;Tag behält alle Plattformen; oc import-image würde es auf eine zurücksetzen.</numerusform>
            <numerusform>%Ln&#xa0;Tags behalten alle Plattformen; oc import-image würde sie auf eine zurücksetzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is production. Type the image stream&apos;s name to go on.</source>
        <translation>%1 ist Produktion. Geben Sie zum Fortfahren den Namen des Image-Streams ein.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln tag(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;Tag &amp;importieren</numerusform>
            <numerusform>%Ln&#xa0;Tags &amp;importieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::StreamPage</name>
    <message>
        <source>Filter tags</source>
        <translation>Tags filtern</translation>
    </message>
    <message>
        <source>Filter tags (text, *, /regex/)</source>
        <translation>Tags filtern (Text, *, /Regex/)</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Ask the cluster again</source>
        <translation>Den Cluster noch einmal fragen</translation>
    </message>
    <message>
        <source>List again</source>
        <translation>Erneut auflisten</translation>
    </message>
    <message>
        <source>List the image streams of the project again</source>
        <translation>Die Image-Streams des Projekts erneut auflisten</translation>
    </message>
    <message>
        <source>Retry the import</source>
        <translation>Import wiederholen</translation>
    </message>
    <message>
        <source>Let the cluster import the tag again now</source>
        <translation>Den Cluster das Tag jetzt erneut importieren lassen</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Show the tags that the filter hides</source>
        <translation>Die vom Filter ausgeblendeten Tags anzeigen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Choose which columns the table has; drag their headers to reorder them</source>
        <translation>Die Spalten der Tabelle auswählen; zum Umordnen die Spaltenköpfe ziehen</translation>
    </message>
    <message>
        <source>The image stream has no tag “%1”.</source>
        <translation>Der Image-Stream hat kein Tag „%1“.</translation>
    </message>
    <message>
        <source>Check the spelling. It may have been deleted meanwhile.</source>
        <translation>Schreibweise prüfen. Vielleicht wurde es inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>The import of %1 has failed. %2</source>
        <extracomment>%1 is a tag, %2 a sentence</extracomment>
        <translation>Der Import von %1 ist fehlgeschlagen. %2</translation>
    </message>
    <message>
        <source>The cluster imports it again…</source>
        <translation>Der Cluster importiert es erneut&#xa0;…</translation>
    </message>
    <message>
        <source>No tag matches “%1”.</source>
        <translation>Kein Tag passt zu „%1“.</translation>
    </message>
    <message>
        <source>A text is looked for anywhere in the tag; * and ? stand for the rest; /…/ is a regular expression.</source>
        <translation>Ein Text wird überall im Tag gesucht; * und ? stehen für den Rest; /…/ ist ein regulärer Ausdruck.</translation>
    </message>
    <message>
        <source>This image stream has no tags yet.</source>
        <translation>Dieser Image-Stream hat noch keine Tags.</translation>
    </message>
    <message>
        <source>They come with the first push or import, and appear here by themselves.</source>
        <translation>Sie kommen mit dem ersten Push oder Import und erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>The project %1 has no image stream %2.</source>
        <translation>Das Projekt %1 hat keinen Image-Stream %2.</translation>
    </message>
    <message>
        <source>It may have been deleted. When it is made, it appears here by itself.</source>
        <translation>Vielleicht wurde er gelöscht. Sobald er angelegt wird, erscheint er hier von selbst.</translation>
    </message>
    <message>
        <source>You may not look at the image streams of the project %1 (403).</source>
        <translation>Sie dürfen die Image-Streams des Projekts %1 nicht ansehen (403).</translation>
    </message>
    <message>
        <source>The right to list and watch imagestreams (image.openshift.io) there is missing; the role view has it. A project that does not exist is refused in the same way.</source>
        <translation>Es fehlt das Recht, dort imagestreams (image.openshift.io) aufzulisten und zu beobachten; die Rolle „view“ hat es. Ein Projekt, das es nicht gibt, wird auf dieselbe Weise verweigert.</translation>
    </message>
    <message>
        <source>%1 lists the image streams of %2…</source>
        <translation>%1 listet die Image-Streams von %2 auf&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Tagwright::StreamTable</name>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>Alle Spalten anzeigen</translation>
    </message>
</context>
<context>
    <name>Tagwright::StreamTagDialog</name>
    <message>
        <source>What reacts to it</source>
        <translation>Was darauf reagiert</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Was sich ändern wird</translation>
    </message>
    <message>
        <source>What will change is shown here before anything is sent.</source>
        <translation>Was sich ändern wird, ist hier zu sehen, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>Tag an image of %1</source>
        <translation>Ein Image von %1 taggen</translation>
    </message>
    <message>
        <source>Tags of image streams get a source. Nothing is pulled to this computer.</source>
        <translation>Tags von Image-Streams bekommen eine Quelle. Auf diesen Rechner wird nichts gepullt.</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>Ta&amp;ggen</translation>
    </message>
    <message>
        <source>Roll %1 back</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>The tag names an image again that it has named before, and stays with it.</source>
        <translation>Das Tag zeigt wieder auf ein Image, auf das es schon einmal gezeigt hat, und bleibt dabei.</translation>
    </message>
    <message>
        <source>&amp;Roll back</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Edit the tag %1</source>
        <translation>Das Tag %1 bearbeiten</translation>
    </message>
    <message>
        <source>What it is taken from, and how it follows that.</source>
        <translation>Woraus es stammt, und wie es dem folgt.</translation>
    </message>
    <message>
        <source>Chan&amp;ge</source>
        <translation>Än&amp;dern</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>The cluster is asked what these tags are…</source>
        <translation>Der Cluster wird gefragt, was diese Tags sind&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) exist and are something else. Tick what may be changed.</source>
        <translation>
            <numerusform>%Ln&#xa0;Tag ist vorhanden und etwas anderes. Haken Sie an, was geändert werden darf.</numerusform>
            <numerusform>%Ln&#xa0;Tags sind vorhanden und etwas anderes. Haken Sie an, was geändert werden darf.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to do: it is so already.</source>
        <translation>Es gibt nichts zu tun: Es ist schon so.</translation>
    </message>
    <message>
        <source>The project %1 has no image stream %2 yet: it is made.</source>
        <translation>Das Projekt %1 hat noch keinen Image-Stream %2: Er wird angelegt.</translation>
    </message>
    <message>
        <source>The tag %1 follows %2, and moves with it.</source>
        <translation>Das Tag %1 folgt %2 und wird mit verschoben.</translation>
    </message>
    <message>
        <source>%1 %2 %3.</source>
        <extracomment>a kind of object, its name, and what happens to it</extracomment>
        <translation>%1 %2 %3.</translation>
    </message>
    <message>
        <source>Looking for what will react to it…</source>
        <translation>Es wird nachgesehen, was darauf reagieren wird&#xa0;…</translation>
    </message>
    <message>
        <source>Not everything could be read: %1.</source>
        <translation>Nicht alles ließ sich lesen: %1.</translation>
    </message>
    <message>
        <source>No workload of its project is rolled out anew by it.</source>
        <translation>Kein Workload des Projekts wird dadurch neu ausgerollt.</translation>
    </message>
    <message>
        <source>%1 is production. Type project/stream to go on.</source>
        <translation>%1 ist Produktion. Geben Sie zum Fortfahren Projekt/Stream ein.</translation>
    </message>
    <message numerus="yes">
        <source>Set %Ln tag(s) in %1</source>
        <translation>
            <numerusform>%Ln&#xa0;Tag in %1 setzen</numerusform>
            <numerusform>%Ln&#xa0;Tags in %1 setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Workloads of other projects were not looked at: you may not list what the whole cluster runs.</source>
        <translation>Workloads anderer Projekte wurden nicht angesehen: Sie dürfen nicht auflisten, was im ganzen Cluster läuft.</translation>
    </message>
</context>
<context>
    <name>Tagwright::StreamTagForm</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>an image in a tag&apos;s history: its digest, and when it was imported or pushed</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>&amp;Image:</source>
        <translation>&amp;Image:</translation>
    </message>
    <message>
        <source>tag, stream:tag, project/stream:tag, stream@digest or host/repository:tag</source>
        <translation>Tag, Stream:Tag, Projekt/Stream:Tag, Stream@Digest oder Host/Repository:Tag</translation>
    </message>
    <message>
        <source>A tag or digest of an image stream, or an image of a registry: typed, pasted or dropped here</source>
        <translation>Ein Tag oder Digest eines Image-Streams oder ein Image einer Registry: eingegeben, eingefügt oder hierher gezogen</translation>
    </message>
    <message>
        <source>&amp;Source:</source>
        <translation>&amp;Quelle:</translation>
    </message>
    <message>
        <source>One or more, with blanks between; also stream:tag and project/stream:tag</source>
        <translation>Eines oder mehrere, mit Leerzeichen dazwischen; auch Stream:Tag und Projekt/Stream:Tag</translation>
    </message>
    <message>
        <source>S&amp;uggest</source>
        <translation>&amp;Vorschlagen</translation>
    </message>
    <message>
        <source>Image stream</source>
        <translation>Image-Stream</translation>
    </message>
    <message>
        <source>project/stream</source>
        <translation>Projekt/Stream</translation>
    </message>
    <message>
        <source>A stream that does not exist yet is made</source>
        <translation>Ein Stream, den es noch nicht gibt, wird angelegt</translation>
    </message>
    <message>
        <source>&amp;New tags:</source>
        <translation>&amp;Neue Tags:</translation>
    </message>
    <message>
        <source>Image st&amp;ream:</source>
        <translation>Image-&amp;Stream:</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Permanent: stays what it is</source>
        <translation>Fest: bleibt, was es ist</translation>
    </message>
    <message>
        <source>Alias: follows another tag</source>
        <translation>Alias: folgt einem anderen Tag</translation>
    </message>
    <message>
        <source>Scheduled: imported again and again</source>
        <translation>Geplant: wird immer wieder importiert</translation>
    </message>
    <message>
        <source>Reference: only points to the source</source>
        <translation>Verweis: verweist nur auf die Quelle</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>A&amp;rt:</translation>
    </message>
    <message>
        <source>Import mode</source>
        <translation>Importmodus</translation>
    </message>
    <message>
        <source>Of an image for several platforms, one of them is imported, or all</source>
        <translation>Von einem Image für mehrere Plattformen wird eine importiert, oder alle</translation>
    </message>
    <message>
        <source>As the tag has it</source>
        <translation>Wie beim Tag</translation>
    </message>
    <message>
        <source>One platform (Legacy)</source>
        <translation>Eine Plattform (Legacy)</translation>
    </message>
    <message>
        <source>All platforms (PreserveOriginal)</source>
        <translation>Alle Plattformen (PreserveOriginal)</translation>
    </message>
    <message>
        <source>Reference policy</source>
        <translation>Referenz-Policy</translation>
    </message>
    <message>
        <source>Where workloads pull from: the source itself, or the cluster&apos;s own registry, which then needs the credentials</source>
        <translation>Woher Workloads pullen: aus der Quelle selbst oder aus der eigenen Registry des Clusters, die dann die Anmeldedaten braucht</translation>
    </message>
    <message>
        <source>The source (Source)</source>
        <translation>Quelle (Source)</translation>
    </message>
    <message>
        <source>The cluster&apos;s registry (Local)</source>
        <translation>Registry des Clusters (Local)</translation>
    </message>
    <message>
        <source>Ins&amp;ecure</source>
        <translation>&amp;Unsicher</translation>
    </message>
    <message>
        <source>The registry&apos;s certificate is not verified, and plain HTTP will do</source>
        <translation>Das Zertifikat der Registry wird nicht geprüft, und HTTP ohne TLS genügt</translation>
    </message>
    <message>
        <source>Import &amp;mode:</source>
        <translation>Import&amp;modus:</translation>
    </message>
    <message>
        <source>&amp;Annotations:</source>
        <translation>&amp;Annotationen:</translation>
    </message>
    <message>
        <source>It names the image that the source names now, and stays with it, whatever becomes of the source.</source>
        <translation>Es zeigt auf das Image, auf das die Quelle jetzt zeigt, und bleibt dabei, was auch immer aus der Quelle wird.</translation>
    </message>
    <message>
        <source>It always names what another tag of the same image stream names, and moves with it.</source>
        <translation>Es zeigt immer auf dasselbe wie ein anderes Tag desselben Image-Streams und wird mit ihm verschoben.</translation>
    </message>
    <message>
        <source>It only points to the source: nothing is imported, and whoever uses it gets the source itself.</source>
        <translation>Es verweist nur auf die Quelle: Nichts wird importiert, und wer es verwendet, bekommt die Quelle selbst.</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>new tag</source>
        <translation>neues Tag</translation>
    </message>
    <message>
        <source>&amp;Sources:</source>
        <translation>&amp;Quellen:</translation>
    </message>
    <message>
        <source>Pulle&amp;d from:</source>
        <translation>Ge&amp;pullt aus:</translation>
    </message>
</context>
<context>
    <name>Tagwright::StreamTagModel</name>
    <message>
        <source>new</source>
        <extracomment>of a tag: it was not there before</extracomment>
        <translation>neu</translation>
    </message>
    <message>
        <source>moved</source>
        <extracomment>of a tag: it names another image than before</extracomment>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>of a tag: it is taken from another source, or by other rules</extracomment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>%1, pending</source>
        <translation>%1, ausstehend</translation>
    </message>
    <message>
        <source>%1 → %2, pending</source>
        <extracomment>generations of a tag: the one that is there, and the one that is asked for</extracomment>
        <translation>%1 → %2, ausstehend</translation>
    </message>
    <message>
        <source>pushed</source>
        <extracomment>how a tag follows its source: it has none</extracomment>
        <translation>gepusht</translation>
    </message>
    <message>
        <source>permanent</source>
        <extracomment>how a tag follows its source: it stays what it is</extracomment>
        <translation>fest</translation>
    </message>
    <message>
        <source>alias</source>
        <extracomment>how a tag follows its source: it is always the same as another tag</extracomment>
        <translation>Alias</translation>
    </message>
    <message>
        <source>scheduled</source>
        <extracomment>how a tag follows its source: it is imported again and again</extracomment>
        <translation>geplant</translation>
    </message>
    <message>
        <source>reference</source>
        <extracomment>how a tag follows its source: it only points to it</extracomment>
        <translation>Verweis</translation>
    </message>
    <message>
        <source>local</source>
        <extracomment>pods of the project may use the plain name of the stream</extracomment>
        <translation>lokal</translation>
    </message>
    <message>
        <source>import failed</source>
        <translation>Import fehlgeschlagen</translation>
    </message>
    <message>
        <source>import failed: %1</source>
        <translation>Import fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>importing…</source>
        <translation>wird importiert&#xa0;…</translation>
    </message>
    <message>
        <source>waits for its source</source>
        <translation>wartet auf seine Quelle</translation>
    </message>
    <message>
        <source>no image yet</source>
        <translation>noch kein Image</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>pulled through</source>
        <extracomment>of a tag: its image is pulled through the cluster&apos;s own registry</extracomment>
        <translation>Pull-through</translation>
    </message>
    <message>
        <source>insecure</source>
        <extracomment>of a tag: its source is reached without verified encryption</extracomment>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>It has no source: whoever pushes to it decides.</source>
        <translation>Es hat keine Quelle: Wer dorthin pusht, entscheidet.</translation>
    </message>
    <message>
        <source>The tag was changed, and what it asks for is not there yet.</source>
        <translation>Das Tag wurde geändert, und was es verlangt, ist noch nicht da.</translation>
    </message>
    <message>
        <source>The generation of the stream in which the tag was last changed or imported.</source>
        <translation>Die Generation des Streams, in der das Tag zuletzt geändert oder importiert wurde.</translation>
    </message>
    <message>
        <source>Workloads of this project may use the plain name of the stream as an image.</source>
        <translation>Workloads dieses Projekts dürfen den bloßen Namen des Streams als Image verwenden.</translation>
    </message>
    <message>
        <source>Workloads must use the whole pull specification.</source>
        <translation>Workloads müssen die ganze Pull-Spezifikation verwenden.</translation>
    </message>
    <message>
        <source>Moved from %1.</source>
        <translation>Verschoben von %1.</translation>
    </message>
    <message>
        <source>It has no source: it names what was last pushed to it.</source>
        <translation>Es hat keine Quelle: Es zeigt auf das, was zuletzt dorthin gepusht wurde.</translation>
    </message>
    <message>
        <source>It stays what it is until somebody changes or imports it.</source>
        <translation>Es bleibt, was es ist, bis jemand es ändert oder importiert.</translation>
    </message>
    <message>
        <source>It always names what the tag %1 of this stream names.</source>
        <translation>Es zeigt immer auf dasselbe wie das Tag %1 dieses Streams.</translation>
    </message>
    <message>
        <source>It is imported again and again. By default a cluster looks at most every %1 minutes, and imports at most %2 images a minute; this cluster may be set up otherwise, and does not say so.</source>
        <translation>Es wird immer wieder importiert. Standardmäßig sieht ein Cluster frühestens alle %1&#xa0;Minuten nach und importiert höchstens %2&#xa0;Images pro Minute; dieser Cluster kann anders eingerichtet sein und verrät es nicht.</translation>
    </message>
    <message>
        <source>It only points to its source: nothing is imported.</source>
        <translation>Es verweist nur auf seine Quelle: Nichts wird importiert.</translation>
    </message>
    <message>
        <source>Workloads pull its image through the cluster&apos;s own registry.</source>
        <translation>Workloads pullen sein Image durch die eigene Registry des Clusters hindurch.</translation>
    </message>
    <message>
        <source>Its source is imported without verified encryption.</source>
        <translation>Seine Quelle wird ohne geprüfte Verschlüsselung importiert.</translation>
    </message>
    <message>
        <source>All platforms of its source are imported.</source>
        <translation>Alle Plattformen seiner Quelle werden importiert.</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>the name of a version of an image</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Convention</source>
        <extracomment>what the form of a tag promises</extracomment>
        <translation>Konvention</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>heads a column of what tags are taken from</extracomment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>heads a column of how tags follow what they are taken from</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generation</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Lookup</source>
        <extracomment>whether workloads may use the plain name of the stream</extracomment>
        <translation>Lookup</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plattformen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>What the form of the tag promises</source>
        <translation>Was die Form des Tags verspricht</translation>
    </message>
    <message>
        <source>What the tag is taken from; an arrow leads to another tag of this stream</source>
        <translation>Woraus das Tag stammt; ein Pfeil führt zu einem anderen Tag dieses Streams</translation>
    </message>
    <message>
        <source>How the tag follows what it is taken from</source>
        <translation>Wie das Tag dem folgt, woraus es stammt</translation>
    </message>
    <message>
        <source>The exact content that the tag names now</source>
        <translation>Der genaue Inhalt, auf den das Tag jetzt zeigt</translation>
    </message>
    <message>
        <source>Since when the tag has named this image</source>
        <translation>Seit wann das Tag auf dieses Image zeigt</translation>
    </message>
    <message>
        <source>Whether what is there is what was asked for last</source>
        <translation>Ob das, was da ist, das zuletzt Verlangte ist</translation>
    </message>
    <message>
        <source>How the last import went</source>
        <translation>Wie der letzte Import verlief</translation>
    </message>
    <message>
        <source>Whether workloads of the project may use the plain name of the stream as an image</source>
        <translation>Ob Workloads des Projekts den bloßen Namen des Streams als Image verwenden dürfen</translation>
    </message>
    <message>
        <source>What a registry transfers for it: compressed, every layer once, all platforms together</source>
        <translation>Was eine Registry dafür überträgt: komprimiert, jeder Layer einmal, alle Plattformen zusammen</translation>
    </message>
    <message>
        <source>It would be imported again and again, but the cluster has switched that off.</source>
        <translation>Es würde immer wieder importiert, aber der Cluster hat das abgeschaltet.</translation>
    </message>
    <message numerus="yes">
        <source>It is imported again and again: at most every %Ln minute(s).</source>
        <translation>
            <numerusform>Es wird immer wieder importiert: höchstens jede Minute.</numerusform>
            <numerusform>Es wird immer wieder importiert: höchstens alle %Ln Minuten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is imported again and again: at most every %Ln minute(s), as long as the whole cluster imports no more than %1 images a minute.</source>
        <translation>
            <numerusform>Es wird immer wieder importiert: höchstens jede Minute, solange der ganze Cluster nicht mehr als %1 Images in der Minute importiert.</numerusform>
            <numerusform>Es wird immer wieder importiert: höchstens alle %Ln Minuten, solange der ganze Cluster nicht mehr als %1 Images in der Minute importiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::StreamViews</name>
    <message>
        <source>Image stream views</source>
        <translation>Ansichten des Image-Streams</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Description of the image stream</source>
        <translation>Beschreibung des Image-Streams</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the text that oc describe prints</source>
        <translation>Den Text kopieren, den oc describe ausgibt</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>History of the tag</source>
        <translation>Verlauf des Tags</translation>
    </message>
    <message>
        <source>The tag has never named an image.</source>
        <translation>Das Tag hat noch nie auf ein Image gezeigt.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>E&amp;xport image as YAML…</source>
        <translation>Image als YAML e&amp;xportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Show what the cluster knows of this image as YAML, and save or copy it</source>
        <translation>Zeigen, was der Cluster über dieses Image weiß, als YAML, und es speichern oder kopieren</translation>
    </message>
    <message>
        <source>&amp;Roll back to this image…</source>
        <translation>Auf dieses Image &amp;zurücksetzen&#xa0;…</translation>
    </message>
    <message>
        <source>Let the tag name the selected image of its history again</source>
        <translation>Das Tag wieder auf das ausgewählte Image seines Verlaufs zeigen lassen</translation>
    </message>
    <message>
        <source>Select one image of the tag&apos;s history first.</source>
        <translation>Wählen Sie zuerst ein Image im Verlauf des Tags aus.</translation>
    </message>
    <message>
        <source>The tag only pointed to something then, and the cluster has no image of it.</source>
        <translation>Das Tag hat damals nur auf etwas verwiesen, und der Cluster hat kein Image davon.</translation>
    </message>
    <message>
        <source>The tag names this image now.</source>
        <translation>Das Tag zeigt jetzt auf dieses Image.</translation>
    </message>
    <message>
        <source>Copy the i&amp;mage</source>
        <translation>I&amp;mage kopieren</translation>
    </message>
    <message>
        <source>Copy project/stream@digest; pasted on a registry or another image stream, it is copied there</source>
        <translation>Projekt/Stream@Digest kopieren; auf einer Registry oder einem anderen Image-Stream eingefügt, wird das Image dorthin kopiert</translation>
    </message>
</context>
<context>
    <name>Tagwright::TagActions</name>
    <message>
        <source>List the tags again</source>
        <translation>Die Tags erneut auflisten</translation>
    </message>
    <message>
        <source>&amp;Copy reference</source>
        <translation>&amp;Referenz kopieren</translation>
    </message>
    <message>
        <source>Copy the selected tags as references</source>
        <translation>Die ausgewählten Tags als Referenzen kopieren</translation>
    </message>
    <message>
        <source>Copy reference by &amp;digest</source>
        <translation>Referenz mit &amp;Digest kopieren</translation>
    </message>
    <message>
        <source>Copy the command with which %1 pulls the selected tags</source>
        <translation>Den Befehl kopieren, mit dem %1 die ausgewählten Tags holt</translation>
    </message>
    <message>
        <source>Copy the selected tags as references that no later push can move</source>
        <translation>Die ausgewählten Tags als Referenzen kopieren, die kein späterer Push verschieben kann</translation>
    </message>
    <message>
        <source>Copy &amp;name of tag</source>
        <translation>&amp;Name des Tags kopieren</translation>
    </message>
    <message>
        <source>Copy the names of the selected tags alone</source>
        <translation>Nur die Namen der ausgewählten Tags kopieren</translation>
    </message>
    <message>
        <source>Copy project/stream:tag, as oc names it in a cluster&apos;s own registry</source>
        <translation>Projekt/Stream:Tag kopieren, wie oc es in der Registry des Clusters nennt</translation>
    </message>
    <message>
        <source>Copy as image stream &amp;image</source>
        <translation>Als Image-Stream-&amp;Image kopieren</translation>
    </message>
    <message>
        <source>Copy project/stream@digest, as oc names it in a cluster&apos;s own registry</source>
        <translation>Projekt/Stream@Digest kopieren, wie oc es in der Registry des Clusters nennt</translation>
    </message>
    <message>
        <source>Copy %1 command</source>
        <translation>%1-Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;pull command</source>
        <translation>&amp;Pull-Befehl kopieren</translation>
    </message>
    <message>
        <source>Nothing was copied: the digests are not known yet.</source>
        <translation>Nichts wurde kopiert: Die Digests sind noch nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 of %2 tags copied: the digests of the others are not known yet.</source>
        <translation>%1 von %2 Tags kopiert: Die Digests der anderen sind noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) copied.</source>
        <translation>
            <numerusform>%Ln&#xa0;Zeile kopiert.</numerusform>
            <numerusform>%Ln&#xa0;Zeilen kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Select by rule…</source>
        <translation>Nach Regel aus&amp;wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Select the tags that are old, beyond the newest ones, of one image, and the like</source>
        <translation>Die Tags auswählen, die alt sind, nicht zu den neuesten gehören, zu einem Image gehören und dergleichen</translation>
    </message>
    <message>
        <source>The Stream menu has this for image streams.</source>
        <translation>Für Image-Streams steht dies im Menü „Stream“.</translation>
    </message>
    <message>
        <source>Tags of image streams cannot be selected by a rule yet: use the filter.</source>
        <translation>Tags von Image-Streams lassen sich noch nicht nach Regel auswählen: Verwenden Sie den Filter.</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Copy as image stream ta&amp;g</source>
        <translation>Als Image-Stream-&amp;Tag kopieren</translation>
    </message>
</context>
<context>
    <name>Tagwright::TagDialog</name>
    <message>
        <source>Tag an image of %1</source>
        <translation>Ein Image von %1 taggen</translation>
    </message>
    <message>
        <source>The image gets further names. Nothing of it is pulled; in its own repository nothing is copied either.</source>
        <translation>Das Image bekommt weitere Namen. Nichts davon wird gepullt; in seinem eigenen Repository wird auch nichts kopiert.</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>Ta&amp;ggen</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>A tag or a digest of this repository</source>
        <translation>Ein Tag oder ein Digest dieses Repositorys</translation>
    </message>
    <message>
        <source>One or more, with blanks between</source>
        <translation>Eines oder mehrere, mit Leerzeichen dazwischen</translation>
    </message>
    <message>
        <source>&amp;Suggest</source>
        <translation>&amp;Vorschlagen</translation>
    </message>
    <message>
        <source>&amp;Image:</source>
        <translation>&amp;Image:</translation>
    </message>
    <message>
        <source>&amp;New tags:</source>
        <translation>&amp;Neue Tags:</translation>
    </message>
    <message>
        <source>&amp;Repository:</source>
        <translation>&amp;Repository:</translation>
    </message>
</context>
<context>
    <name>Tagwright::TagDrop</name>
    <message>
        <source>The tag %1 only points to another tag of the cluster. Copy that one instead.</source>
        <translation>Das Tag %1 verweist nur auf ein anderes Tag des Clusters. Kopieren Sie stattdessen jenes.</translation>
    </message>
    <message>
        <source>%1 has no tag %2 any more.</source>
        <translation>%1 hat kein Tag %2 mehr.</translation>
    </message>
    <message>
        <source>The tag %1 has no image yet. Import it first.</source>
        <translation>Das Tag %1 hat noch kein Image. Importieren Sie es zuerst.</translation>
    </message>
    <message>
        <source>The cluster&apos;s registry cannot be reached from outside, so that nothing can be copied out of it. Whoever administers the cluster can expose it.</source>
        <translation>Die Registry des Clusters ist von außen nicht erreichbar; daher lässt sich nichts aus ihr kopieren. Wer den Cluster verwaltet, kann sie nach außen freigeben.</translation>
    </message>
    <message>
        <source>The image stream %1 is not known any more. Open it, and copy its tags again.</source>
        <translation>Der Image-Stream %1 ist nicht mehr bekannt. Öffnen Sie ihn, und kopieren Sie seine Tags noch einmal.</translation>
    </message>
    <message>
        <source>The content of these tags is in different repositories. Copy them one after the other.</source>
        <translation>Der Inhalt dieser Tags liegt in verschiedenen Repositorys. Kopieren Sie sie nacheinander.</translation>
    </message>
    <message>
        <source>The content is in %1, to which there is no connection. Add that registry first.</source>
        <translation>Der Inhalt liegt auf %1; dorthin gibt es keine Verbindung. Fügen Sie diese Registry zuerst hinzu.</translation>
    </message>
    <message>
        <source>%1 is a file: nothing is copied into it.</source>
        <translation>%1 ist eine Datei: In sie wird nichts kopiert.</translation>
    </message>
    <message>
        <source>The connection that these tags are from does not exist any more.</source>
        <translation>Die Verbindung, von der diese Tags stammen, gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Copy all of %1 to %2…</source>
        <translation>Alles aus %1 nach %2 kopieren&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln tag(s) to %1…</source>
        <translation>
            <numerusform>%Ln&#xa0;Tag nach %1 kopieren&#xa0;…</numerusform>
            <numerusform>%Ln&#xa0;Tags nach %1 kopieren&#xa0;…</numerusform>
        </translation>
    </message>
    <message>
        <source>You have no right to import images in the project %1.</source>
        <translation>Sie haben kein Recht, im Projekt %1 Images zu importieren.</translation>
    </message>
    <message>
        <source>You have no right to set tags in the project %1.</source>
        <translation>Sie haben kein Recht, im Projekt %1 Tags zu setzen.</translation>
    </message>
    <message>
        <source>Import all tags of %1 into %2…</source>
        <translation>Alle Tags von %1 in %2 importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Import %1 into %2…</source>
        <translation>%1 in %2 importieren&#xa0;…</translation>
    </message>
    <message>
        <source>In a cluster, tags are put on a project or on an image stream.</source>
        <translation>In einem Cluster werden Tags auf einem Projekt oder einem Image-Stream abgelegt.</translation>
    </message>
    <message>
        <source>The cluster is not connected.</source>
        <translation>Der Cluster ist nicht verbunden.</translation>
    </message>
    <message>
        <source>A cluster cannot get images from a file. Copy them into a registry first.</source>
        <translation>Ein Cluster kann keine Images aus einer Datei holen. Kopieren Sie sie zuerst in eine Registry.</translation>
    </message>
    <message>
        <source>These tags are in %1 already.</source>
        <translation>Diese Tags sind schon in %1.</translation>
    </message>
    <message numerus="yes">
        <source>Set %Ln tag(s) in %1…</source>
        <translation>
            <numerusform>%Ln&#xa0;Tag in %1 setzen&#xa0;…</numerusform>
            <numerusform>%Ln&#xa0;Tags in %1 setzen&#xa0;…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::TagHistoryModel</name>
    <message>
        <source>current</source>
        <extracomment>of an image in the history of a tag</extracomment>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Pulled from</source>
        <extracomment>heads a column of where images were pulled from</extracomment>
        <translation>Gepullt von</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generation</translation>
    </message>
</context>
<context>
    <name>Tagwright::TagPage</name>
    <message>
        <source>Filter tags</source>
        <translation>Tags filtern</translation>
    </message>
    <message>
        <source>Filter tags (text, *, /regex/)</source>
        <translation>Tags filtern (Text, *, /Regex/)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>List again</source>
        <translation>Erneut auflisten</translation>
    </message>
    <message>
        <source>List the tags again</source>
        <translation>Die Tags erneut auflisten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop listing the tags; those that are there stay</source>
        <translation>Das Auflisten der Tags anhalten; vorhandene bleiben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop reading details; those that are there stay</source>
        <translation>Das Lesen der Details anhalten; vorhandene bleiben</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Show the tags that the filter hides</source>
        <translation>Die vom Filter ausgeblendeten Tags anzeigen</translation>
    </message>
    <message>
        <source>Show the tags that are signatures, SBOMs and referrers of other images</source>
        <translation>Die Tags anzeigen, die Signaturen, SBOMs und Referrer anderer Images sind</translation>
    </message>
    <message>
        <source>Choose which columns the table has; drag their headers to reorder them</source>
        <translation>Die Spalten der Tabelle auswählen; zum Umordnen die Spaltenköpfe ziehen</translation>
    </message>
    <message>
        <source>Hide attachments</source>
        <translation>Anhänge ausblenden</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln attachment(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;Anhang anzeigen</numerusform>
            <numerusform>%Ln&#xa0;Anhänge anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>The listing was stopped: there may be more tags than these.</source>
        <translation>Das Auflisten wurde angehalten: Es kann weitere Tags geben.</translation>
    </message>
    <message>
        <source>The registry lists no tag “%1” here.</source>
        <translation>Die Registry führt hier kein Tag „%1“ auf.</translation>
    </message>
    <message>
        <source>Check the spelling. It may have been deleted, or pushed under another name.</source>
        <translation>Schreibweise prüfen. Vielleicht wurde es gelöscht oder unter anderem Namen gepusht.</translation>
    </message>
    <message>
        <source>The listing was stopped before the first tag came.</source>
        <translation>Das Auflisten wurde angehalten, bevor das erste Tag kam.</translation>
    </message>
    <message>
        <source>%1 lists the tags…</source>
        <translation>%1 listet die Tags auf&#xa0;…</translation>
    </message>
    <message>
        <source>No tag matches “%1”.</source>
        <translation>Kein Tag passt zu „%1“.</translation>
    </message>
    <message>
        <source>A text is looked for anywhere in the tag; * and ? stand for the rest; /…/ is a regular expression.</source>
        <translation>Ein Text wird überall im Tag gesucht; * und ? stehen für den Rest; /…/ ist ein regulärer Ausdruck.</translation>
    </message>
    <message>
        <source>All tags here are attachments of other images.</source>
        <translation>Alle Tags hier sind Anhänge anderer Images.</translation>
    </message>
    <message>
        <source>Signatures, SBOMs and referrers are hidden as long as nobody asks for them.</source>
        <translation>Signaturen, SBOMs und Referrer sind ausgeblendet, bis sie verlangt werden.</translation>
    </message>
    <message>
        <source>This repository has no tags.</source>
        <translation>Dieses Repository hat keine Tags.</translation>
    </message>
    <message>
        <source>It may hold images that can only be named by digest: paste one into the address bar.</source>
        <translation>Es kann Images enthalten, die sich nur per Digest benennen lassen: einen solchen in die Adressleiste einfügen.</translation>
    </message>
    <message>
        <source>Select by rule…</source>
        <translation>Nach Regel auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Select the tags that are old, that a regular expression matches, and the like</source>
        <translation>Die Tags auswählen, die alt sind, zu einem regulären Ausdruck passen und dergleichen</translation>
    </message>
    <message numerus="yes">
        <source>The details of %Ln tag(s) are read…</source>
        <translation>
            <numerusform>Die Details von %Ln&#xa0;Tag werden gelesen&#xa0;…</numerusform>
            <numerusform>Die Details von %Ln&#xa0;Tags werden gelesen&#xa0;…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::TagTable</name>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>Alle Spalten anzeigen</translation>
    </message>
</context>
<context>
    <name>Tagwright::TagTableModel</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>%1 is a list of tags</extracomment>
        <translation>
            <numerusform>%1 und %Ln&#xa0;weiteres</numerusform>
            <numerusform>%1 und %Ln&#xa0;weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The build has set a fixed date, so that building it again gives the same image.</source>
        <translation>Der Build hat ein festes Datum gesetzt, damit erneutes Bauen dasselbe Image ergibt.</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>Insgesamt %1</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>the name of a version of an image</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Convention</source>
        <extracomment>what the form of a tag promises</extracomment>
        <translation>Konvention</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plattformen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Same image as</source>
        <extracomment>heads a column of the other tags of the same image</extracomment>
        <translation>Dasselbe Image wie</translation>
    </message>
    <message>
        <source>What the form of the tag promises</source>
        <translation>Was die Form des Tags verspricht</translation>
    </message>
    <message>
        <source>The exact content that the tag points to now</source>
        <translation>Der genaue Inhalt, auf den das Tag jetzt zeigt</translation>
    </message>
    <message>
        <source>What a registry transfers for it: compressed, every layer once, all platforms together</source>
        <translation>Was eine Registry dafür überträgt: komprimiert, jeder Layer einmal, alle Plattformen zusammen</translation>
    </message>
    <message>
        <source>Other tags that point to the same digest</source>
        <translation>Andere Tags, die auf denselben Digest zeigen</translation>
    </message>
</context>
<context>
    <name>Tagwright::TakenTags</name>
    <message>
        <source>Sources and new tags</source>
        <translation>Quellen und neue Tags</translation>
    </message>
    <message>
        <source>A new tag can be named otherwise: press F2 or click it twice</source>
        <translation>Ein neues Tag lässt sich anders benennen: F2 drücken oder zweimal darauf klicken</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Tag</translation>
    </message>
</context>
<context>
    <name>Tagwright::Tints</name>
    <message>
        <source>None</source>
        <comment>no colour</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
</context>
<context>
    <name>Tagwright::TrustPage</name>
    <message>
        <source>Passphrase of the key</source>
        <translation>Passphrase des Schlüssels</translation>
    </message>
    <message>
        <source>For&amp;get</source>
        <translation>Ver&amp;gessen</translation>
    </message>
    <message>
        <source>Do &amp;not verify the certificate of the registry</source>
        <translation>Das Zertifikat der Registry &amp;nicht prüfen</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>None besides the system’s. Paste PEM text here, or choose a file.</source>
        <translation>Keine außer denen des Systems. Fügen Sie hier PEM-Text ein, oder wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>From fi&amp;le…</source>
        <translation>Aus &amp;Datei&#xa0;…</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>None; or a PEM or PKCS#12 file</source>
        <translation>Keines; oder eine PEM- oder PKCS#12-Datei</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Wä&amp;hlen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose the client certificate</source>
        <translation>Client-Zertifikat wählen</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>Schlüssel des Client-Zertifikats</translation>
    </message>
    <message>
        <source>In the same file</source>
        <translation>In derselben Datei</translation>
    </message>
    <message>
        <source>Choos&amp;e…</source>
        <translation>Wähl&amp;en&#xa0;…</translation>
    </message>
    <message>
        <source>Choose the key of the client certificate</source>
        <translation>Schlüssel des Client-Zertifikats wählen</translation>
    </message>
    <message>
        <source>Empty for a key without one</source>
        <translation>Leer für einen Schlüssel ohne</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Wie bisher</translation>
    </message>
    <message>
        <source>Certificates that you trust</source>
        <translation>Zertifikate, denen Sie vertrauen</translation>
    </message>
    <message>
        <source>Trust the chosen certificate no longer; you are asked again when it is met</source>
        <translation>Dem gewählten Zertifikat nicht länger vertrauen; Sie werden wieder gefragt, wenn es auftaucht</translation>
    </message>
    <message>
        <source>&amp;Authorities:</source>
        <translation>&amp;Zertifizierungsstellen:</translation>
    </message>
    <message>
        <source>Client &amp;certificate:</source>
        <translation>&amp;Client-Zertifikat:</translation>
    </message>
    <message>
        <source>Its &amp;key:</source>
        <translation>Sein Schl&amp;üssel:</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Passphrase:</translation>
    </message>
    <message>
        <source>Tr&amp;usted:</source>
        <translation>Ve&amp;rtraut:</translation>
    </message>
    <message>
        <source>Certificate of an authority</source>
        <translation>Zertifikat einer Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cert *.cer *.p12 *.pfx);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cert *.cer *.p12 *.pfx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key);;All files (*)</source>
        <translation>Schlüssel (*.pem *.key);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>An authority given here counts for this connection only.</source>
        <translation>Eine hier angegebene Zertifizierungsstelle gilt nur für diese Verbindung.</translation>
    </message>
    <message>
        <source>This is no certificate in PEM.</source>
        <translation>Das ist kein Zertifikat in PEM.</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <translation>%1 (bis %2)</translation>
    </message>
    <message>
        <source>%1, fingerprint %2</source>
        <translation>%1, Fingerabdruck %2</translation>
    </message>
    <message>
        <source>No single certificate</source>
        <translation>Kein einzelnes Zertifikat</translation>
    </message>
    <message>
        <source>The authorities are no certificates in PEM.</source>
        <translation>Die Zertifizierungsstellen sind keine Zertifikate in PEM.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>The key needs its client certificate.</source>
        <translation>Der Schlüssel braucht sein Client-Zertifikat.</translation>
    </message>
    <message>
        <source>Do &amp;not verify the certificate of the cluster</source>
        <translation>Das Zertifikat des Clusters &amp;nicht prüfen</translation>
    </message>
    <message>
        <source>Anybody on the way could pretend to be the server. To trust one certificate alone, leave this off: the program offers it when it meets one that it does not know.</source>
        <translation>Jeder auf dem Weg könnte sich als der Server ausgeben. Um nur einem einzelnen Zertifikat zu vertrauen, lassen Sie dies aus: Das Programm bietet es an, sobald ihm eines begegnet, das es nicht kennt.</translation>
    </message>
    <message>
        <source>Name in the certificate</source>
        <translation>Name im Zertifikat</translation>
    </message>
    <message>
        <source>That of the address</source>
        <translation>Der aus der Adresse</translation>
    </message>
    <message>
        <source>The name for which the server’s certificate is made, where it is reached under another one</source>
        <translation>Der Name, auf den das Zertifikat des Servers ausgestellt ist, wenn dieser unter einem anderen erreicht wird</translation>
    </message>
    <message>
        <source>Ser&amp;ver name:</source>
        <translation>Serverna&amp;me:</translation>
    </message>
    <message>
        <source>The one of the kubeconfig</source>
        <translation>Das aus der Kubeconfig</translation>
    </message>
</context>
<context>
    <name>Tagwright::UndoDialog</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take this back: %1?</source>
        <translation>Dies zurücknehmen: %1?</translation>
    </message>
    <message>
        <source>It was done on %1. A tag that names something else by now is left alone.</source>
        <translation>Es geschah am %1. Ein Tag, das inzwischen auf etwas anderes zeigt, wird in Ruhe gelassen.</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>%1 is for production. &amp;Type %2 to go on:</source>
        <translation>%1 ist für die Produktion. Zum Fortfahren %2 ein&amp;geben:</translation>
    </message>
    <message>
        <source>The repository’s name</source>
        <translation>Der Name des Repositorys</translation>
    </message>
    <message>
        <source>All of it was taken back already.</source>
        <translation>Alles davon wurde schon zurückgenommen.</translation>
    </message>
    <message>
        <source>The registry is asked what it still holds…</source>
        <translation>Die Registry wird gefragt, was sie noch hat&#xa0;…</translation>
    </message>
    <message>
        <source>None of this can be taken back. The last column says why; more is in its tool tips.</source>
        <translation>Nichts davon lässt sich zurücknehmen. Die letzte Spalte nennt den Grund; mehr steht in ihren Tooltips.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these changes cannot be taken back and will be left as they are.</source>
        <translation>
            <numerusform>%Ln&#xa0;dieser Änderungen lässt sich nicht zurücknehmen und bleibt, wie sie ist.</numerusform>
            <numerusform>%Ln&#xa0;dieser Änderungen lassen sich nicht zurücknehmen und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>The registry does not tell beforehand whether all of this can be taken back. Trying changes nothing else.</source>
        <translation>Die Registry verrät nicht vorab, ob sich alles davon zurücknehmen lässt. Ein Versuch ändert sonst nichts.</translation>
    </message>
    <message>
        <source>Every tag names already what it did before.</source>
        <translation>Jedes Tag zeigt schon auf dasselbe wie zuvor.</translation>
    </message>
    <message>
        <source>All of this can be taken back, but only until the registry’s next garbage collection.</source>
        <translation>Alles davon lässt sich zurücknehmen, aber nur bis zur nächsten Garbage-Collection der Registry.</translation>
    </message>
    <message>
        <source>All of this can be taken back.</source>
        <translation>Alles davon lässt sich zurücknehmen.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take back %Ln change(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;Änderung &amp;zurücknehmen</numerusform>
            <numerusform>%Ln&#xa0;Änderungen &amp;zurücknehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>It was done on %1. What somebody has changed since is left alone.</source>
        <translation>Es geschah am %1. Was jemand seither geändert hat, wird in Ruhe gelassen.</translation>
    </message>
    <message>
        <source>The cluster is asked what it still holds…</source>
        <translation>Der Cluster wird gefragt, was er noch hat&#xa0;…</translation>
    </message>
    <message>
        <source>The cluster does not tell beforehand whether all of this can be taken back. Trying changes nothing else.</source>
        <translation>Der Cluster verrät nicht vorab, ob sich alles davon zurücknehmen lässt. Ein Versuch ändert sonst nichts.</translation>
    </message>
    <message>
        <source>All of it is already what it was before.</source>
        <translation>Alles davon ist schon, was es zuvor war.</translation>
    </message>
    <message>
        <source>What comes back and what goes</source>
        <translation>Was zurückkommt und was verschwindet</translation>
    </message>
    <message>
        <source>Goes as a whole: %1</source>
        <translation>Verschwindet ganz: %1</translation>
    </message>
    <message>
        <source>Comes back as a whole: %1</source>
        <translation>Kommt ganz zurück: %1</translation>
    </message>
    <message>
        <source>Comes back: %1</source>
        <translation>Kommt zurück: %1</translation>
    </message>
    <message>
        <source>Goes: %1</source>
        <translation>Verschwindet: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln&#xa0;weiteres</numerusform>
            <numerusform>… und %Ln&#xa0;weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::UndoTableModel</name>
    <message>
        <source>no such tag</source>
        <translation>kein solches Tag</translation>
    </message>
    <message>
        <source>the tag goes away</source>
        <translation>das Tag verschwindet</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>wird gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>The registry does not tell this beforehand: it shows when it is tried.</source>
        <translation>Die Registry verrät das nicht vorab: Es zeigt sich beim Versuch.</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>heads a column of objects that were changed</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Names now</source>
        <extracomment>heads a column that says what is so now</extracomment>
        <translation>Zeigt jetzt auf</translation>
    </message>
    <message>
        <source>Will name</source>
        <extracomment>heads a column that says what will be so again</extracomment>
        <translation>Zeigt dann auf</translation>
    </message>
    <message>
        <source>Can be taken back</source>
        <extracomment>heads a column that says whether a change can be taken back</extracomment>
        <translation>Lässt sich zurücknehmen</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>it goes away</source>
        <translation>es verschwindet</translation>
    </message>
    <message>
        <source>The cluster does not tell this beforehand: it shows when it is tried.</source>
        <translation>Der Cluster verrät das nicht vorab: Es zeigt sich beim Versuch.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
</context>
<context>
    <name>Tagwright::UsageTableModel</name>
    <message>
        <source>runs it, and stays with it</source>
        <translation>führt es aus und bleibt dabei</translation>
    </message>
    <message>
        <source>would start anew, but its trigger is paused</source>
        <translation>würde neu starten, aber der Trigger ist pausiert</translation>
    </message>
    <message>
        <source>is built anew when the tag moves</source>
        <translation>wird neu gebaut, wenn das Tag verschoben wird</translation>
    </message>
    <message>
        <source>is rolled out anew when the tag moves</source>
        <translation>wird neu ausgerollt, wenn das Tag verschoben wird</translation>
    </message>
    <message>
        <source>builds from it or into it</source>
        <translation>baut daraus oder dorthin</translation>
    </message>
    <message>
        <source>is a tag that is taken from it</source>
        <translation>ist ein Tag, das daraus stammt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>When the tag moves</source>
        <translation>Wenn das Tag verschoben wird</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>Tagwright::UsageView</name>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>Nothing that could be read uses it.</source>
        <translation>Nichts von dem, was sich lesen ließ, verwendet es.</translation>
    </message>
    <message>
        <source>The workloads of %1 are read…</source>
        <translation>Die Workloads von %1 werden gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Not everything could be read: %1.</source>
        <translation>Nicht alles ließ sich lesen: %1.</translation>
    </message>
    <message>
        <source>You lack the right to list them, or the cluster did not answer. There may be further uses.</source>
        <translation>Ihnen fehlt das Recht, sie aufzulisten, oder der Cluster hat nicht geantwortet. Es kann weitere Verwendungen geben.</translation>
    </message>
    <message>
        <source>A new image on %1 sets nothing going that could be seen.</source>
        <translation>Ein neues Image auf %1 löst, soweit zu sehen ist, nichts aus.</translation>
    </message>
    <message numerus="yes">
        <source>A new image on %1 sets %Ln build(s) or rollout(s) going.</source>
        <translation>
            <numerusform>Ein neues Image auf %1 löst %Ln&#xa0;Build oder Rollout aus.</numerusform>
            <numerusform>Ein neues Image auf %1 löst %Ln&#xa0;Builds oder Rollouts aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other projects are read…</source>
        <translation>Andere Projekte werden gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Other projects were looked at, too.</source>
        <translation>Andere Projekte wurden auch angesehen.</translation>
    </message>
    <message>
        <source>Other projects were not looked at: you may not list what the whole cluster runs.</source>
        <translation>Andere Projekte wurden nicht angesehen: Sie dürfen nicht auflisten, was im ganzen Cluster läuft.</translation>
    </message>
    <message>
        <source>Other projects could not be read.</source>
        <translation>Andere Projekte ließen sich nicht lesen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln use(s) of this image stream.</source>
        <translation>
            <numerusform>%Ln&#xa0;Verwendung dieses Image-Streams.</numerusform>
            <numerusform>%Ln&#xa0;Verwendungen dieses Image-Streams.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::ViewCopying</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the value under the keyboard&apos;s mark, of every selected row</source>
        <translation>Den Wert an der Tastaturmarke aus jeder ausgewählten Zeile kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;digest</source>
        <translation>&amp;Digest kopieren</translation>
    </message>
    <message>
        <source>Copy the digest of every selected row</source>
        <translation>Den Digest jeder ausgewählten Zeile kopieren</translation>
    </message>
</context>
<context>
    <name>Tagwright::WelcomePage</name>
    <message>
        <source>All your container registries and clusters in one window.</source>
        <translation>Alle Container-Registries und Cluster in einem Fenster.</translation>
    </message>
    <message>
        <source>Your connections</source>
        <translation>Ihre Verbindungen</translation>
    </message>
</context>
<context>
    <name>Tagwright::WhoAmIDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Who am I at %1?</source>
        <translation>Wer bin ich bei %1?</translation>
    </message>
    <message>
        <source>Asking the cluster…</source>
        <translation>Der Cluster wird gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>User:</source>
        <translation>Benutzer:</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Groups:</source>
        <translation>Gruppen:</translation>
    </message>
    <message>
        <source>Identifier:</source>
        <translation>Kennung:</translation>
    </message>
    <message>
        <source>Signed in since:</source>
        <translation>Angemeldet seit:</translation>
    </message>
    <message>
        <source>The token ends:</source>
        <translation>Das Token endet:</translation>
    </message>
    <message>
        <source>The cluster does not tell how long this holds.</source>
        <translation>Der Cluster verrät nicht, wie lange dies gilt.</translation>
    </message>
    <message>
        <source>It was copied.</source>
        <translation>Es wurde kopiert.</translation>
    </message>
</context>
<context>
    <name>Tagwright::WhyDialog</name>
    <message>
        <source>Why can&apos;t I…?</source>
        <translation>Warum kann ich nicht&#xa0;…?</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Was:</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>There is no connection yet. Add a registry or a cluster first.</source>
        <translation>Es gibt noch keine Verbindung. Fügen Sie zuerst eine Registry oder einen Cluster hinzu.</translation>
    </message>
    <message>
        <source>&amp;Send this to somebody who can give the right:</source>
        <translation>&amp;Senden Sie dies an jemanden, der das Recht geben kann:</translation>
    </message>
    <message>
        <source>A project (web), an image stream (web/app) or a repository (team/app). Leave it empty to ask about a whole cluster</source>
        <translation>Ein Projekt (web), ein Image-Stream (web/app) oder ein Repository (team/app). Leer lassen, um nach einem ganzen Cluster zu fragen</translation>
    </message>
    <message>
        <source>Text to send</source>
        <translation>Zu sendender Text</translation>
    </message>
    <message>
        <source>&amp;Connection:</source>
        <translation>&amp;Verbindung:</translation>
    </message>
    <message>
        <source>&amp;Project or repository:</source>
        <translation>&amp;Projekt oder Repository:</translation>
    </message>
    <message>
        <source>Copy the text to send</source>
        <translation>Den zu sendenden Text kopieren</translation>
    </message>
    <message>
        <source>Your rights are asked for…</source>
        <translation>Ihre Rechte werden abgefragt&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Tagwright::WindowActions</name>
    <message>
        <source>&amp;Address bar</source>
        <translation>&amp;Adressleiste</translation>
    </message>
    <message>
        <source>Type or paste a reference</source>
        <translation>Eine Referenz eingeben oder einfügen</translation>
    </message>
    <message>
        <source>&amp;Paste a reference</source>
        <translation>Referenz &amp;einfügen</translation>
    </message>
    <message>
        <source>Open the image or the registry whose name was copied</source>
        <translation>Das Image oder die Registry öffnen, deren Name kopiert wurde</translation>
    </message>
    <message>
        <source>&amp;Filter tags</source>
        <translation>Tags &amp;filtern</translation>
    </message>
    <message>
        <source>Show only the tags that hold what you type</source>
        <translation>Nur Tags anzeigen, die den eingegebenen Text enthalten</translation>
    </message>
    <message>
        <source>Find an action or a repository by typing</source>
        <translation>Einen Befehl oder ein Repository durch Eintippen finden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the window and end the program</source>
        <translation>Das Fenster schließen und das Programm beenden</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Tastenkürzel&#xa0;…</translation>
    </message>
    <message>
        <source>What the keys do</source>
        <translation>Was die Tasten tun</translation>
    </message>
    <message>
        <source>&amp;About Tagwright…</source>
        <translation>Ü&amp;ber Tagwright&#xa0;…</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>&amp;Befehlspalette&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Tagwright::Words</name>
    <message>
        <source>reproducible</source>
        <translation>reproduzierbar</translation>
    </message>
    <message>
        <source>%1 (in the future)</source>
        <translation>%1 (in der Zukunft)</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>vor %Ln&#xa0;Minute</numerusform>
            <numerusform>vor %Ln&#xa0;Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>vor %Ln&#xa0;Stunde</numerusform>
            <numerusform>vor %Ln&#xa0;Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>vor %Ln&#xa0;Tag</numerusform>
            <numerusform>vor %Ln&#xa0;Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>vor %Ln&#xa0;Monat</numerusform>
            <numerusform>vor %Ln&#xa0;Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>vor %Ln&#xa0;Jahr</numerusform>
            <numerusform>vor %Ln&#xa0;Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <extracomment>%1 is a rounded size such as &quot;58.2 MB&quot;, %2 the exact number</extracomment>
        <translation>%1 (%2&#xa0;Bytes)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>multi-arch</source>
        <translation>Multi-Arch</translation>
    </message>
    <message>
        <source>artifact index</source>
        <translation>Artefakt-Index</translation>
    </message>
    <message>
        <source>legacy image</source>
        <extracomment>an image in Docker&apos;s oldest format</extracomment>
        <translation>Image (Altformat)</translation>
    </message>
    <message>
        <source>Helm chart</source>
        <translation>Helm-Chart</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>attestation</source>
        <translation>Attestierung</translation>
    </message>
    <message>
        <source>SBOM</source>
        <translation>SBOM</translation>
    </message>
    <message>
        <source>WebAssembly</source>
        <translation>WebAssembly</translation>
    </message>
    <message>
        <source>build cache</source>
        <translation>Build-Cache</translation>
    </message>
    <message>
        <source>plugin</source>
        <extracomment>a plugin of the Docker engine</extracomment>
        <translation>Plug-in</translation>
    </message>
    <message>
        <source>artifact</source>
        <translation>Artefakt</translation>
    </message>
    <message>
        <source>revision</source>
        <extracomment>the tag names one version</extracomment>
        <translation>Revision</translation>
    </message>
    <message>
        <source>pre-release</source>
        <translation>Vorabversion</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>%1 is a processor architecture such as &quot;x86_64&quot;</extracomment>
        <translation>für %1</translation>
    </message>
    <message>
        <source>base: %1</source>
        <extracomment>%1 is the image it is built on, such as &quot;alpine&quot;</extracomment>
        <translation>Basis: %1</translation>
    </message>
    <message>
        <source>newest, may be unstable</source>
        <translation>neueste, evtl. instabil</translation>
    </message>
    <message>
        <source>latest stable</source>
        <translation>neueste stabile</translation>
    </message>
    <message>
        <source>date</source>
        <extracomment>the tag is a date</extracomment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>commit</source>
        <extracomment>the tag names a commit of the sources</extracomment>
        <translation>Commit</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>unknown host</source>
        <translation>unbekannter Host</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>verweigert</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>sign in</source>
        <translation>Anmeldung nötig</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>kein Zugriff</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>zu viele Anfragen</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>nicht angeboten</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>zurückgewiesen</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>Serverfehler</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>nicht verstanden</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>digest mismatch</source>
        <translation>Digest stimmt nicht</translation>
    </message>
    <message>
        <source>foreign address</source>
        <translation>fremde Adresse</translation>
    </message>
    <message>
        <source>no registry</source>
        <translation>keine Registry</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>proxy not usable</source>
        <translation>Proxy nicht nutzbar</translation>
    </message>
    <message>
        <source>moved meanwhile</source>
        <translation>inzwischen verschoben</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht erfolgt</translation>
    </message>
    <message>
        <source>named by other tags</source>
        <translation>hat weitere Tags</translation>
    </message>
    <message>
        <source>cannot be deleted</source>
        <translation>nicht löschbar</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>geschützt</translation>
    </message>
    <message>
        <source>no journal</source>
        <translation>kein Journal</translation>
    </message>
    <message>
        <source>file error</source>
        <translation>Dateifehler</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>inzwischen geändert</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between the names of a list, as in &quot;one, two, three&quot;</extracomment>
        <translation>, </translation>
    </message>
</context>
</TS>
