// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/claims/claimbundle.h"

#include <QCoreApplication>

namespace Standoff {

// Reads reviews of claims as pages have them for machines (https://schema.org/ClaimReview): the
// review itself, a list, a graph, or anywhere within another thing, such as a feed of them.
class ClaimReviewReader
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::ClaimReviewReader)

public:
    ClaimReviewReader(ForeignReader &reader, ClaimTaker &taker, const QString &file)
        : m_reader(reader)
        , m_taker(taker)
        , m_file(file)
    {
    }

    // All reviews in a value, of any depth. Returns how many there were.
    Result<int> read(const ReadJson &json, const QString &place);

    // The linked data in a page of HTML, each with its line, from 1.
    static QList<std::pair<QByteArray, int>> scriptsOf(const QString &html);

private:
    Result<int> readAnswer(const ReadJson &claim, const QString &place);
    ClaimBundle bundleOf(const ReadJson &review, const QString &place);
    void readItem(const ReadJson &item, ClaimBundle &bundle);
    void readClaimant(const ReadJson &author, ClaimBundle &bundle);
    void readRating(const ReadJson &review, Verdict &verdict, const QString &place);
    void readCitations(const ReadJson &review, ClaimBundle &bundle);

    ForeignReader &m_reader;
    ClaimTaker &m_taker;
    QString m_file;
};

} // namespace Standoff
