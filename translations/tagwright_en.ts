<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Tagwright::AccessDialog</name>
    <message numerus="yes">
        <source>%Ln row(s) are hidden.</source>
        <translation>
            <numerusform>%Ln row is hidden.</numerusform>
            <numerusform>%Ln rows are hidden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::AccessText</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::AccountTokenDialog</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::Application</name>
    <message numerus="yes">
        <source>%1 is open, but %Ln part(s) of what its images need are missing or damaged: %2</source>
        <translation>
            <numerusform>%1 is open, but %Ln part of what its images need is missing or damaged: %2</numerusform>
            <numerusform>%1 is open, but %Ln parts of what its images need are missing or damaged: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::ApplyDialog</name>
    <message numerus="yes">
        <source>%Ln object(s) would be made.</source>
        <translation>
            <numerusform>%Ln object would be made.</numerusform>
            <numerusform>%Ln objects would be made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) would be changed.</source>
        <translation>
            <numerusform>%Ln object would be changed.</numerusform>
            <numerusform>%Ln objects would be changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) are refused: the table says why. They are left out.</source>
        <translation>
            <numerusform>%Ln object is refused: the table says why. It is left out.</numerusform>
            <numerusform>%Ln objects are refused: the table says why. They are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) were applied. The Journal has them, and undo takes them back.</source>
        <translation>
            <numerusform>%Ln object was applied. The Journal has it, and undo takes it back.</numerusform>
            <numerusform>%Ln objects were applied. The Journal has them, and undo takes them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) were not applied: the table says why.</source>
        <translation>
            <numerusform>%Ln object was not applied: the table says why.</numerusform>
            <numerusform>%Ln objects were not applied: the table says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::ApplyPlanDialog</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Make %Ln change(s)</source>
        <translation>
            <numerusform>&amp;Make %Ln change</numerusform>
            <numerusform>&amp;Make %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln change(s) as planned?</source>
        <translation>
            <numerusform>Make %Ln change as planned?</numerusform>
            <numerusform>Make %Ln changes as planned?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::ChangeDialog</name>
    <message numerus="yes">
        <source>%Ln tag(s) exist and name something else. Tick what may be moved.</source>
        <translation>
            <numerusform>%Ln tag exists and names something else. Tick what may be moved.</numerusform>
            <numerusform>%Ln tags exist and name something else. Tick what may be moved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::ConfirmLookupDialog</name>
    <message numerus="yes">
        <source>Look up the images of %Ln object(s) in their project?</source>
        <translation>
            <numerusform>Look up the images of %Ln object in its project?</numerusform>
            <numerusform>Look up the images of %Ln objects in their project?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No longer look up the images of %Ln object(s) in their project?</source>
        <translation>
            <numerusform>No longer look up the images of %Ln object in its project?</numerusform>
            <numerusform>No longer look up the images of %Ln objects in their project?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::CopyDialog</name>
    <message numerus="yes">
        <source>Copy %Ln tag(s) of %1</source>
        <translation>
            <numerusform>Copy %Ln tag of %1</numerusform>
            <numerusform>Copy %Ln tags of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::DeleteDialog</name>
    <message numerus="yes">
        <source>Delete %Ln tag(s) of %1?</source>
        <translation>
            <numerusform>Delete %Ln tag of %1?</numerusform>
            <numerusform>Delete %Ln tags of %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %Ln tag(s)</source>
        <translation>
            <numerusform>&amp;Delete %Ln tag</numerusform>
            <numerusform>&amp;Delete %Ln tags</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::DeleteStreamDialog</name>
    <message numerus="yes">
        <source>Delete %Ln tag(s) of %1?</source>
        <translation>
            <numerusform>Delete %Ln tag of %1?</numerusform>
            <numerusform>Delete %Ln tags of %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %Ln tag(s)</source>
        <translation>
            <numerusform>&amp;Delete %Ln tag</numerusform>
            <numerusform>&amp;Delete %Ln tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete &amp;also the %Ln alias(es) that would follow nothing: %1</source>
        <translation>
            <numerusform>Delete &amp;also the alias that would follow nothing: %1</numerusform>
            <numerusform>Delete &amp;also the %Ln aliases that would follow nothing: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::DeletionText</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its %Ln platform(s) are then named by nothing either.</source>
        <translation>
            <numerusform>Its %Ln platform is then named by nothing either.</numerusform>
            <numerusform>Its %Ln platforms are then named by nothing either.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of its %Ln platform(s) some are a part of %1, and stay.</source>
        <translation>
            <numerusform>Its %Ln platform is a part of %1, and stays.</numerusform>
            <numerusform>Of its %Ln platforms some are a part of %1, and stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signature(s), SBOM(s) or attestation(s) refer to it and would refer to nothing.</source>
        <translation>
            <numerusform>%Ln signature, SBOM or attestation refers to it and would refer to nothing.</numerusform>
            <numerusform>%Ln signatures, SBOMs or attestations refer to it and would refer to nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) of the repository were looked at for this.</source>
        <translation>
            <numerusform>%Ln tag of the repository was looked at for this.</numerusform>
            <numerusform>%Ln tags of the repository were looked at for this.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::DifferenceView</name>
    <message numerus="yes">
        <source>… %Ln line(s) that stay the same</source>
        <translation>
            <numerusform>… %Ln line that stays the same</numerusform>
            <numerusform>… %Ln lines that stay the same</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::ErrorText</name>
    <message numerus="yes">
        <source>%1 has had too many requests from you and asks to wait %n minute(s) (429).</source>
        <translation>
            <numerusform>%1 has had too many requests from you and asks to wait %n minute (429).</numerusform>
            <numerusform>%1 has had too many requests from you and asks to wait %n minutes (429).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has had too many requests from you and asks to wait %n second(s) (429).</source>
        <translation>
            <numerusform>%1 has had too many requests from you and asks to wait %n second (429).</numerusform>
            <numerusform>%1 has had too many requests from you and asks to wait %n seconds (429).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::ExplorerModel</name>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>%Ln tag</numerusform>
            <numerusform>%Ln tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln repository(s)</source>
        <translation>
            <numerusform>%1: %Ln repository</numerusform>
            <numerusform>%1: %Ln repositories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repository(s)</source>
        <translation>
            <numerusform>%Ln repository</numerusform>
            <numerusform>%Ln repositories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln connection(s)</source>
        <translation>
            <numerusform>%1: %Ln connection</numerusform>
            <numerusform>%1: %Ln connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image stream(s)</source>
        <translation>
            <numerusform>%Ln image stream</numerusform>
            <numerusform>%Ln image streams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them changed since you looked</source>
        <translation>
            <numerusform>%Ln of them changed since you looked</numerusform>
            <numerusform>%Ln of them changed since you looked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <translation>
            <numerusform>%Ln project</numerusform>
            <numerusform>%Ln projects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::ExportYamlDialog</name>
    <message numerus="yes">
        <source>%Ln object(s)</source>
        <translation>
            <numerusform>%Ln object</numerusform>
            <numerusform>%Ln objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) were only pushed and have no source: they are not in the export. Pin the sources, and they are.</source>
        <translation>
            <numerusform>%Ln tag was only pushed and has no source: it is not in the export unless the sources are pinned.</numerusform>
            <numerusform>%Ln tags were only pushed and have no source: they are not in the export unless the sources are pinned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) name no image yet: their source stays as it is.</source>
        <translation>
            <numerusform>%Ln tag names no image yet: its source stays as it is.</numerusform>
            <numerusform>%Ln tags name no image yet: their sources stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) are taken from the cluster&apos;s own registry by the name that only this cluster knows. For another cluster take them from a registry that it reaches.</source>
        <translation>
            <numerusform>%Ln tag is taken from the cluster&apos;s own registry by the name that only this cluster knows. For another cluster take it from a registry that it reaches.</numerusform>
            <numerusform>%Ln tags are taken from the cluster&apos;s own registry by the name that only this cluster knows. For another cluster take them from a registry that it reaches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) are taken from images or streams that are not part of them here: those have to be where it is applied.</source>
        <translation>
            <numerusform>%Ln tag is taken from an image or stream that is not part of the export: that has to be where it is applied.</numerusform>
            <numerusform>%Ln tags are taken from images or streams that are not part of the export: those have to be where it is applied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) copied.</source>
        <translation>
            <numerusform>%Ln line copied.</numerusform>
            <numerusform>%Ln lines copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the same names are in %1 and would be replaced.</source>
        <translation>
            <numerusform>%Ln file of the same name is in %1 and would be replaced.</numerusform>
            <numerusform>%Ln files of the same names are in %1 and would be replaced.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::FailedImportsDialog</name>
    <message numerus="yes">
        <source>%Ln image stream(s) were looked at.</source>
        <translation>
            <numerusform>%Ln image stream was looked at.</numerusform>
            <numerusform>%Ln image streams were looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln tag(s) again</source>
        <translation>
            <numerusform>&amp;Import %Ln tag again</numerusform>
            <numerusform>&amp;Import %Ln tags again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::ImageLookupDialog</name>
    <message numerus="yes">
        <source>%Ln object(s) that others have made are hidden.</source>
        <translation>
            <numerusform>%Ln object that others have made is hidden.</numerusform>
            <numerusform>%Ln objects that others have made are hidden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::ImagePane</name>
    <message numerus="yes">
        <source>%Ln layer(s)</source>
        <translation>
            <numerusform>%Ln layer</numerusform>
            <numerusform>%Ln layers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s), %1</source>
        <translation>
            <numerusform>%Ln layer, %1</numerusform>
            <numerusform>%Ln layers, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::JournalActions</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Make %Ln change(s)</source>
        <translation>
            <numerusform>&amp;Make %Ln change</numerusform>
            <numerusform>&amp;Make %Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::JournalModel</name>
    <message numerus="yes">
        <source>Set %Ln tag(s) in %1</source>
        <translation>
            <numerusform>Set %Ln tag in %1</numerusform>
            <numerusform>Set %Ln tags in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln tag(s) to %1</source>
        <translation>
            <numerusform>Copy %Ln tag to %1</numerusform>
            <numerusform>Copy %Ln tags to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln tag(s) of %1</source>
        <translation>
            <numerusform>Delete %Ln tag of %1</numerusform>
            <numerusform>Delete %Ln tags of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %Ln tag(s) of %1</source>
        <translation>
            <numerusform>Take back %Ln tag of %1</numerusform>
            <numerusform>Take back %Ln tags of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln done</numerusform>
            <numerusform>%Ln done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken back</source>
        <translation>
            <numerusform>%Ln taken back</numerusform>
            <numerusform>%Ln taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known</source>
        <translation>
            <numerusform>%Ln not known</numerusform>
            <numerusform>%Ln not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not started</source>
        <translation>
            <numerusform>%Ln not started</numerusform>
            <numerusform>%Ln not started</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to come</source>
        <translation>
            <numerusform>%Ln to come</numerusform>
            <numerusform>%Ln to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln tag(s) of %1</source>
        <translation>
            <numerusform>Import %Ln tag of %1</numerusform>
            <numerusform>Import %Ln tags of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln object(s) in %1</source>
        <translation>
            <numerusform>Create %Ln object in %1</numerusform>
            <numerusform>Create %Ln objects in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln object(s) in %1</source>
        <translation>
            <numerusform>Change %Ln object in %1</numerusform>
            <numerusform>Change %Ln objects in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>%1 is a list</extracomment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::JournalNotice</name>
    <message numerus="yes">
        <source>%Ln more interruption(s) will be told when this is settled.</source>
        <translation>
            <numerusform>%Ln more interruption will be told when this is settled.</numerusform>
            <numerusform>%Ln more interruptions will be told when this is settled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::LabelsForm</name>
    <message numerus="yes">
        <source>%Ln more are kept as they are.</source>
        <translation>
            <numerusform>%Ln more is kept as it is.</numerusform>
            <numerusform>%Ln more are kept as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::MainWindow</name>
    <message numerus="yes">
        <source>%Ln operation(s) would be broken off in the middle. The next start says what was done, and finishes it or takes it back.</source>
        <translation>
            <numerusform>%Ln operation would be broken off in the middle. The next start says what was done, and finishes it or takes it back.</numerusform>
            <numerusform>%Ln operations would be broken off in the middle. The next start says what was done, and finishes it or takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::MakePullSecretDialog</name>
    <message numerus="yes">
        <source>The name of a secret has lower-case letters and digits, and hyphens or dots between them; at most %Ln character(s).</source>
        <translation>
            <numerusform>The name of a secret has lower-case letters and digits, and hyphens or dots between them; at most %Ln character.</numerusform>
            <numerusform>The name of a secret has lower-case letters and digits, and hyphens or dots between them; at most %Ln characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::ObjectChangePreview</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::OperationText</name>
    <message numerus="yes">
        <source>%Ln repository(s)</source>
        <translation>
            <numerusform>%Ln repository</numerusform>
            <numerusform>%Ln repositories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>%Ln tag</numerusform>
            <numerusform>%Ln tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln blob(s)</source>
        <extracomment>blobs are the layers and configurations of images</extracomment>
        <translation>
            <numerusform>%1 of %Ln blob</numerusform>
            <numerusform>%1 of %Ln blobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln of them mounted</source>
        <translation>
            <numerusform>, %Ln of them mounted</numerusform>
            <numerusform>, %Ln of them mounted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln of them there before</source>
        <translation>
            <numerusform>, %Ln of them there before</numerusform>
            <numerusform>, %Ln of them there before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln done</numerusform>
            <numerusform>%Ln done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not started</source>
        <translation>
            <numerusform>%Ln not started</numerusform>
            <numerusform>%Ln not started</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <translation>
            <numerusform>%Ln project</numerusform>
            <numerusform>%Ln projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image stream(s)</source>
        <translation>
            <numerusform>%Ln image stream</numerusform>
            <numerusform>%Ln image streams</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::PinsDialog</name>
    <message numerus="yes">
        <source>%Ln repository(s)</source>
        <translation>
            <numerusform>%Ln repository</numerusform>
            <numerusform>%Ln repositories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::PlanModel</name>
    <message numerus="yes">
        <source>Set %Ln tag(s)</source>
        <translation>
            <numerusform>Set %Ln tag</numerusform>
            <numerusform>Set %Ln tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln tag(s)</source>
        <translation>
            <numerusform>Copy %Ln tag</numerusform>
            <numerusform>Copy %Ln tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln tag(s)</source>
        <translation>
            <numerusform>Delete %Ln tag</numerusform>
            <numerusform>Delete %Ln tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %Ln tag(s)</source>
        <translation>
            <numerusform>Take back %Ln tag</numerusform>
            <numerusform>Take back %Ln tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln tag(s)</source>
        <translation>
            <numerusform>Import %Ln tag</numerusform>
            <numerusform>Import %Ln tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln object(s)</source>
        <translation>
            <numerusform>Change %Ln object</numerusform>
            <numerusform>Change %Ln objects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::PlanPane</name>
    <message numerus="yes">
        <source>%Ln step(s) were added to the plan. Nothing is done until it is applied.</source>
        <translation>
            <numerusform>%Ln step was added to the plan. Nothing is done until it is applied.</numerusform>
            <numerusform>%Ln steps were added to the plan. Nothing is done until it is applied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln step(s) of the plan. The Journal can take them back.</source>
        <translation>
            <numerusform>Done: %Ln step of the plan. The Journal can take it back.</numerusform>
            <numerusform>Done: %Ln steps of the plan. The Journal can take them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) behind it were not begun. All that was not done is still in the plan.</source>
        <translation>
            <numerusform>%Ln step behind it was not begun. All that was not done is still in the plan.</numerusform>
            <numerusform>%Ln steps behind it were not begun. All that was not done is still in the plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned change(s) will be forgotten. Nothing is done.</source>
        <translation>
            <numerusform>%Ln planned change will be forgotten. Nothing is done.</numerusform>
            <numerusform>%Ln planned changes will be forgotten. Nothing is done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::PullDialog</name>
    <message numerus="yes">
        <source>Pull %Ln tag(s) of %1</source>
        <translation>
            <numerusform>Pull %Ln tag of %1</numerusform>
            <numerusform>Pull %Ln tags of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of these names are there and will be replaced.</source>
        <translation>
            <numerusform>%Ln file of these names is there and will be replaced.</numerusform>
            <numerusform>%Ln files of these names are there and will be replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln file(s)?</source>
        <translation>
            <numerusform>Replace %Ln file?</numerusform>
            <numerusform>Replace %Ln files?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::RepositoryHeader</name>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>%Ln tag</numerusform>
            <numerusform>%Ln tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::RoleDialog</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter at most %Ln project(s).</source>
        <translation>
            <numerusform>Enter at most %Ln project.</numerusform>
            <numerusform>Enter at most %Ln projects.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::Secret</name>
    <message numerus="yes">
        <source>A name has at most %Ln character(s).</source>
        <translation>
            <numerusform>A name has at most %Ln character.</numerusform>
            <numerusform>A name has at most %Ln characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A key has at most %Ln character(s).</source>
        <translation>
            <numerusform>A key has at most %Ln character.</numerusform>
            <numerusform>A key has at most %Ln characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is behind the slash of a key has at most %Ln character(s).</source>
        <translation>
            <numerusform>What is behind the slash of a key has at most %Ln character.</numerusform>
            <numerusform>What is behind the slash of a key has at most %Ln characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The value of a label has at most %Ln character(s). Annotations may hold more.</source>
        <translation>
            <numerusform>The value of a label has at most %Ln character. Annotations may hold more.</numerusform>
            <numerusform>The value of a label has at most %Ln characters. Annotations may hold more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This certificate expires in %Ln day(s): %1.</source>
        <translation>
            <numerusform>This certificate expires in %Ln day: %1.</numerusform>
            <numerusform>This certificate expires in %Ln days: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::SecretTableModel</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::SecretsDialog</name>
    <message numerus="yes">
        <source>%Ln secret(s) that the cluster made for itself are hidden.</source>
        <translation>
            <numerusform>%Ln secret that the cluster made for itself is hidden.</numerusform>
            <numerusform>%Ln secrets that the cluster made for itself are hidden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::SelectDialog</name>
    <message numerus="yes">
        <source>%Ln of %1 tag(s) match.</source>
        <translation>
            <numerusform>%Ln of %1 tags matches.</numerusform>
            <numerusform>%Ln of %1 tags match.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be judged: they have no version, date or platform to compare. They are not selected.</source>
        <translation>
            <numerusform>%Ln cannot be judged: it has no version, date or platform to compare. It is not selected.</numerusform>
            <numerusform>%Ln cannot be judged: they have no version, date or platform to compare. They are not selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be judged yet: their details are not known.</source>
        <translation>
            <numerusform>%Ln cannot be judged yet: its details are not known.</numerusform>
            <numerusform>%Ln cannot be judged yet: their details are not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are hidden by the filter, and are not selected.</source>
        <translation>
            <numerusform>%Ln of them is hidden by the filter, and is not selected.</numerusform>
            <numerusform>%Ln of them are hidden by the filter, and are not selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Select %Ln tag(s)</source>
        <translation>
            <numerusform>&amp;Select %Ln tag</numerusform>
            <numerusform>&amp;Select %Ln tags</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::StatusLine</name>
    <message numerus="yes">
        <source>%L1 of %Ln tag(s) selected</source>
        <translation>
            <numerusform>%L1 of %Ln tag selected</numerusform>
            <numerusform>%L1 of %Ln tags selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>%Ln tag</numerusform>
            <numerusform>%Ln tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) running</source>
        <translation>
            <numerusform>%Ln operation running</numerusform>
            <numerusform>%Ln operations running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::StreamActions</name>
    <message numerus="yes">
        <source>%Ln line(s) copied.</source>
        <translation>
            <numerusform>%Ln line copied.</numerusform>
            <numerusform>%Ln lines copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::StreamDeletionText</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, with its history of %Ln image(s)</source>
        <extracomment>%1 is what is deleted: &quot;1.2, from quay.io/org/app:1.2&quot;</extracomment>
        <translation>
            <numerusform>%1, with its history of %Ln image</numerusform>
            <numerusform>%1, with its history of %Ln images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::StreamHeader</name>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>%Ln tag</numerusform>
            <numerusform>%Ln tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln import(s) failed</source>
        <translation>
            <numerusform>%Ln import failed</numerusform>
            <numerusform>%Ln imports failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending</source>
        <translation>
            <numerusform>%Ln pending</numerusform>
            <numerusform>%Ln pending</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::StreamImportDialog</name>
    <message numerus="yes">
        <source>%Ln tag(s) will be imported on a schedule from then on.</source>
        <translation>
            <numerusform>%Ln tag will be imported on a schedule from then on.</numerusform>
            <numerusform>%Ln tags will be imported on a schedule from then on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) will no longer be imported on a schedule.</source>
        <translation>
            <numerusform>%Ln tag will no longer be imported on a schedule.</numerusform>
            <numerusform>%Ln tags will no longer be imported on a schedule.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) will be imported without verifying the registry from then on.</source>
        <translation>
            <numerusform>%Ln tag will be imported without verifying the registry from then on.</numerusform>
            <numerusform>%Ln tags will be imported without verifying the registry from then on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) will be imported from a verified registry only.</source>
        <translation>
            <numerusform>%Ln tag will be imported from a verified registry only.</numerusform>
            <numerusform>%Ln tags will be imported from a verified registry only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) will have one platform instead of all.</source>
        <translation>
            <numerusform>%Ln tag will have one platform instead of all.</numerusform>
            <numerusform>%Ln tags will have one platform instead of all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) will have all platforms instead of one.</source>
        <translation>
            <numerusform>%Ln tag will have all platforms instead of one.</numerusform>
            <numerusform>%Ln tags will have all platforms instead of one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) keep all platforms, which oc import-image would reset to one.</source>
        <translation>
            <numerusform>%Ln tag keeps all platforms, which oc import-image would reset to one.</numerusform>
            <numerusform>%Ln tags keep all platforms, which oc import-image would reset to one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln tag(s)</source>
        <translation>
            <numerusform>&amp;Import %Ln tag</numerusform>
            <numerusform>&amp;Import %Ln tags</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::StreamTagDialog</name>
    <message numerus="yes">
        <source>%Ln tag(s) exist and are something else. Tick what may be changed.</source>
        <translation>
            <numerusform>%Ln tag exists and is something else. Tick what may be changed.</numerusform>
            <numerusform>%Ln tags exist and are something else. Tick what may be changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %Ln tag(s) in %1</source>
        <translation>
            <numerusform>Set %Ln tag in %1</numerusform>
            <numerusform>Set %Ln tags in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::StreamTagModel</name>
    <message numerus="yes">
        <source>It is imported again and again: at most every %Ln minute(s).</source>
        <translation>
            <numerusform>It is imported again and again: at most every minute.</numerusform>
            <numerusform>It is imported again and again: at most every %Ln minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is imported again and again: at most every %Ln minute(s), as long as the whole cluster imports no more than %1 images a minute.</source>
        <translation>
            <numerusform>It is imported again and again: at most every minute, as long as the whole cluster imports no more than %1 images a minute.</numerusform>
            <numerusform>It is imported again and again: at most every %Ln minutes, as long as the whole cluster imports no more than %1 images a minute.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::TagActions</name>
    <message numerus="yes">
        <source>%Ln line(s) copied.</source>
        <translation>
            <numerusform>%Ln line copied.</numerusform>
            <numerusform>%Ln lines copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::TagDrop</name>
    <message numerus="yes">
        <source>Copy %Ln tag(s) to %1…</source>
        <translation>
            <numerusform>Copy %Ln tag to %1…</numerusform>
            <numerusform>Copy %Ln tags to %1…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %Ln tag(s) in %1…</source>
        <translation>
            <numerusform>Set %Ln tag in %1…</numerusform>
            <numerusform>Set %Ln tags in %1…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::TagPage</name>
    <message numerus="yes">
        <source>Show %Ln attachment(s)</source>
        <translation>
            <numerusform>Show %Ln attachment</numerusform>
            <numerusform>Show %Ln attachments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The details of %Ln tag(s) are read…</source>
        <translation>
            <numerusform>The details of %Ln tag are read…</numerusform>
            <numerusform>The details of %Ln tags are read…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::TagTableModel</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>%1 is a list of tags</extracomment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::UndoDialog</name>
    <message numerus="yes">
        <source>%Ln of these changes cannot be taken back and will be left as they are.</source>
        <translation>
            <numerusform>%Ln of these changes cannot be taken back and will be left as it is.</numerusform>
            <numerusform>%Ln of these changes cannot be taken back and will be left as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take back %Ln change(s)</source>
        <translation>
            <numerusform>&amp;Take back %Ln change</numerusform>
            <numerusform>&amp;Take back %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::UsageView</name>
    <message numerus="yes">
        <source>A new image on %1 sets %Ln build(s) or rollout(s) going.</source>
        <translation>
            <numerusform>A new image on %1 sets %Ln build or rollout going.</numerusform>
            <numerusform>A new image on %1 sets %Ln builds or rollouts going.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln use(s) of this image stream.</source>
        <translation>
            <numerusform>%Ln use of this image stream.</numerusform>
            <numerusform>%Ln uses of this image stream.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagwright::Words</name>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln minute ago</numerusform>
            <numerusform>%Ln minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln hour ago</numerusform>
            <numerusform>%Ln hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>%Ln month ago</numerusform>
            <numerusform>%Ln months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>%Ln year ago</numerusform>
            <numerusform>%Ln years ago</numerusform>
        </translation>
    </message>
</context>
</TS>
