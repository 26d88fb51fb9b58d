// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/html/htmlnames.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// In the fashion of "a b c", parted by spaces.
QSet<QString> wordSet(QStringView words)
{
    QSet<QString> set;
    for (const QStringView word : words.split(u' ', Qt::SkipEmptyParts))
        set.insert(word.toString());
    return set;
}

// What stands beside an article.
const QSet<QString> &asideWords()
{
    static const QSet<QString> words = wordSet(
        u"ad ads adbox adslot advert advertisement advertisements advertising adverts addthis "
        "authorbox banner bio breadcrumb breadcrumbs consent cookie cookies cta disqus donate "
        "donation feedback follow footer gdpr livefyre login masthead menu modal nav navbar "
        "navigation newsletter newsletters outbrain overlay pager pagination paywall poll "
        "popular popup promo promos promoted promotion rail recirc recirculation "
        "recommendation recommendations recommended related rightrail share sharebar "
        "sharethis sharetools sharing sidebar signup skip social sponsor sponsored subscribe "
        "subscription subscriptions survey taboola ticker toolbar tools trending upsell");
    return words;
}

// What has hardly any text but controls, and else is of the article: pictures, embedded posts.
const QSet<QString> &controlWords()
{
    static const QSet<QString> words = wordSet(
        u"callout carousel facebook gallery instagram player slideshow teaser teasers twitter "
        u"whatsapp");
    return words;
}

const QSet<QString> &commentWords()
{
    static const QSet<QString> words =
        wordSet(u"comment comments commentlist disqus livefyre replies respond");
    return words;
}

// Words that say where and how something is shown; beside them the others keep their meaning.
const QSet<QString> &layoutWords()
{
    static const QSet<QString> words = wordSet(
        u"a above active after all also and area around article articles author bar before below "
        "block blocks body bottom box btn button buttons c card cards center clear clearfix closed "
        "col collapsed column columns component container content contents dark default desktop "
        "embed embedded entry expanded feed field first fixed form from full g grid group head "
        "header heading hero hidden horizontal icon icons image images in inline inner is item "
        "items js l large last latest layout left light like link links list lists m main may "
        "media medium might mobile module more most new news next o of on open outer p page panel "
        "photo post posts prev previous primary read region right row rows s secondary section "
        "sections side single site small sticky stories story stream style t tablet text the "
        "theme title top type u unit unordered vertical video view visible web widget widgets "
        "wide with wrap wrapper x you your zone");
    return words;
}

// The words of a name, in lower case, parted at signs and where a capital letter begins a word.
template <typename Take>
void eachWord(QStringView name, Take &&take)
{
    QString word;
    bool wasLower = false;
    for (const QChar c : name) {
        if ((!c.isLetter() || (c.isUpper() && wasLower)) && !word.isEmpty()) {
            take(word);
            word.clear();
        }
        if (c.isLetter())
            word += c.toLower();
        wasLower = c.isLower();
    }
    if (!word.isEmpty())
        take(word);
}

bool isOfText(const QString &name)
{
    static const QSet<QString> names = wordSet(
        u"articlebody articlecontent articletext article-body article-content article-text "
        "article-main article__body article__content article__text article_body article_content "
        "article_text articlebodytext body-text content-body content__article-body entry-body "
        "entry-content entrycontent page-content post-body post-content post-text post__content "
        "postcontent story-body story-content story-text story__body story__content story_body "
        "storybody storytext");
    return names.contains(name.toLower());
}

HtmlNaming namingOf(QStringView name)
{
    static const QSet<QString> negations = wordSet(u"has is no non with without");
    bool isAside = false;
    bool isComment = false;
    bool isKnown = true;
    QString before;
    eachWord(name, [&](const QString &word) {
        const bool isNegated = negations.contains(before);
        const bool isOfComments = commentWords().contains(word);
        const bool isReadMore = before == "read"_L1 && (word == "more"_L1 || word == "next"_L1);
        if (!isNegated && (isOfComments || isReadMore || asideWords().contains(word))) {
            isAside = true;
            isComment = isComment || isOfComments;
        } else if (!isNegated && controlWords().contains(word)) {
            isAside = true;
            isKnown = false;
        } else if (word.size() > 1 && !layoutWords().contains(word)) {
            isKnown = false;
        }
        before = word;
    });
    return !isAside ? HtmlNaming::Nothing
        : !isKnown  ? HtmlNaming::MaybeAside
        : isComment ? HtmlNaming::Comments
                    : HtmlNaming::Aside;
}

// A class by which frameworks hide an element.
bool isHidden(const HtmlTree &tree, int node)
{
    static const QSet<QString> hiding = wordSet(u"d-none hidden hide is-hidden");
    const QStringList classes = tree.words(node, "class");
    return std::ranges::any_of(classes, [](const QString &name) { return hiding.contains(name); });
}

HtmlNaming namingOfNames(const HtmlTree &tree, int node)
{
    static const QSet<QString> notes =
        wordSet(u"doc-endnotes doc-footnote endnotes footnote footnotes notes references reflist");
    HtmlNaming naming = isHidden(tree, node) ? HtmlNaming::Aside : HtmlNaming::Nothing;
    bool isBody = false;
    for (const char *attribute : {"class", "id"}) {
        const QString value = tree.attribute(node, attribute);
        for (const QStringView name : QStringView(value).split(u' ', Qt::SkipEmptyParts)) {
            if (notes.contains(name.toString().toLower()))
                return HtmlNaming::Notes;
            isBody = isBody || isOfText(name.toString());
            naming = std::max(naming, namingOf(name));
        }
    }
    return !isBody                      ? naming
        : naming == HtmlNaming::Nothing ? HtmlNaming::Body
                                        : HtmlNaming::MaybeAside;
}

} // namespace

HtmlNaming htmlNaming(const HtmlTree &tree, int node)
{
    static const QSet<QString> roles = wordSet(
        u"alert alertdialog banner complementary contentinfo dialog menu menubar navigation search "
        "tablist toolbar");
    if (tree.words(node, "itemprop").contains("articlebody"_L1)
        || tree.words(node, "property").contains("articlebody"_L1))
        return HtmlNaming::Body;
    switch (tree.tag(node)) {
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_DIALOG:
    case GUMBO_TAG_MENU: {
        const HtmlNaming naming = namingOfNames(tree, node);
        return naming == HtmlNaming::Comments || naming == HtmlNaming::Notes ? naming
                                                                             : HtmlNaming::Aside;
    }
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_P:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_TD:
        return roles.contains(tree.attribute(node, "role").toLower()) ? HtmlNaming::Aside
                                                                      : namingOfNames(tree, node);
    case GUMBO_TAG_SPAN: // of a sentence, mostly
        return isHidden(tree, node) ? HtmlNaming::Aside : HtmlNaming::Nothing;
    default:
        return HtmlNaming::Nothing;
    }
}

bool hasHtmlName(const HtmlTree &tree, int node, std::initializer_list<QLatin1StringView> words)
{
    bool has = false;
    for (const char *attribute : {"class", "id"}) {
        const QString value = tree.attribute(node, attribute);
        eachWord(value, [&](const QString &word) {
            has = has || std::ranges::find(words, word) != words.end();
        });
    }
    return has;
}

} // namespace Standoff
