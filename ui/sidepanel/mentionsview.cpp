// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "sidepanel/mentionsview.h"

#include "check/mentiondelegate.h"
#include "items/fieldlabels.h"
#include "session/openproject.h"
#include "session/verbs/annotations.h"
#include "session/verbs/records.h"
#include "theme/plaintexts.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Standoff {

MentionsView::MentionsView(OpenProject &session, Register kind, QWidget *parent)
    : InlineList(parent)
    , m_session(session)
    , m_kind(kind)
    , m_model(session)
{
    makeActions(); // the first selection, of nothing, comes with the model
    setModel(&m_model);
    setSelectionMode(ExtendedSelection);
    setItemDelegate(new MentionDelegate(this));
    setUniformItemSizes(false); // the first one of an article has its title above
    connect(&m_model, &QAbstractItemModel::modelReset, this, &MentionsView::readTexts);
    connect(&session, &OpenProject::changed, this, [this] { readTexts(); });
    connect(this, &InlineList::chosen, this, &MentionsView::activate);
    connect(&m_model, &MentionsModel::failed, this, &MentionsView::failed);
}

void MentionsView::makeActions()
{
    const auto add = [this](const QString &name, const QString &text, const QKeySequence &key,
                         void (MentionsView::*slot)()) {
        QAction *action = makeAction(name, text, key);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_splitOff = add(u"splitOff"_s, tr("Split off as a new record"),
        Qt::CTRL | Qt::SHIFT | Qt::Key_M, &MentionsView::splitOff);
    m_splitOff->setToolTip(tr("Make the selected mentions those of a new record"));
    m_takeName = add(u"takeName"_s,
        m_kind == Register::Claims ? tr("Take these words as the claim")
                                   : tr("Take these words as the name"),
        Qt::CTRL | Qt::Key_Return, &MentionsView::takeName);
    m_stances = new QMenu(tr("Stance"), this);
    m_stances->menuAction()->setVisible(m_kind == Register::Claims);
    addAction(m_stances->menuAction());
    fillStances();
    connect(&m_session, &OpenProject::changed, this, [this](const ChangeSet &changes) {
        if (!changes.of<Term>().isEmpty())
            fillStances();
    });
}

// None and the project's terms, by the digits from 0 on.
void MentionsView::fillStances()
{
    for (QAction *action : m_stances->actions()) {
        removeAction(action);
        delete action;
    }
    if (m_kind != Register::Claims)
        return;
    const QString field = u"annotation.stance"_s;
    int digit = 0;
    for (const QString &stance : QStringList{QString()} + m_session.project().terms(field)) {
        QAction *action = m_stances->addAction(
            stance.isEmpty() ? tr("none", "stance") : inMenu(termLabel(field, stance)), this,
            [this, stance] { setStance(stance); });
        action->setObjectName(u"stance.%1"_s.arg(stance));
        if (digit <= 9)
            action->setShortcut(Qt::Key(Qt::Key_0 + digit++));
        action->setShortcutContext(Qt::WidgetShortcut);
    }
}

void MentionsView::setRecord(RecordRef record)
{
    if (const Result<> result = m_model.setRecord(record); !result)
        emit failed(result.error().text);
}

void MentionsView::setReader(BackgroundReader &reader)
{
    m_reader = &reader;
    readTexts();
}

// A few articles at a time, so that the first ones are seen soon.
void MentionsView::readTexts()
{
    constexpr int atATime = 20;
    const QList<ArticleId> articles = m_model.textsWanted(atATime);
    if (!m_reader || articles.isEmpty())
        return m_job.cancel();
    using Texts = QList<std::pair<ArticleId, ArticleText>>;
    m_reader->run(
        m_job,
        [articles](const BackgroundSource &source) -> Result<Texts> {
            Texts texts;
            for (const ArticleId id : articles) {
                ASSIGN_OR_RETURN(const auto article, source.readArticle(id));
                texts.append({id, article.text()});
            }
            return texts;
        },
        [this, wanted = articles.size()](const Result<Texts> &texts) {
            if (!texts) // the words of the mentions are there
                return;
            for (const auto &[article, text] : *texts)
                m_model.takeText(article, text);
            if (wanted == atATime)
                readTexts();
        });
}

// Up to a few rows.
QSize MentionsView::sizeHint() const
{
    constexpr int mostRows = 8;
    int height = 0;
    for (int row = 0; row < std::min(m_model.rowCount(), mostRows); ++row)
        height += sizeHintForRow(row);
    return {InlineList::sizeHint().width(), std::max(height, fontMetrics().height())};
}

void MentionsView::goToFirst()
{
    setFocus();
    setCurrentIndex(m_model.index(0, 0));
    activate(currentIndex());
}

void MentionsView::activate(const QModelIndex &index)
{
    if (index.isValid()) {
        emit mentionActivated(m_model.articleAt(index.row()), m_model.annotationAt(index.row()));
    }
}

QList<AnnotationId> MentionsView::selected() const
{
    QList<AnnotationId> annotations;
    for (const QModelIndex &index : selectedIndexes())
        annotations.append(m_model.annotationAt(index.row()));
    return annotations;
}

void MentionsView::selectionChanged(
    const QItemSelection &selection, const QItemSelection &deselected)
{
    InlineList::selectionChanged(selection, deselected);
    const auto count = selected().size();
    m_splitOff->setEnabled(count > 0 && count < m_model.rowCount());
    m_takeName->setEnabled(count == 1);
    m_stances->setEnabled(count > 0);
}

void MentionsView::report(const Result<> &result)
{
    if (!result)
        emit failed(result.error().text);
}

void MentionsView::splitOff()
{
    withRecordType(m_kind, [this]<typename Record> {
        const auto made = Standoff::splitOff(m_session, idOf<Record>(m_model.record()), selected());
        if (made)
            emit recordMade(*made);
        else
            emit failed(made.error().text);
    });
}

void MentionsView::takeName()
{
    const QString words = m_model.textAt(currentIndex().row()).simplified();
    report(withRecordType(m_kind, [&]<typename Record> -> Result<> {
        const Record *stored = m_session.project().find(idOf<Record>(m_model.record()));
        if (!stored)
            return {};
        Record record = *stored;
        record.*RegisterFields<Record>::name = words;
        return put(m_session, record).transform([](auto) { });
    }));
}

void MentionsView::setStance(const QString &stance)
{
    if (const QList<AnnotationId> occurrences = selected(); !occurrences.isEmpty())
        report(setStances(m_session, idOf<Claim>(m_model.record()), occurrences, stance));
}

} // namespace Standoff
