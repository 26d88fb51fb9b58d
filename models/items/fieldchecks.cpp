// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/fieldchecks.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>
#include <QTextBoundaryFinder>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

struct FieldChecks
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::FieldChecks)
};

enum class Form { Free, Wikidata, Date, Address, Addresses, Number };

Form formOf(const QString &field)
{
    static const QHash<QString, Form> forms{
        {u"entity.wikidata"_s, Form::Wikidata},
        {u"entity.same_as"_s, Form::Addresses},
        {u"claim.date"_s, Form::Date},
        {u"grade.address"_s, Form::Address},
        {u"evidence.address"_s, Form::Address},
        {u"evidence.archived"_s, Form::Address},
        {u"evidence.published"_s, Form::Date},
        {u"evidence.accessed"_s, Form::Date},
        {u"verdict.rating_value"_s, Form::Number},
        {u"verdict.rating_worst"_s, Form::Number},
        {u"verdict.rating_best"_s, Form::Number},
    };
    return forms.value(field, Form::Free);
}

bool isAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool onTheWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    return url.isValid() && !url.scheme().isEmpty()
        && (onTheWeb ? !url.host().isEmpty() : !url.path().isEmpty());
}

QString addressProblem(const QStringList &addresses)
{
    for (const QString &address : addresses) {
        if (!address.isEmpty() && !isAddress(address))
            return FieldChecks::tr(
                "“%1” is not an address: it begins with https:// or the like, and has no spaces.")
                .arg(address);
    }
    return {};
}

} // namespace

QVariant tidied(const QString &field, const QVariant &typed)
{
    if (formOf(field) != Form::Wikidata)
        return typed;
    static const QRegularExpression page(
        u"^(?:https?://)?(?:www\\.|m\\.)?wikidata\\.org/(?:wiki|entity)/(Q[0-9]+)\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString text = typed.toString();
    const QRegularExpressionMatch match = page.match(text);
    const QString id = match.hasMatch() ? match.captured(1) : text;
    return id.startsWith(u'q') ? QVariant(u'Q' + id.sliced(1)) : QVariant(id);
}

QString fieldProblem(const QString &field, const QVariant &value)
{
    static const QRegularExpression qid(u"^Q[1-9][0-9]*\\z"_s);
    const QString text = value.toString();
    switch (formOf(field)) {
    case Form::Free:
        return {};
    case Form::Wikidata:
        return text.isEmpty() || qid.match(text).hasMatch()
            ? QString()
            : FieldChecks::tr("A Wikidata number is Q and digits, such as Q884.");
    case Form::Date:
        return text.isEmpty() || isIsoDate(text)
            ? QString()
            : FieldChecks::tr("A date is written 2024, 2024-06 or 2024-06-20.");
    case Form::Address:
        return addressProblem({text});
    case Form::Addresses:
        return addressProblem(value.toStringList());
    case Form::Number:
        break;
    }
    return value.typeId() == QMetaType::Int ? QString()
                                            : FieldChecks::tr("It must be a whole number.");
}

bool isIsoDate(const QString &text)
{
    static const QRegularExpression form(
        u"^(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d)(T\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?"
        "(?:Z|[+-]\\d\\d:\\d\\d)?)?)?)?\\z"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return false;
    const auto part = [&match](int group) {
        return match.hasCaptured(group) ? match.captured(group).toInt() : 1;
    };
    return QDate::isValid(part(1), part(2), part(3))
        && (!match.hasCaptured(4) || QDateTime::fromString(text, Qt::ISODate).isValid());
}

QStringList labelsIn(const QString &typed)
{
    static const QRegularExpression between(u"[,،，、\n]"_s);
    QStringList labels;
    for (const QString &word : typed.split(between)) {
        if (const QString label = word.simplified(); !label.isEmpty() && !labels.contains(label))
            labels.append(label);
    }
    return labels;
}

int visibleCharacters(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    int count = 0;
    while (finder.toNextBoundary() >= 0)
        ++count;
    return count;
}

} // namespace Standoff
