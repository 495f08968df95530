<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Tagwright::ErrorText</name>
    <message>
        <source>This was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it happens every time, the registry is overloaded, or a firewall swallows the requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host name %1 is not known: no address was found for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling, and that you are in the network or VPN where this name exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the connection: nothing listens on that port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port, and that the registry is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the answer was complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants to know who you are: it did not accept the request without a valid sign-in (401).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in, or check the user name and the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not allow you to do this (403).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in as somebody who has the right to, or ask the owner for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not offer this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other registries may; this one cannot be asked for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rejected the request (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details hold the registry&apos;s own explanation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a fault of its own and could not answer (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a while, or tell whoever runs the registry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent an answer that does not follow the registry protocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it stays so, the registry or a proxy in front of it is at fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is larger than is reasonable, so reading it was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it was used. Tell whoever runs the registry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 sent is not what its digest promises, so it was thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it stays so, the content is damaged or was tampered with: do not use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pointed to another server, and following it could have given your sign-in away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent there. Check the address, and ask whoever runs the registry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something answers at %1, but it is not a container registry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check host, port and path: the registry often has an address of its own, beside the website.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no repository of this name (404).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling. It may have been deleted, or be hidden from you until you sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tag or digest does not exist in the repository on %1 (404).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been deleted or moved: refresh the list of tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of this image is missing on %1 (404).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image is damaged there: push it again, or tell whoever runs the registry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has nothing under this address (404).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait, then try again. Signing in usually raises the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 has had too many requests from you and asks to wait %n minute(s) (429).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has had too many requests from you and asks to wait %n second(s) (429).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has had too many requests from you (429).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 is not trusted: its certificate or its encryption could not be verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address. A registry with a certificate authority of its own needs that authority among the trusted ones of this computer; one that speaks plain HTTP needs http:// in front of its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to open yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste the name of an image, such as quay.io/org/app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A repository is written in lower-case letters only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it in lower case; only tags may have capitals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These 64 digits are the ID of an image on one computer, and no registry knows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the repository with a tag, or with @sha256: before the digest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image reference does not begin with a scheme such as https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it away: host/repository:tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part before the first slash is not a host name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as host or host:port, such as localhost:5000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a valid repository name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It consists of lower-case letters and digits, with single dots, underscores, dashes and slashes between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a valid tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag has up to 128 letters, digits, underscores, dots and dashes, and begins with none of the last two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a valid digest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A digest is sha256: with 64 lower-case hexadecimal digits, or sha512: with 128.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A repository has at most 255 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This names no image stream tag and no image stream image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as stream:tag or stream@digest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image reference was found in this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a reference such as quay.io/org/app:1.2, a pull command, or the address of a registry&apos;s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tagwright::OperationText</name>
    <message>
        <source>Connect to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the repositories of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the tags of %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the details of all tags of %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln repository(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
