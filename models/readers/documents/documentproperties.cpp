// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/documents/documentproperties.h"

#include "readers/published.h"
#include "readers/translation.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// What programs write where nobody gave a title: "Microsoft Word - Report.doc", "Untitled 1",
// "layout_v3.indd", "about:blank".
bool isNoTitle(const QString &title)
{
    static const QRegularExpression none(
        uR"(^(?:(?:microsoft|openoffice|libreoffice)\b.*\s-\s.*|(?:untitled|unbenannt|sans titre|sin título|제목 없음|document|dokument|문서|word document|template|normal|presentation|powerpoint presentation|slide|print|title|titel|titre)[\s\d_.-]*|[^\s]+\.(?:docx?|dotx?|rtf|odt|ott|indd|indt|qxd|qxp|p65|pmd|pdf|html?|txt|tex|dvi|tmp|fm|hwp|ps|eps|cdr|ai|pub|wpd|xlsx?|pptx?)|.*\.(?:dotx?|indd|indt|qxd|qxp|pmd|ott)|(?:about|file|chrome):.*)$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return title.isEmpty() || none.match(title).hasMatch();
}

bool isNoAuthor(const QString &author)
{
    static const QRegularExpression none(
        uR"(^(?:(?:microsoft\s)?(?:office\s)?user|windows[- ](?:user|xp).*|user\d*|benutzer|utilisateur|usuario|사용자|admin(?:istrator)?|owner|author|autor|auteur|unknown|unbekannt|anonymous|none|n/?a|default|test|pc|home|office|python-docx|apache poi|docx4j|aspose.*|libreoffice.*|openoffice.*|pandoc|calibre.*|wkhtmltopdf.*|\W*)$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return author.isEmpty() || none.match(author).hasMatch();
}

} // namespace

void takeDocumentTitle(const QString &title, IncomingArticle &article)
{
    if (article.title.isEmpty() && !isNoTitle(title.simplified()))
        article.title = title.simplified();
}

void takeDocumentAuthor(const QString &author, IncomingArticle &article)
{
    if (article.byline.isEmpty() && !isNoAuthor(author.simplified()))
        article.byline = author.simplified();
}

void takeDocumentDate(const QString &date, IncomingArticle &article)
{
    constexpr auto ofTemplate = "2013-12-23T23:15:00"_L1; // python-docx's
    if (!article.published.isEmpty() || date.startsWith(ofTemplate))
        return;
    takePublished(date.trimmed(), article);
    if (!article.published.isEmpty())
        article.remarks.append(Readers::tr("Its date is when the document was made"));
}

void takeDocumentLanguage(const QString &language, IncomingArticle &article)
{
    static const QRegularExpression tag(uR"(^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$)"_s);
    const QString trimmed = QString(language).trimmed().replace(u'_', u'-');
    if (article.language.isEmpty() && tag.match(trimmed).hasMatch()
        && trimmed.compare("und"_L1, Qt::CaseInsensitive) != 0)
        article.language = trimmed;
}

} // namespace Standoff
