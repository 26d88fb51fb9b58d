// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "marking/relating.h"

#include "articleview/articleview.h"
#include "session/openproject.h"
#include "session/verbs/relations.h"
#include "text/boundaries.h"
#include "theme/plaintexts.h"
#include "widgets/choicepopup.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int shownWords = 30; // characters of an annotation, in a menu

QList<ChoicePopup::Choice> choicesOf(const QStringList &words)
{
    QList<ChoicePopup::Choice> choices;
    for (const QString &word : words)
        choices.append({word, {}, {}, word});
    return choices;
}

} // namespace

Relating::Relating(OpenProject &session, ArticleView &view, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_view(view)
{
    connect(&view, &ArticleView::relationRequested, this, &Relating::relate);
}

// Of the article, most used first.
QStringList Relating::typesInUse() const
{
    QHash<QString, int> counts;
    for (const Relation &relation : m_view.article()->relations())
        ++counts[relation.type];
    QStringList types = counts.keys();
    std::ranges::sort(
        types, {}, [&counts](const QString &type) { return std::pair(-counts.value(type), type); });
    return types;
}

void Relating::beginOrEnd()
{
    const AnnotationId current = m_view.currentAnnotation();
    const bool begun = m_view.article() && m_view.article()->find(m_from);
    if (!current) {
        emit failed(begun ? tr("Go to the annotation at which the relation ends.")
                          : tr("Put the caret on the annotation from which a relation begins."));
        return;
    }
    if (!begun || current == m_from) {
        m_from = current;
        emit notice(
            tr("The relation begins here. Go to the other annotation and press the key again."));
        return;
    }
    emit notice({});
    relate(std::exchange(m_from, {}), current);
}

void Relating::relate(AnnotationId from, AnnotationId to)
{
    auto *popup = new ChoicePopup(tr("What is the relation?"), choicesOf(typesInUse()), &m_view);
    popup->allowNew();
    connect(popup, &ChoicePopup::picked, this, [this, from, to](const QVariant &type) {
        if (!m_view.article())
            return;
        const auto done =
            Standoff::relate(m_session, m_view.article()->article(), from, to, type.toString());
        if (!done)
            emit failed(done.error().text);
        m_view.setFocus();
    });
    const QList<QRect> words =
        m_view.rectanglesOf(m_view.article()->rangesOf(*m_view.article()->find(to)).first());
    popup->popUp(*m_view.viewport(), words.value(0, m_view.caretRectangle()));
}

void Relating::retype(RelationId relation)
{
    auto *popup = new ChoicePopup(tr("What is the relation?"), choicesOf(typesInUse()), &m_view);
    popup->allowNew();
    connect(popup, &ChoicePopup::picked, this, [this, relation](const QVariant &type) {
        if (!m_view.article())
            return;
        const auto done =
            setRelationType(m_session, m_view.article()->article(), relation, type.toString());
        if (!done)
            emit failed(done.error().text);
        m_view.setFocus();
    });
    popup->popUp(*m_view.viewport(), m_view.caretRectangle());
}

void Relating::showRelations()
{
    const AnnotationId current = m_view.currentAnnotation();
    QList<RelationId> relations;
    if (m_view.article() && current) {
        for (const Relation &relation : m_view.article()->relations()) {
            if (relation.fromAnnotation == current || relation.toAnnotation == current)
                relations.append(relation.id);
        }
    }
    std::ranges::sort(relations);
    if (relations.isEmpty())
        emit failed(
            tr("There is no relation at the caret. Draw one from an annotation to another."));
    else
        showMenu(relations, m_view.caretRectangle().bottomLeft());
}

bool Relating::showRelationsAt(QPoint viewportPoint)
{
    const QList<RelationId> relations = m_view.relationsAt(viewportPoint);
    if (relations.isEmpty())
        return false;
    showMenu(relations, viewportPoint);
    return true;
}

void Relating::showMenu(const QList<RelationId> &relations, QPoint viewportPoint)
{
    auto *menu = new QMenu(&m_view);
    menu->setObjectName(u"relationsMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const RelationId id : relations)
        addTo(*menu, m_view.article()->relations().value(id));
    menu->popup(m_view.viewport()->mapToGlobal(viewportPoint));
}

void Relating::addTo(QMenu &menu, const Relation &relation)
{
    const auto words = [this](AnnotationId id) {
        return inMenu(shortened(m_view.article()->find(id)->text(), shownWords));
    };
    const bool outwards = relation.toAnnotation != m_view.currentAnnotation();
    const AnnotationId other = outwards ? relation.toAnnotation : relation.fromAnnotation;
    QMenu *entry =
        menu.addMenu(tr("%1 – %2 – %3", "two annotations, and their relation between them")
                .arg(words(relation.fromAnnotation), inMenu(relation.type),
                    words(relation.toAnnotation)));
    entry->addAction(
        tr("&Go to “%1”").arg(words(other)), this, [this, other] { m_view.goToAnnotation(other); });
    entry->addAction(tr("&Change the type…"), this, [this, id = relation.id] { retype(id); });
    entry->addAction(tr("&Remove the relation"), this, [this, id = relation.id] {
        const auto done = removeRelation(m_session, m_view.article()->article(), id);
        if (!done)
            emit failed(done.error().text);
    });
}

} // namespace Standoff
