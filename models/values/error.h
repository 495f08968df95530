// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace Tagwright {

/*! Which part of the handshake failed: Error::code for Kind::Tls. */
namespace TlsCode {
inline constexpr auto Expired = "expired";
inline constexpr auto NotYetValid = "not-yet-valid";
inline constexpr auto SelfSigned = "self-signed";
inline constexpr auto UnknownAuthority = "unknown-authority";
inline constexpr auto WrongHost = "wrong-host";
inline constexpr auto Changed = "changed"; //!< another certificate than the one the user trusts
inline constexpr auto Revoked = "revoked";
inline constexpr auto NotTls = "not-tls"; //!< what answers there speaks plain HTTP
inline constexpr auto ClientCertificateWanted = "client-certificate-wanted";
inline constexpr auto ClientCertificateUnreadable = "client-certificate-unreadable"; //!< message: the file
inline constexpr auto ClientKeyLocked = "client-key-locked"; //!< a missing or wrong passphrase; message: the file
inline constexpr auto AuthorityUnreadable = "authority-unreadable"; //!< message: where it was read from
inline constexpr auto Plaintext = "plaintext"; //!< a password or token would have to go there unencrypted
} // namespace TlsCode

/*! Error::code for Kind::Proxy. */
namespace ProxyCode {
inline constexpr auto Refused = "proxy-refused";
inline constexpr auto UnknownHost = "proxy-unknown-host";
inline constexpr auto Timeout = "proxy-timeout";
inline constexpr auto Lost = "proxy-lost";
inline constexpr auto SignInWanted = "proxy-sign-in";
} // namespace ProxyCode

/*! Error::code for Kind::Unsupported, when it is not the server's own. */
namespace UnsupportedCode {
inline constexpr auto ReadOnlyFile = "read-only-file"; //!< an image file is opened to be read
inline constexpr auto NoReferrers = "no-referrers"; //!< a cluster does not say what refers to an image
} // namespace UnsupportedCode

/*! Error::code for an import into an image stream. */
namespace ImportCode {
inline constexpr auto Failed = "import-failed"; //!< any kind: the cluster itself could not get the image
inline constexpr auto NoSource = "import-no-source"; //!< Unsupported: the tag is not taken from a registry
} // namespace ImportCode

/*! Error::code for what a cluster answers, when it is not the server's own reason. */
namespace ClusterCode {
inline constexpr auto ApiAbsent = "api-absent"; //!< NotFound: the server does not know this kind of object
inline constexpr auto ApiDown = "api-down"; //!< ServerFailed: of the servers behind it, the one for this does not run
inline constexpr auto NoCatalog = "no-catalog"; //!< Forbidden: its registry lists only to who may see all streams
inline constexpr auto NotACluster = "not-a-cluster"; //!< NotARegistry: what answers is no Kubernetes API
inline constexpr auto WatchStalled = "watch-stalled"; //!< Unsupported: nothing comes through while it happens
} // namespace ClusterCode

/*! Error::code for a sign-in to a cluster that failed. */
namespace SignInCode {
inline constexpr auto WrongPassword = "wrong-password"; //!< Unauthorized; or the user is unknown
inline constexpr auto Anonymous = "anonymous"; //!< Unauthorized: the cluster takes us for nobody
inline constexpr auto BrowserOnly = "browser-only"; //!< Unsupported: it takes no password without a browser
inline constexpr auto HeaderLost = "header-lost"; //!< Unsupported: something on the way removes X-CSRF-Token
inline constexpr auto NoOAuth = "no-oauth"; //!< Unsupported: there is no sign-in of the cluster's own
inline constexpr auto NoListener = "no-listener"; //!< Unsupported: no port of this computer is free for the answer
inline constexpr auto NotRevocable = "not-revocable"; //!< Unsupported: such a token ends only by itself
inline constexpr auto UserName = "user-name"; //!< InvalidInput: empty, or with a colon
} // namespace SignInCode

