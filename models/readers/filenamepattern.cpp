// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/filenamepattern.h"

#include "readers/translation.h"
#include "readers/writtendate.h"

#include <QDate>
#include <QLocale>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

struct Fact
{
    QString name;
    QString IncomingArticle::*member; // none of a list
    QString expression; // as a part of a name
};

QString labelsFact()
{
    return u"labels"_s;
}

const QList<Fact> &allFacts()
{
    static const QString words = u"\\S(?:.*?\\S)?"_s;
    static const QString date = QStringList{uR"(\d{4}[-._ ]?\d{2}[-._ ]?\d{2})"_s,
        uR"(\d{1,2}\. ?\d{1,2}\. ?\d{4})"_s, uR"(\d{1,2}\.?[ _]\p{L}+\.?,?[ _]\d{4})"_s,
        uR"(\p{L}+\.?[ _]\d{1,2}\p{L}{0,2},?[ _]\d{4})"_s,
        uR"(\d{4}[년年][ _]?\d{1,2}[월月](?:[ _]?\d{1,2}[일日])?)"_s, uR"(\d{4}[-._ ]\d{2})"_s,
        uR"(\d{4})"_s}
                                    .join(u'|');
    static const QList<Fact> facts{{u"title"_s, &IncomingArticle::title, words},
        {u"date"_s, &IncomingArticle::published, date},
        {u"publisher"_s, &IncomingArticle::publisher, words},
        {u"author"_s, &IncomingArticle::byline, words},
        {u"section"_s, &IncomingArticle::section, words}, {labelsFact(), nullptr, words}};
    return facts;
}

Result<> checkFacts(const QStringList &names)
{
    QStringList known;
    for (const Fact &fact : allFacts())
        known.append(fact.name);
    QSet<QString> found;
    for (const QString &name : names) {
        if (!known.contains(name)) {
            return failure(Readers::tr("File names do not say “%1”; they can say %2")
                    .arg(name, QLocale().createSeparatedList(known)));
        }
        if (found.contains(name))
            return failure(Readers::tr("“%1” is in the pattern twice").arg(name));
        found.insert(name);
    }
    return found.isEmpty()
        ? failure(Readers::tr("The pattern says nothing about an article; write, for example, "
                              "“{date} - {publisher} - {title}”"))
        : Result<>();
}

// As precise as it is; "" where it is no date. In names dates have all kinds of signs, or none,
// between year, month and day.
QString isoDate(QString text)
{
    static const QRegularExpression yearFirst(u"^(\\d{4})[-._ ]?(\\d{2})(?:[-._ ]?(\\d{2}))?$"_s);
    static const QRegularExpression year(u"^\\d{4}$"_s);
    if (year.match(text).hasMatch())
        return text;
    const auto match = yearFirst.match(text);
    if (!match.hasMatch()) {
        const WrittenDate date = writtenDate(text.replace(u'_', u' '));
        return date.isAlone ? date.iso : QString();
    }
    const bool hasDay = match.hasCaptured(3);
    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(),
        hasDay ? match.captured(3).toInt() : 1);
    return date.toString(hasDay ? u"yyyy-MM-dd"_s : u"yyyy-MM"_s);
}

QStringList labelsIn(const QString &value)
{
    static const QRegularExpression between(u"\\s*[,+]\\s*"_s);
    QStringList labels = value.split(between, Qt::SkipEmptyParts);
    labels.removeDuplicates();
    return labels;
}

// The expression for a template, with a named group for each fact.
QString expressionOf(const QString &pattern, QStringList &names)
{
    static const QRegularExpression part(u"\\{([^{}]*)\\}|(\\*)|[ _]+"_s);
    QString expression;
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : part.globalMatch(pattern)) {
        expression += QRegularExpression::escape(pattern.sliced(end, match.capturedStart() - end));
        end = match.capturedEnd();
        if (match.hasCaptured(2)) {
            expression += u".*?"_s;
        } else if (!match.hasCaptured(1)) {
            expression += u"[ _]+"_s;
        } else {
            const QString name = match.captured(1);
            names.append(name);
            for (const Fact &fact : allFacts()) {
                if (fact.name == name)
                    expression += u"(?<%1>%2)"_s.arg(name, fact.expression);
            }
        }
    }
    return expression + QRegularExpression::escape(pattern.sliced(end));
}

} // namespace

Result<FileNamePattern> FileNamePattern::from(const QString &pattern)
{
    FileNamePattern made;
    QStringList names;
    const bool isExpression =
        pattern.size() > 1 && pattern.startsWith(u'/') && pattern.endsWith(u'/');
    if (isExpression) {
        made.m_isOfWholeName = true;
        made.m_expression.setPattern(pattern.sliced(1, pattern.size() - 2));
        if (!made.m_expression.isValid()) {
            return failure(Readers::tr("The regular expression is wrong at character %1: %2")
                    .arg(made.m_expression.patternErrorOffset() + 1)
                    .arg(made.m_expression.errorString()));
        }
        names = made.m_expression.namedCaptureGroups();
        names.removeAll(QString()); // those without a name
    } else {
        static const QRegularExpression suffix(u"\\.(\\*|\\w{1,8})$"_s);
        made.m_isOfWholeName = suffix.match(pattern).hasMatch();
        const QString expression = expressionOf(pattern.trimmed(), names);
        made.m_expression.setPattern(QRegularExpression::anchoredPattern(expression));
    }
    RETURN_IF_ERROR(checkFacts(names));
    return made;
}

std::optional<IncomingArticle> FileNamePattern::factsIn(const QString &fileName) const
{
    const qsizetype dot = fileName.lastIndexOf(u'.');
    const auto match =
        m_expression.match(m_isOfWholeName || dot <= 0 ? fileName : fileName.first(dot));
    if (!match.hasMatch())
        return {};
    IncomingArticle article;
    for (const Fact &fact : allFacts()) {
        QString value = match.captured(fact.name);
        if (value.isEmpty())
            continue;
        if (fact.member == &IncomingArticle::published)
            value = isoDate(value.trimmed());
        else
            value = value.replace(u'_', u' ').simplified();
        if (value.isEmpty())
            return {};
        if (fact.member)
            article.*fact.member = value;
        else
            article.labels = labelsIn(value);
    }
    return article;
}

bool FileNamePattern::fill(IncomingArticle &article) const
{
    const auto facts = factsIn(article.fileName);
    if (!facts)
        return false;
    for (const Fact &fact : allFacts()) {
        if (!fact.member)
            continue;
        const bool isSaid =
            !(article.*fact.member).isEmpty() && !article.guessed.contains(fact.name);
        if (!isSaid && !((*facts).*fact.member).isEmpty())
            article.*fact.member = (*facts).*fact.member;
    }
    if (article.labels.isEmpty())
        article.labels = facts->labels;
    return true;
}

} // namespace Standoff
