// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "words/wordsmenu.h"

#include "articleview/articleview.h"
#include "marking/tagging.h"
#include "session/openproject.h"
#include "text/boundaries.h"
#include "text/webaddress.h"
#include "theme/coloricon.h"
#include "theme/plaintexts.h"
#include "widgets/actionmaker.h"
#include "words/lookupdialog.h"
#include "words/quotation.h"
#include "words/recenttags.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QMainWindow>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int recentTags = 6;
constexpr int tagsAtOnce = 12; // as a list; more are in a menu for each layer

} // namespace

WordsMenu::WordsMenu(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_recent(new RecentTags(parts.session, this))
{
}

TextRange WordsMenu::range() const
{
    const ArticleView &view = m_parts.view;
    const OpenArticle *article = view.article();
    if (!article)
        return {};
    if (!view.selection().isEmpty())
        return trimmed(article->text().string(), view.selection());
    if (const Annotation *current = article->find(view.currentAnnotation()))
        return article->rangesOf(*current).constFirst();
    return view.wordAt(view.caret());
}

QString WordsMenu::words() const
{
    const TextRange words = range();
    return words.isEmpty() ? QString()
                           : m_parts.view.article()->text().slice(words).toString().simplified();
}

void WordsMenu::popUp(QPoint globalPosition)
{
    auto *menu = new QMenu(&m_parts.view);
    menu->setObjectName(u"wordsMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    constexpr int titleLength = 40;
    const QString title = words();
    if (!title.isEmpty())
        menu->addSection(inMenu(shortened(title, titleLength)));
    addCopying(*menu);
    menu->addSeparator();
    addTagging(*menu);
    menu->addSeparator();
    addSearching(*menu);
    menu->popup(globalPosition);
}

// The window's action of that name, with words of this menu, or something instead of what it does;
// nullptr where there is none.
QAction *WordsMenu::add(
    QMenu &menu, const QString &name, const QString &text, const std::function<void()> &instead)
{
    auto *own = m_parts.window.findChild<QAction *>(name, Qt::FindDirectChildrenOnly);
    if (!own)
        return nullptr;
    QAction *action = menu.addAction(own->icon(), text);
    if (instead)
        connect(action, &QAction::triggered, this, instead);
    else
        connect(action, &QAction::triggered, own, &QAction::trigger);
    action->setObjectName(u"words-"_s + name);
    action->setEnabled(own->isEnabled());
    action->setToolTip(own->statusTip());
    action->setStatusTip(own->statusTip());
    if (!own->shortcut().isEmpty()) // as a text: it works by the action that has it
        action->setText(text + u'\t' + own->shortcut().toString(QKeySequence::NativeText));
    return action;
}

void WordsMenu::addCopying(QMenu &menu)
{
    const bool has = !range().isEmpty();
    if (QAction *action = add(menu, u"copy"_s, tr("&Copy"), [this] { copy(); }))
        action->setEnabled(has);
    QAction *quotation =
        add(menu, u"copy-quotation"_s, tr("Copy as &quotation"), [this] { copyQuotation(); });
    if (quotation)
        quotation->setEnabled(has);
    if (QAction *action = add(menu, u"copy-marked"_s, tr("Copy with &marks")))
        action->setEnabled(!m_parts.view.selection().isEmpty());
}

void WordsMenu::addTagging(QMenu &menu)
{
    const bool has = m_parts.view.article() && !range().isEmpty();
    QMenu *tags = menu.addMenu(tr("&Tag as"));
    tags->setObjectName(u"wordsTags"_s);
    tags->setEnabled(has);
    addTags(*tags);
    add(menu, u"attribute"_s, tr("Who sa&ys it"));
    const bool isMarked = m_parts.view.currentAnnotation().number > 0;
    if (isMarked) {
        addChange(*menu.addMenu(tr("C&hange to")));
        addBoundaries(*menu.addMenu(tr("&Boundaries")));
        add(menu, u"relate"_s, tr("&Relation from or to here"));
        add(menu, u"relations"_s, tr("Re&lations…"));
        add(menu, u"remove-attribution"_s, tr("Remove the attrib&ution"));
        add(menu, u"remove-annotation"_s, tr("R&emove the annotation"));
    } else {
        add(menu, u"add-fragment"_s, tr("Add to the annotation &before"));
    }
    menu.addSeparator();
    add(menu, u"dossier"_s, tr("&Dossier of the claim…"));
    if (QAction *action = add(menu, u"occurrences"_s, tr("Tag &all occurrences…")))
        action->setEnabled(has);
}

void WordsMenu::addTags(QMenu &menu)
{
    const Project &project = m_parts.session.project();
    for (const TagId tag : m_recent->tags(m_parts.view.article(), recentTags))
        addTag(menu, tag, &Tagging::tag);
    const bool isShort = project.all<Tag>().size() <= tagsAtOnce;
    menu.addSeparator();
    for (const Layer *layer : project.layersInOrder()) {
        QMenu *part = isShort ? &menu : menu.addMenu(inMenu(layer->name));
        if (isShort)
            menu.addSection(inMenu(layer->name));
        for (const Tag *tag : project.tagsInOrder(layer->id))
            addTag(*part, tag->id, &Tagging::tag);
    }
    menu.addSeparator();
    add(menu, u"tag-by-name"_s, tr("By &name…", "of the tag"));
}

void WordsMenu::addTag(QMenu &menu, TagId id, void (Tagging::*use)(TagId))
{
    const Tag &tag = *m_parts.session.project().find(id);
    QString text = inMenu(tag.name);
    if (!tag.key.isEmpty())
        text += u'\t' + tag.key.toUpper();
    QAction *action = menu.addAction(colorIcon(QColor(tag.color)), text, &m_parts.tagging,
        [tagging = &m_parts.tagging, id, use] { (tagging->*use)(id); });
    action->setObjectName(u"words-tag-"_s + tag.name);
    action->setToolTip(inLines(tag.guideline));
}

// The other tags of its layer.
void WordsMenu::addChange(QMenu &menu)
{
    menu.setObjectName(u"wordsChange"_s);
    const Annotation *current = m_parts.view.article()->find(m_parts.view.currentAnnotation());
    const Project &project = m_parts.session.project();
    const Tag *tag = current ? project.find(current->tag) : nullptr;
    if (tag) {
        for (const Tag *other : project.tagsInOrder(tag->layer)) {
            if (other->id != tag->id)
                addTag(menu, other->id, &Tagging::changeCurrent);
        }
    }
    menu.setEnabled(!menu.isEmpty());
}

void WordsMenu::addBoundaries(QMenu &menu)
{
    menu.setObjectName(u"wordsBoundaries"_s);
    const auto *own = m_parts.window.findChild<QMenu *>(u"boundaries"_s);
    if (own)
        menu.addActions(own->actions());
    menu.addSeparator();
    add(menu, u"add-fragment"_s, tr("&Add the selection"));
    add(menu, u"take-out"_s, tr("&Take the selection out"));
    add(menu, u"split"_s, tr("&Split at the caret"));
    add(menu, u"join"_s, tr("&Join with the next"));
}

void WordsMenu::addSearching(QMenu &menu)
{
    const bool has = !range().isEmpty();
    QAction *search = add(menu, u"search"_s, tr("&Search all articles for it"),
        [this] { emit searchRequested(words()); });
    if (search)
        search->setEnabled(has);
    for (const auto &[name, text] : {std::pair(u"search-web"_s, tr("Search the &web for it…")),
             std::pair(u"look-up-wikidata"_s, tr("Look it up in Wi&kidata…"))}) {
        if (QAction *action = add(menu, name, text))
            action->setEnabled(has);
    }
}

void WordsMenu::addLookups(ActionMaker &make, QMenu &menu)
{
    make.add(menu,
        {"search-web", tr("Search the &web for the words…"),
            tr("Open the browser with the selected words")},
        {}, [this] { lookUp(Lookups::Web); });
    make.add(menu,
        {"look-up-wikidata", tr("Loo&k up in Wikidata…"),
            tr("Open the browser with the selected words")},
        {}, [this] { lookUp(Lookups::Wikidata); });
    make.add(menu,
        {"lookup-sites", tr("Where to &look up…"), tr("The addresses that the browser opens")}, {},
        [this] { (new LookupDialog(Lookups(m_parts.settings), &m_parts.window))->open(); });
}

void WordsMenu::copy()
{
    const TextRange words = m_parts.view.selection().isEmpty() ? range() : m_parts.view.selection();
    QGuiApplication::clipboard()->setText(m_parts.view.article()->text().slice(words).toString());
}

void WordsMenu::copyQuotation()
{
    const OpenArticle &open = *m_parts.view.article();
    if (const Article *article = m_parts.session.project().find(open.article()))
        QGuiApplication::clipboard()->setText(asQuotation(*article, open.text(), range()));
}

void WordsMenu::lookUp(Lookups::Site site)
{
    const QString looked = words();
    if (looked.isEmpty()) {
        emit failed(tr("Select the words that are to be looked up."));
        return;
    }
    const QString address =
        Lookups(m_parts.settings).address(site, looked).toString(QUrl::FullyEncoded);
    if (!QDesktopServices::openUrl(webAddress(address)))
        emit failed(tr("No browser could be opened for %1").arg(address));
}

} // namespace Standoff
