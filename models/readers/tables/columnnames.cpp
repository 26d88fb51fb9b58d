// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/tables/columnnames.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int perWrapping = 100; // ranks

struct RoleNames
{
    ColumnRole role;
    const char16_t *names; // as plainColumnName() has them, the best first
};

// Of ninjs 1 to 3 (iptc.org/std/ninjs), schema.org, news-please, Fundus, trafilatura, newspaper,
// NewsAPI, Event Registry, the Guardian's and the New York Times' services, WordPress and Media
// Cloud; then what people write.
constexpr RoleNames roleNames[] = {
    {ColumnRole::Text,
        u"bodies bodyxhtml bodyhtml bodytext maintext articlebody fulltext articletext storytext "
        u"articlecontent contenttext plaintext text body fieldsbody fieldsbodytext content "
        u"contents "
        u"cleantext cleanedtext volltext artikeltext inhalt texte texteintégral contenu corps "
        u"texto "
        u"textocompleto contenido cuerpo conteúdo conteudo corpo testo contenuto tekst inhoud "
        u"treść "
        u"tresc текст полныйтекст содержание текстстатті зміст 본문 기사본문 기사내용 내용 本文 "
        u"記事本文 正文 全文 内容 內容 نص النص المحتوى metin içerik html htmlcontent story article "
        u"document transcript paragraphs contenthtml htmlcontent htmlbody bodyplain contentencoded "
        u"textcontent "
        u"maincontent articlehtml storybody storyhtml newstext newscontent richtext "
        u"contentelements contentblocks "
        u"bodyblocks blocks copy"},
    {ColumnRole::Title,
        u"headlines headline title fieldsheadline webtitle articletitle pagetitle headlinemain "
        u"name "
        u"titel überschrift ueberschrift schlagzeile titre titreprincipal título titulo titular "
        u"manchete titolo tytuł tytul kop заголовок название назва 제목 기사제목 見出し タイトル "
        u"标题 標題 题目 عنوان العنوان başlık baslik"},
    {ColumnRole::Standfirst,
        u"standfirst fieldsstandfirst lead lede dek deck vorspann chapeau chapô chapo "
        u"entradilla occhiello sottotitolo лид 부제 부제목 副标题"},
    {ColumnRole::Byline,
        u"byline by author authors bylineoriginal fieldsbyline creator creators writer journalist "
        u"reporter authorname articleauthor dccreator autor autorin autoren verfasser auteur "
        u"auteurs "
        u"autores autore autori auteursnaam autorzy автор авторы автори 기자 기고자 작성자 저자 "
        u"記者 "
        u"著者 執筆者 作者 الكاتب كاتب yazar"},
    {ColumnRole::Publisher,
        u"publisher publication publicationname newspaper outlet medianame mediumname source "
        u"sourcename sitename metasitename site website provider journal newssource pubtitle "
        u"fieldspublication htmlsourceinfopublisher sourcehostname copyrightholder infosources "
        u"medium media zeitung quelle herausgeber verlag éditeur editeur periódico periodico medio "
        u"fuente jornal veículo veiculo fonte testata giornale krant bron gazeta źródło zrodlo "
        u"источник издание джерело видання 언론사 매체 매체명 출처 신문 新聞社 媒体 媒體 来源 來源 "
        u"报纸 المصدر الناشر gazete kaynak sourcedomain hostname domain"},
    {ColumnRole::Published,
        u"published publishedat publisheddate publishedon datepublished datepublish publishdate "
        u"publishingdate publicationdate webpublicationdate pubdate datetimepub datepub "
        u"firstcreated "
        u"contentcreated datetime date time timestamp created createdat dategmt day datum "
        u"erscheinungsdatum veröffentlicht veröffentlichtam veroeffentlicht dateparution "
        u"datedeparution datedepublication fecha fechapublicacion fechapublicación data "
        u"datapubblicazione datapublikacji дата датапубликации датапублікації 일자 날짜 발행일 "
        u"게재일 "
        u"작성일 日付 掲載日 日期 发布时间 發布時間 发表时间 تاريخ التاريخ تاريخالنشر tarih year"},
    {ColumnRole::Modified,
        u"modified datemodified datemodify modifieddate lastmodified fieldslastmodified updated "
        u"updatedat updateddate lastupdated versioncreated modifiedgmt geändert aktualisiert "
        u"modification modificado actualizado изменено 수정일 更新日 更新时间"},
    {ColumnRole::Section,
        u"section sectionname articlesection newsdesk newsdeskname category categoryname "
        u"categories "
        u"rubric desk ressort rubrik rubrique sección seccion categoría categoria seção secao "
        u"editoria "
        u"sezione rubriek dział dzial раздел рубрика рубрика 섹션 분류 카테고리 面名 栏目 版面 قسم "
        u"القسم kategori"},
    {ColumnRole::Labels,
        u"labels tags keywords topics subjects label tag keyword topic subject metakeywords "
        u"schlagwörter schlagworte schlagwoerter themen stichwörter motsclés motscles étiquettes "
        u"etiquetas palabrasclave temas palavraschave parolechiave trefwoorden słowakluczowe "
        u"ключевыеслова теги темы 키워드 태그 キーワード タグ 关键词 關鍵詞 标签 كلماتمفتاحية "
        u"anahtarkelimeler"},
    {ColumnRole::Url,
        u"url link weburl canonicalurl canonicallink permalink articleurl sourceurl pageurl href "
        u"htmlrespondedurl htmlrequestedurl documenturl address webadresse adresse lien enlace "
        u"ссылка адрес посилання 주소 링크 リンク 链接 網址 网址 رابط الرابط uri mainentityofpage"},
    {ColumnRole::Language,
        u"language lang inlanguage languagecode metalang fieldslang sprache langue idioma língua "
        u"lingua taal język язык мова 언어 言語 语言 語言 اللغة dil"},
};
// Of these, only the beginning or a shorter form of the text is known to be in.
constexpr const char16_t *summaryNames =
    u"leadparagraph abstract description summary snippet excerpt trailtext fieldstrailtext teaser "
    u"zusammenfassung résumé resumen resumo riassunto 요약 要約 摘要";

