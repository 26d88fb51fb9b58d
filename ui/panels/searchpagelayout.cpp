// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "panels/searchpage.h"

#include "panels/concordanceview.h"
#include "project/tagset/tagnames.h"
#include "theme/plaintexts.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Standoff {

void SearchPage::buildLayout()
{
    m_text->setObjectName(u"searchText"_s);
    m_text->setPlaceholderText(tr("Search all articles"));
    m_text->setAccessibleName(tr("Search all articles"));
    m_text->setClearButtonEnabled(true);
    m_restrict->setObjectName(u"searchRestrict"_s);
    m_restrict->setText(tr("&Only…"));
    m_restrict->setAccessibleName(tr("Restrict the search"));
    m_restrict->setToolTip(tr("Find words with a tag, of a source, in a field or of a time only"));
    m_restrict->setPopupMode(QToolButton::InstantPopup);
    m_restrict->setMenu(m_restrictions);
    m_order->setObjectName(u"searchOrder"_s);
    m_order->setAccessibleName(tr("Order of the hits"));
    m_order->setToolTip(tr("Order of the hits"));
    m_order->addItems({tr("By article"), tr("By the words before"), tr("By the words after")});
    m_problem->setObjectName(u"searchProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_list->setObjectName(u"searchHits"_s);
    m_list->setAccessibleName(tr("Hits"));
    m_list->follow(m_concordance);
    m_all->setObjectName(u"searchAll"_s);
    m_all->setAccessibleName(tr("Select all hits"));
    m_all->setToolTip(tr("Select all hits, or none"));
    m_tag->setObjectName(u"searchTag"_s);
    m_tag->setToolTip(
        tr("Tag the selected hits in one step; in the list, a tag's key does it, too"));
    m_state->setObjectName(u"searchState"_s);
    m_cancel->setObjectName(u"searchStop"_s);
    Theme::makeMuted(m_state);
    m_progress->setAccessibleName(tr("Progress of the search"));
    m_progress->setTextVisible(false);
    m_progress->setMaximumSize(140, 8);
    m_cancel->setToolTip(tr("Keep the hits that were found so far"));
    m_patience->setSingleShot(true);
    m_patience->setInterval(500ms);

    auto *query = new QHBoxLayout;
    query->addWidget(m_text, 1);
    query->addWidget(m_restrict);
    query->addWidget(m_order);
    auto *below = new QHBoxLayout;
    below->addWidget(m_all);
    below->addWidget(m_tag);
    below->addWidget(m_state, 1);
    below->addWidget(m_progress);
    below->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setSpacing(4);
    layout->addLayout(query);
    layout->addWidget(m_problem);
    layout->addWidget(m_list, 1);
    layout->addLayout(below);
}

void SearchPage::addRestriction(QMenu &menu, const QString &text, const QString &words)
{
    menu.addAction(inMenu(text), this, [this, words] {
        const QString before = m_text->text().trimmed();
        m_text->setText(before.isEmpty() ? words : before + u' ' + words);
        m_text->setFocus();
        m_text->setCursorPosition(int(m_text->text().size()));
    });
}

// The menu writes what can be typed, and so teaches it.
void SearchPage::fillRestrictions()
{
    constexpr int mostSources = 40; // more is easier to type
    m_restrictions->clear();
    const Project &project = m_session.project();
    QMenu *tagged = m_restrictions->addMenu(tr("Words with the &tag"));
    QMenu *untagged = m_restrictions->addMenu(tr("Words &without the tag"));
    QMenu *layers = m_restrictions->addMenu(tr("Words with a tag of the &layer"));
    for (const Layer *layer : project.layersInOrder()) {
        addRestriction(
            *layers, shownTagName(layer->name), u"layer:"_s + quotedForSearch(layer->name));
        tagged->addSection(inMenu(shownTagName(layer->name)));
        untagged->addSection(inMenu(shownTagName(layer->name)));
        for (const Tag *tag : project.tagsInOrder(layer->id)) {
            addRestriction(
                *tagged, shownTagName(tag->name), u"tag:"_s + quotedForSearch(tag->name));
            addRestriction(
                *untagged, shownTagName(tag->name), u"-tag:"_s + quotedForSearch(tag->name));
        }
    }
    QMenu *sources = m_restrictions->addMenu(tr("Words of the &source"));
    for (const Source &source : project.all<Source>()) {
        if (sources->actions().size() < mostSources)
            addRestriction(*sources, source.label, u"source:"_s + quotedForSearch(source.label));
    }
    sources->setEnabled(!sources->isEmpty());
    m_restrictions->addSeparator();
    addRestriction(*m_restrictions, tr("In the title"), u"title:"_s);
    addRestriction(*m_restrictions, tr("In the byline"), u"byline:"_s);
    addRestriction(*m_restrictions, tr("In the publisher's name"), u"publisher:"_s);
    addRestriction(*m_restrictions, tr("In notes"), u"note:"_s);
    m_restrictions->addSeparator();
    const QString year = QDate::currentDate().toString(u"yyyy"_s);
    addRestriction(*m_restrictions, tr("Published from %1 on").arg(year), u"from:"_s + year);
    addRestriction(*m_restrictions, tr("Published until %1").arg(year), u"to:"_s + year);
}

} // namespace Standoff
