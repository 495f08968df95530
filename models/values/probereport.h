// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/capabilities.h"
#include "values/connection.h"
#include "values/registryproduct.h"

#include <QList>
#include <QString>

#include <optional>

namespace Tagwright {

/*! One ability of a registry, and how it is known. */
struct ProbeFact {
    enum class Subject { Catalog, PageLimit, TagDelete, DigestDelete, Referrers, Mount, Head, RateLimit };
    enum class Answer { Unknown, Yes, No, Refused };
    enum class Reason {
        Pending, //!< not asked yet
        NotAsked, //!< and nobody will: the probe was ended
        Answered, //!< the registry did it; value where there is one
        Empty, //!< it answered with an empty list
        Unauthorized, //!< 401: it wants a sign-in, or another one
        LacksRight, //!< 401 or 403 although signed in
        Missing, //!< 404, 405 or 501
        NotThis, //!< it answered with something else, such as a page for people
        SmallerPages, //!< it refused larger pages than value
        IgnoresPages, //!< it gives more than it was asked for
        NeedsCatalog, //!< it could not be tried without a list of repositories
        NeedsImage, //!< … without an image that can be read
        FirstUse, //!< only writing would tell, and a probe does not write
        ServerOption, //!< the product leaves it to its administrator; found out at the first use
        Product, //!< known of this product
        AfterTags, //!< known: only when no tag points at it any more
        TakesTags, //!< known: every tag that points at it goes with it
        DigestOnly, //!< known: by digest only
        OwnInterface, //!< known: only through an interface of the product's own
        NotTold, //!< it names none
        Limited, //!< 429: too many requests
        Failed, //!< status 5xx, or an answer that is not of the protocol
        Broken, //!< the connection failed in the middle
    };

    Subject subject = Subject::Catalog;
    Answer answer = Answer::Unknown;
    Reason reason = Reason::Pending;
    int value = 0; //!< of Catalog: names in the first page; of PageLimit: the page's size; of RateLimit: pulls left
    int total = 0; //!< of RateLimit: pulls in the window
    int httpStatus = 0; //!< of the answer that told it; 0 for none

    friend bool operator==(const ProbeFact &, const ProbeFact &) = default;
};

/*! All subjects, in the order they are shown. */
[[nodiscard]] const QList<ProbeFact::Subject> &probeSubjects();

/*! What is known of a registry. Holds no secret. */
struct ProbeReport {
    enum class Entry {
        Unknown,
        Open, //!< nobody is asked who they are
        Anonymous, //!< it hands tokens to anybody: what is public can be read
        SignedIn,
        Shut, //!< it does not let us in with what we hold
    };

    QString host; //!< as the user writes it
    RecognisedProduct product;
    Capabilities::SignIn signIn = Capabilities::SignIn::Unknown;
    QString realm; //!< where it sends us to sign in: an origin, or Basic's own word
    Entry entry = Entry::Unknown;
    QString userName; //!< of SignedIn; may be empty: an identity token has none
    QList<ProbeFact> facts; //!< one for each subject, in their order
    bool complete = false; //!< no more will come

    const ProbeFact &fact(ProbeFact::Subject subject) const;
    void setFact(const ProbeFact &fact); //!< in place of the one about the same subject

    friend bool operator==(const ProbeReport &, const ProbeReport &) = default;
};

/*! A report in which nothing is known yet. */
[[nodiscard]] ProbeReport emptyReport(const Connection &connection);

/*! What is known of deleting and mounting without trying: from the product's documents only, where they are sure. */
[[nodiscard]] QList<ProbeFact> factsOfProduct(RegistryProduct product);

} // namespace Tagwright
