// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "guide/hintline.h"

#include "articleview/articleview.h"
#include "session/openproject.h"
#include "text/oneline.h"
#include "theme/plaintexts.h"
#include "theme/theme.h"

#include <QAction>
#include <QMainWindow>
#include <QSettings>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr auto followedKey = "hints/followed"_L1;
constexpr auto onKey = "hints/on"_L1;
// In the settings, in the order of HintLine::Hint.
constexpr auto hintNames = std::to_array({"select"_L1, "tag"_L1, "attribute"_L1, "palette"_L1});

} // namespace

HintLine::HintLine(
    const OpenProject &session, const ArticleView &view, QSettings &settings, QMainWindow &window)
    : ElidedLabel(&window)
    , m_session(session)
    , m_view(view)
    , m_settings(settings)
    , m_window(window)
{
    setObjectName(u"hintLine"_s);
    setContentsMargins(12, 0, 12, 0);
    setTextFormat(Qt::PlainText);
    Theme::makeMuted(this);
    connect(&view, &ArticleView::articleChanged, this, &HintLine::showHint);
    connect(&view, &ArticleView::currentAnnotationChanged, this, &HintLine::showHint);
    connect(&view, &ArticleView::selectionChanged, this, [this] {
        if (!m_view.selection().isEmpty())
            follow(Hint::Select);
        showHint();
    });
    connect(&session, &OpenProject::changed, this, &HintLine::note);
    connect(&session, &OpenProject::reloaded, this, &HintLine::showHint);
    connect(&session, &OpenProject::writabilityChanged, this, &HintLine::showHint);
    showHint();
}

bool HintLine::isOn() const
{
    return m_settings.value(onKey, true).toBool();
}

void HintLine::setOn(bool on)
{
    m_settings.setValue(onKey, on);
    if (on)
        m_settings.remove(followedKey);
    showHint();
}

bool HintLine::wasFollowed(Hint hint) const
{
    return m_settings.value(followedKey).toStringList().contains(hintNames[size_t(hint)]);
}

void HintLine::follow(Hint hint)
{
    if (!isOn() || wasFollowed(hint))
        return;
    m_settings.setValue(followedKey,
        m_settings.value(followedKey).toStringList() + QStringList{hintNames[size_t(hint)]});
    showHint();
}

void HintLine::note(const ChangeSet &changes)
{
    const auto isMade = [](const auto &change) { return !change.before && change.after; };
    if (std::ranges::any_of(changes.of<Annotation>(), isMade))
        follow(Hint::Tag);
    if (std::ranges::any_of(changes.of<Attribution>(), isMade))
        follow(Hint::Attribute);
    showHint();
}

std::optional<HintLine::Hint> HintLine::hintNow() const
{
    // A step may have taken the article away, and the view has not heard of it yet.
    const OpenArticle *article = m_view.article();
    const auto isShown = [article](const auto &open) { return &open.second == article; };
    if (!isOn() || m_session.isReadOnly()
        || std::ranges::none_of(m_session.project().openArticles(), isShown))
        return {};
    if (!m_view.selection().isEmpty() && !wasFollowed(Hint::Tag))
        return Hint::Tag;
    const Annotation *current = article->find(m_view.currentAnnotation());
    if (current && m_session.project().kindOf(current->tag) == LayerKind::Claim
        && !wasFollowed(Hint::Attribute))
        return Hint::Attribute;
    if (!wasFollowed(Hint::Select))
        return Hint::Select;
    if (wasFollowed(Hint::Tag) && !wasFollowed(Hint::Palette))
        return Hint::Palette;
    return {};
}

QString HintLine::keyOf(const QString &action) const
{
    const auto *found = m_window.findChild<QAction *>(action);
    return found ? found->shortcut().toString(QKeySequence::NativeText) : QString();
}

QString HintLine::textOf(Hint hint) const
{
    switch (hint) {
    case Hint::Select:
        return tr("Select words with the mouse, or with Shift and the arrow keys: then one letter "
                  "tags them.");
    case Hint::Tag: {
        const QString said = keyOf(u"attribute"_s);
        const QString byName = keyOf(u"tag-by-name"_s);
        for (const Layer *layer : m_session.project().layersInOrder()) {
            for (const Tag *tag : m_session.project().tagsInOrder(layer->id)) {
                if (!tag->key.isEmpty())
                    return tr("Press %1 to tag it as “%2”, %3 to say who says it, %4 to find a tag "
                              "by its name.")
                        .arg(tag->key.toUpper(), onOneLine(tag->name), said, byName);
            }
        }
        return tr("Press %1 to find a tag by its name, %2 to say who says it.").arg(byName, said);
    }
    case Hint::Attribute:
        return tr("Press %1 to say who says it.").arg(keyOf(u"attribute"_s));
    case Hint::Palette:
        break;
    }
    return tr("Press %1 to find whatever you look for: a command, an article, a record.")
        .arg(keyOf(u"command-palette"_s));
}

void HintLine::showHint()
{
    const auto hint = hintNow();
    setText(hint ? textOf(*hint) : QString());
    setToolTip(inLines(text()));
}

} // namespace Standoff
