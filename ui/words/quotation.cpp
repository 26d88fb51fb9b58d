// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "words/quotation.h"

#include "project/isotime.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// The context of the texts.
struct Quoting
{
    Q_DECLARE_TR_FUNCTIONS(Quoting)
};

QLocale localeOf(const QString &language)
{
    const QLocale own(language.isEmpty() ? QLocale().bcp47Name() : language);
    return own.language() == QLocale::C ? QLocale(QLocale::English) : own;
}

} // namespace

QString asQuotation(const Article &article, const ArticleText &text, TextRange range)
{
    const QLocale locale = localeOf(article.language);
    const QString probe = locale.quoteString(u" "_s); // what stands around it are the marks
    QString words = text.slice(range).toString().simplified();
    const auto isEnclosed = [&words](QStringView opens, QStringView closes) {
        return words.size() > 2 && words.startsWith(opens) && words.endsWith(closes)
            && words.indexOf(closes, opens.size()) == words.size() - closes.size();
    };
    if (isEnclosed(u"\"", u"\"")
        || isEnclosed(QStringView(probe).first(1), QStringView(probe).last(1)))
        words = words.sliced(1, words.size() - 2).trimmed();
    QStringList place{article.title, article.publisher, displayDate(article.published),
        Quoting::tr("paragraph %1").arg(QLocale().toString(text.paragraphAt(range.begin) + 1)),
        article.url};
    place.removeAll(QString());
    return Quoting::tr("%1 – %2", "quoted words in their marks, and where they stand")
        .arg(locale.quoteString(words), place.join(u", "_s));
}

} // namespace Standoff
