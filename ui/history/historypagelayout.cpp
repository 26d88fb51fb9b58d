// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "history/historylist.h"
#include "history/historypage.h"
#include "items/history/historymodel.h"
#include "project/stepname.h"
#include "theme/theme.h"
#include "widgets/elidedlabel.h"
#include "widgets/flowlayout.h"
#include "widgets/shortcutguard.h"

#include <QAction>
#include <QComboBox>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The parts of the page, and its filters.

namespace Standoff {

namespace {

QStringList verbsOf(std::initializer_list<StepName> names)
{
    QStringList verbs;
    for (const StepName name : names)
        verbs.append(keyOf(name));
    return verbs;
}

} // namespace

void HistoryPage::makeFilters()
{
    m_words->setObjectName(u"historyWords"_s);
    m_words->setPlaceholderText(tr("Find a step"));
    m_words->setAccessibleName(tr("Find a step"));
    m_words->setClearButtonEnabled(true);
    m_words->setMinimumWidth(24 * fontMetrics().averageCharWidth());
    m_where->setObjectName(u"historyWhere"_s);
    m_where->setAccessibleName(tr("In which article"));
    m_where->addItems({tr("In the whole project"), tr("In this article")});
    m_who->setObjectName(u"historyWho"_s);
    m_who->setAccessibleName(tr("By which person"));
    m_who->addItem(tr("Everybody"));
    m_kind->setObjectName(u"historyKind"_s);
    m_kind->setAccessibleName(tr("What was done"));
    m_kind->addItem(tr("All that was done"));
    m_kind->addItem(tr("Tags and attributions"),
        verbsOf({StepName::Annotate, StepName::Retag, StepName::MoveBoundary,
            StepName::SplitAnnotation, StepName::JoinAnnotations, StepName::Attribute,
            StepName::Relate, StepName::RemoveRelation, StepName::RemoveAnnotations,
            StepName::EditAnnotation, StepName::Link, StepName::Unlink}));
    m_kind->addItem(tr("Records and claims"),
        verbsOf({StepName::PutRecord, StepName::MergeRecords, StepName::SplitOffRecord,
            StepName::RemoveRecord}));
    m_kind->addItem(tr("Articles and imports"),
        verbsOf({StepName::AddArticles, StepName::EditArticle, StepName::RemoveArticles,
            StepName::SetParagraphRole, StepName::Import}));
    m_kind->addItem(tr("Tagset and settings"),
        verbsOf({StepName::PutTag, StepName::MoveTag, StepName::RemoveTag, StepName::PutLayer,
            StepName::LoadTagset, StepName::SetSetting, StepName::WaiveProblem,
            StepName::TakeWaiverBack}));
    m_kind->addItem(tr("Going back"),
        verbsOf({StepName::UndoTo, StepName::UndoOnly, StepName::ShortenHistory}));
    for (QComboBox *box : {m_where, m_who, m_kind}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(box, &QComboBox::activated, this, &HistoryPage::takeFilters);
    }
    m_pause->setSingleShot(true);
    m_pause->setInterval(150ms);
    connect(m_words, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_words, &QLineEdit::returnPressed, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_pause, &QTimer::timeout, this, &HistoryPage::takeFilters);
    Theme::makeMuted(m_count);
    m_count->setObjectName(u"historyCount"_s);
}

void HistoryPage::makeList()
{
    const auto add = [this](const QString &name, const QString &text, const QKeySequence &key,
                         void (HistoryPage::*slot)()) {
        auto *action = new QAction(text, m_list);
        action->setObjectName(name);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, slot);
        m_list->addAction(action);
        return action;
    };
    m_goThere = add(u"goToStep"_s, tr("Go there"), Qt::Key_Return, &HistoryPage::goThere);
    m_goThere->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    m_undoTo =
        add(u"undoToStep"_s, tr("Undo to here"), Qt::CTRL | Qt::Key_Return, &HistoryPage::undoTo);
    m_undoOnly =
        add(u"undoOnlyStep"_s, tr("Undo only this"), QKeySequence::Delete, &HistoryPage::undoOnly);
    new ShortcutGuard(m_list);
    connect(m_list, &QAbstractItemView::doubleClicked, this, &HistoryPage::goThere);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (const HistoryLine *line = current())
            m_step = line->entry.id;
        lookAhead();
    });
}

// Each button is one of the list's actions.
void HistoryPage::makeFoot()
{
    const auto follow = [](QPushButton *button, QAction *action) {
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setAutoDefault(false);
        const auto take = [button, action] {
            button->setText(action->text());
            button->setEnabled(action->isEnabled());
            button->setToolTip(action->shortcut().toString(QKeySequence::NativeText));
        };
        connect(action, &QAction::changed, button, take);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        take();
    };
    follow(m_goThereButton, m_goThere);
    follow(m_undoToButton, m_undoTo);
    follow(m_undoOnlyButton, m_undoOnly);
    m_warning->setObjectName(u"historyWarning"_s);
}

void HistoryPage::buildLayout()
{
    auto *head = new FlowLayout(6); // so that nothing is cut in a narrow window
    head->setContentsMargins(8, 6, 8, 6);
    for (QWidget *part : QList<QWidget *>{m_words, m_where, m_who, m_kind, m_count})
        head->addWidget(part);
    auto *foot = new FlowLayout(6);
    foot->setContentsMargins(8, 6, 8, 6);
    for (QWidget *part :
        QList<QWidget *>{m_goThereButton, m_undoToButton, m_undoOnlyButton, m_warning})
        foot->addWidget(part);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    layout->addLayout(foot);
}

void HistoryPage::fillPeople()
{
    QStringList people;
    for (const Annotator &annotator : m_session.project().annotators())
        people.append(annotator.name);
    people.sort(Qt::CaseInsensitive);
    QStringList known;
    for (int i = 1; i < m_who->count(); ++i)
        known.append(m_who->itemData(i).toString());
    if (people == known)
        return;
    const QString chosen = m_who->currentData().toString();
    while (m_who->count() > 1)
        m_who->removeItem(1);
    for (const QString &name : std::as_const(people))
        m_who->addItem(name, name);
    m_who->setCurrentIndex(std::max(0, m_who->findData(chosen)));
}

void HistoryPage::takeFilters()
{
    m_pause->stop();
    HistoryQuery query;
    query.words = m_words->text().split(u' ', Qt::SkipEmptyParts);
    query.filter.annotator = m_who->currentData().toString();
    query.filter.verbs = m_kind->currentData().toStringList();
    if (m_where->currentIndex() == 1 && m_article) {
        query.filter.articles.append(m_article.number);
        for (const Version &version : m_session.project().all<Version>()) {
            if (version.article == m_article)
                query.filter.articles.append(version.id.number);
        }
    }
    m_model->setQuery(query);
    showCount();
}

} // namespace Standoff