QHash<QString, NamedColumn> knownNames()
{
    QHash<QString, NamedColumn> known;
    for (const RoleNames &names : roleNames) {
        int rank = 0;
        for (const QString &name : QString::fromUtf16(names.names).split(u' ')) {
            const QString plain = plainColumnName(name);
            if (!known.contains(plain))
                known.insert(plain, {names.role, rank, false});
            ++rank;
        }
    }
    int rank = 0;
    for (const QString &name : QString::fromUtf16(summaryNames).split(u' '))
        known.insert(plainColumnName(name), {ColumnRole::Text, perWrapping * 10 + rank++, true});
    return known;
}

} // namespace

NamedColumn namedColumn(const QString &name)
{
    static const QHash<QString, NamedColumn> known = knownNames();
    static const QSet<QString> wrappings{u"fields"_s, u"data"_s, u"source"_s, u"article"_s,
        u"item"_s, u"content"_s, u"node"_s, u"attributes"_s, u"document"_s, u"doc"_s, u"record"_s,
        u"metadata"_s, u"meta"_s, u"news"_s, u"story"_s, u"post"_s, u"credits"_s};
    if (const auto found = known.constFind(plainColumnName(name)); found != known.cend())
        return *found;
    const QStringList parts = name.split(u'.');
    bool isOfText = false; // "body.name" is no title
    for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
        // "_source" wraps (Elasticsearch); "source" is a publisher.
        const QString plain = plainColumnName(parts[i]);
        const bool wraps =
            parts[i] == "_source"_L1 || (wrappings.contains(plain) && parts[i] != "source"_L1);
        if (!wraps && known.value(plain).role != ColumnRole::Text)
            return {};
        isOfText = isOfText || !wraps;
    }
    if (const auto found = known.constFind(plainColumnName(parts.last())); parts.size() > 1
        && found != known.cend() && (!isOfText || found->role == ColumnRole::Text)) {
        NamedColumn column = *found;
        column.rank += perWrapping * int(parts.size() - 1);
        return column;
    }
    if (parts.last().startsWith("body_"_L1)) // ninjs 1: "body_" and whatever follows
        return {ColumnRole::Text, perWrapping * 9, false};
    return {};
}

QList<NamedColumn> namedColumns(const QStringList &names)
{
    const QStringList senders{u"from"_s, u"sender"_s, u"fromname"_s};
    QList<NamedColumn> columns;
    bool hasSubject = false;
    bool hasSender = false;
    for (const QString &name : names) {
        const QString plain = plainColumnName(name);
        columns.append(namedColumn(name));
        hasSubject = hasSubject || plain == "subject"_L1;
        hasSender = hasSender || senders.contains(plain);
    }
    for (qsizetype i = 0; hasSubject && hasSender && i < names.size(); ++i) {
        const QString plain = plainColumnName(names[i]);
        if (plain == "subject"_L1)
            columns[i] = {ColumnRole::Title, perWrapping - 1, false};
        else if (senders.contains(plain))
            columns[i] = {ColumnRole::Byline, perWrapping - 1, false};
        else if (plain == "message"_L1)
            columns[i] = {ColumnRole::Text, perWrapping - 1, false};
    }
    return columns;
}

} // namespace Standoff