/*! Error::code for a program that should give the credential, of whatever kind the error is; message: its name or
 * words. */
namespace PluginCode {
inline constexpr auto Missing = "plugin-missing";
inline constexpr auto Terminal = "plugin-terminal"; //!< it wants one, and there is none
inline constexpr auto Late = "plugin-late"; //!< it did not end in time
inline constexpr auto Failed = "plugin-failed"; //!< message: what it says
inline constexpr auto Strange = "plugin-strange"; //!< its answer is none
} // namespace PluginCode

/*! Error::code for Kind::Disk. */
namespace DiskCode {
inline constexpr auto Full = "disk-full";
inline constexpr auto NotAllowed = "disk-not-allowed"; //!< no right to write or read there
inline constexpr auto Occupied = "disk-occupied"; //!< something else is there
inline constexpr auto Busy = "disk-busy"; //!< something else writes there
} // namespace DiskCode

/*! Error::code for Kind::Journal. */
namespace JournalCode {
inline constexpr auto Newer = "journal-newer"; //!< a later version of the program has written it
} // namespace JournalCode

/*!
    What went wrong, as data.

    The program decides on kind. code and message are the server's own words (OCI distribution specification,
    "Error Codes"; Kubernetes Status), or Qt's; they are shown verbatim as plain text, are never translated and never
    hold a secret. ui/errortext.cpp is the only place that turns an Error into a sentence.
*/
struct Error {
    enum class Kind {
        Cancelled, //!< the user, or the end of the program; never shown as an error
        Timeout, //!< no answer in time
        UnknownHost, //!< the name does not resolve
        ConnectionRefused, //!< nothing listens there
        ConnectionLost, //!< no route, reset, or an answer cut off in the middle
        Tls, //!< a certificate or handshake we do not trust; code is one of TlsCode, or empty
        Proxy, //!< the proxy, not the server; code is one of ProxyCode
        Unauthorized, //!< 401 although every credential we hold was tried
        Forbidden, //!< 403, or a token that lacks the scope
        NotFound, //!< 404
        RateLimited, //!< 429
        Unsupported, //!< 405, or code UNSUPPORTED: this server cannot do it
        Rejected, //!< any other 4xx
        ServerFailed, //!< 5xx
        Malformed, //!< an answer that is not what the protocol says
        TooLarge, //!< an answer above the bound we accept
        DigestMismatch, //!< bytes that are not what their digest promises
        ForeignOrigin, //!< a redirect, next page or token realm that leads where we must not follow
        NotARegistry, //!< something answers there, but not the registry API
        InvalidInput, //!< what the user typed; code says which rule it breaks
        Moved, //!< a tag names something else than it did when the change was planned; code: what, empty for nothing
        NotDone, //!< the server said that it has, but reading again shows otherwise; code: the digest that is there
        StillNamed, //!< only the digest could be deleted, and other tags name it; message: the tags
        TagsStay, //!< the server deletes neither tags nor digests
        Protected, //!< the user has protected such tags; code: the pattern
        Journal, //!< the journal cannot be written, and without it nothing is sent; code: one of JournalCode, or empty
        Disk, //!< a file cannot be read or written; code: one of DiskCode, or empty; message: the system's words
        Incomplete, //!< of several changes some failed; each says why
        Conflict, //!< 409 of a cluster: it was changed meanwhile, or is there already
        Expired, //!< 410 of a cluster: the state that was asked for is no longer kept
    };
    static constexpr int KindCount = int(Kind::Expired) + 1;

    Kind kind = Kind::Malformed;
    int httpStatus = 0; //!< 0 when there was no answer
    QString code; //!< the server's error code such as MANIFEST_UNKNOWN; for InvalidInput the rule
    QString message; //!< the server's or Qt's own words
    int retryAfter = 0; //!< seconds the server asked us to wait; 0 when it did not

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace Tagwright
