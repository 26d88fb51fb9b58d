// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/incoming/incomingmodel.h"

#include "intake/intake.h"

#include <QDate>
#include <QLocale>

using namespace Qt::StringLiterals;

// What stands in the cells of the list, and over them.

namespace Standoff {

namespace {

QString shownDate(const QString &iso)
{
    const QDate date =
        QDate::fromString(iso.first(std::min<qsizetype>(10, iso.size())), Qt::ISODate);
    //: a short date in which no month can be taken for a day
    return date.isValid() ? QLocale().toString(date, IncomingModel::tr("d MMM yyyy")) : iso;
}

} // namespace

QString IncomingModel::kindOf(const Row &row) const
{
    const QString &type = row.candidate.article.mediaType;
    return m_kinds.value(type, type);
}

QVariant IncomingModel::display(const Row &row, int column) const
{
    const Candidate &candidate = row.candidate;
    const QLocale locale;
    switch (column) {
    case Title:
        if (candidate.hasArticle())
            return candidate.article.title;
        return candidate.file.isEmpty() ? candidate.remarks.value(0) : nameOf(candidate);
    case Kind:
        return kindOf(row);
    case Published:
        return shownDate(candidate.article.published);
    case Publisher:
        return candidate.article.publisher;
    case Section:
        return candidate.article.section;
    case Language:
        return candidate.article.language;
    case Labels:
        return candidate.article.labels.join(u", "_s);
    case Remark:
        return candidate.file.isEmpty() ? QString() : candidate.remarks.join(u"; "_s);
    default:
        break;
    }
    if (!candidate.hasArticle())
        return {};
    if (column == Words)
        return locale.toString(candidate.words);
    if (column == Size)
        return locale.formattedDataSize(candidate.bytes, 0, QLocale::DataSizeTraditionalFormat);
    //: a share of the text
    return tr("%1%").arg(int(candidate.article.kept * 100));
}

QVariant IncomingModel::sortKey(const Row &row, int column) const
{
    switch (column) {
    case Published:
        return row.candidate.article.published;
    case Kept:
        return row.candidate.hasArticle() ? row.candidate.article.kept : -1.0;
    case Words:
        return row.candidate.words;
    case Size:
        return row.candidate.bytes;
    case Remark:
        return u"%1%2"_s.arg(int(row.candidate.standing)).arg(row.candidate.remarks.value(0));
    default:
        return display(row, column);
    }
}

QVariant IncomingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Title");
    case Kind:
        return tr("Kind");
    case Published:
        return tr("Published");
    case Publisher:
        return tr("Publisher");
    case Section:
        return tr("Section");
    case Language:
        return tr("Language");
    case Labels:
        return tr("Labels");
    case Kept:
        //: how much of a page's text was taken for the article
        return tr("Kept of the text");
    case Words:
        return tr("Words", "how many");
    case Size:
        return tr("Size");
    case Remark:
        return tr("Remark");
    default:
        return {};
    }
}

} // namespace Standoff
