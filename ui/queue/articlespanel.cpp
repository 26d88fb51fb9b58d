// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "queue/articlespanel.h"

#include "items/queue/articlesmodel.h"
#include "queue/articlesview.h"
#include "queue/daybar.h"
#include "queue/keyedbutton.h"
#include "queue/queuearrangement.h"
#include "queue/statechips.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/completingline.h"
#include "widgets/flatwidgets.h"

#include <QItemSelectionModel>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

QLabel *smallLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 0.88);
    label->setFont(font);
    Theme::makeMuted(label);
    return label;
}

} // namespace

ArticlesPanel::ArticlesPanel(const OpenProject &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ArticlesModel(session, this))
{
    makeParts(session);
    layOut();
    connectParts();
    showCounts();
}

void ArticlesPanel::makeParts(const OpenProject &session)
{
    m_chips = new StateChips(this);
    m_filterText = new CompletingLine(
        [&session](const QString &text, int cursor) {
            return completeArticleQuery(text, cursor, session.project());
        },
        this);
    m_filterText->setObjectName(u"articleFilter"_s);
    m_filterText->setPlaceholderText(tr("Filter articles…"));
    m_filterText->setAccessibleName(tr("Filter articles"));
    m_filterText->setToolTip(
        tr("Words of title, byline, publisher or labels, or a field and what it has: %1. "
           "A minus before it means not so.")
            .arg(u"state:todo tags:<5 added:>2026-11-01"_s));
    m_hint = smallLabel(this);
    m_hint->setObjectName(u"articleQueryHint"_s);
    m_hint->setWordWrap(true);
    m_hint->hide();
    m_arrangementLine = new QWidget(this);
    auto *order = new FlatButton(m_arrangementLine);
    auto *grouping = new FlatButton(m_arrangementLine);
    m_arrangement = new QueueArrangement(*order, *grouping, this);
    m_shownCount = smallLabel(m_arrangementLine);
    m_shownCount->setObjectName(u"shownCount"_s);
    auto *line = new QHBoxLayout(m_arrangementLine);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    line->addWidget(order, 3);
    line->addWidget(grouping, 2);
    line->addWidget(m_shownCount);
    for (QWidget *button : {order, grouping})
        button->setFont(m_shownCount->font());
    m_bar = new DayBar(this);
    m_list = new ArticlesView(*m_model, this);
    m_list->setObjectName(u"articles"_s);
}

void ArticlesPanel::layOut()
{
    auto *head = new QVBoxLayout;
    head->setContentsMargins(10, 8, 10, 2);
    head->setSpacing(6);
    for (QWidget *part :
        std::initializer_list<QWidget *>{m_chips, m_filterText, m_hint, m_arrangementLine})
        head->addWidget(part);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(head);
    layout->addWidget(m_bar);
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addWidget(makeFoot());
}

QWidget *ArticlesPanel::makeFoot()
{
    auto *foot = new QWidget(this);
    m_next = new KeyedButton(tr("Done, next to do"), QKeySequence(Qt::CTRL | Qt::Key_Return), foot);
    m_next->setObjectName(u"doneNext"_s);
    m_next->setToolTip(tr("Set this article to done and go to the next one to do"));
    auto *add = new QToolButton(foot);
    add->setObjectName(u"addArticles"_s);
    add->setIcon(Theme::icon("add-article"_L1));
    add->setToolTip(tr("Add articles"));
    add->setAccessibleName(add->toolTip());
    add->setFocusPolicy(Qt::TabFocus);
    m_next->setFocusPolicy(Qt::TabFocus); // a click leaves the focus in the text
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(10, 6, 10, 6);
    layout->setSpacing(6);
    layout->addWidget(m_next, 1);
    layout->addWidget(add);
    connect(m_next, &QAbstractButton::clicked, this, &ArticlesPanel::nextRequested);
    connect(add, &QAbstractButton::clicked, this, &ArticlesPanel::addRequested);
    return foot;
}

void ArticlesPanel::connectParts()
{
    connect(m_chips, &StateChips::chosenChanged, m_model, &ArticlesModel::setStates);
    connect(m_filterText, &QLineEdit::textChanged, this, &ArticlesPanel::filter);
    connect(m_filterText, &CompletingLine::listRequested, m_list, [this] { m_list->setFocus(); });
    connect(m_arrangement, &QueueArrangement::orderChanged, m_model, &ArticlesModel::setOrder);
    connect(
        m_arrangement, &QueueArrangement::groupingChanged, m_model, &ArticlesModel::setGrouping);
    connect(m_model, &ArticlesModel::aboutToRearrange, this, [this] {
        m_isRearranging = true;
        m_wasAtHead = m_model->isHead(m_list->currentIndex());
        m_rowBefore = std::max(0, m_model->indexOf(m_current).row());
    });
    connect(m_model, &ArticlesModel::rearranged, this, [this] {
        restoreCurrent();
        m_isRearranging = false;
        showCounts();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &current) {
            const ArticleId article = m_model->articleAt(current);
            if (article && !m_isRearranging)
                emit currentArticleChanged(article);
        });
    connect(m_list, &QWidget::customContextMenuRequested, this, [this](QPoint position) {
        emit contextMenuRequested(m_list->viewport()->mapToGlobal(position));
    });
}

void ArticlesPanel::filter()
{
    const ArticleQuery query(m_filterText->text());
    m_hint->setText(query.hint());
    m_hint->setVisible(!query.hint().isEmpty());
    m_model->setQuery(query);
}

// A list that is filtered or sorted anew leads nowhere: what is shown stays. Only where that is
// gone from the project, what came to stand at its place takes its turn.
void ArticlesPanel::restoreCurrent()
{
    QItemSelectionModel &selection = *m_list->selectionModel();
    const QModelIndex current = m_list->currentIndex();
    if ((m_wasAtHead && m_model->isHead(current))
        || (m_current && m_model->articleAt(current) == m_current))
        return; // who folds a group stays at its head
    if (m_session.project().find(m_current)) {
        const QModelIndex index = m_model->indexOf(m_current);
        if (index.isValid())
            selection.setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
        else
            selection.clear();
        return;
    }
    const int row = std::min(m_rowBefore, m_model->rowCount() - 1);
    const ArticleId next = m_model->neighbour(m_model->index(std::max(0, row)), 0);
    if (!m_current || !next)
        return;
    selection.setCurrentIndex(m_model->indexOf(next), QItemSelectionModel::ClearAndSelect);
    emit currentArticleChanged(next);
}

void ArticlesPanel::showCounts()
{
    const ArticleSequence &sequence = m_model->sequence();
    for (size_t i = 0; i < EnumWords<ArticleState>::words.size(); ++i)
        m_chips->setCount(ArticleState(i), sequence.countOf(ArticleState(i)));
    m_bar->setCounts(sequence.countOf(ArticleState::Done),
        sequence.countOf(ArticleState::InProgress), sequence.count());
    //: How many articles the list shows, and how many there are.
    m_shownCount->setText(tr("%1 of %2")
            .arg(locale().toString(sequence.shown()), locale().toString(sequence.count())));
    m_list->setHint(sequence.count() == 0
            ? tr("No articles yet.\n\nDrop files here, or choose Article ▸ Add articles.")
            : tr("No article is like this."));
    m_next->setEnabled(sequence.count() > 0);
}

QList<ArticleId> ArticlesPanel::selectedArticles() const
{
    QList<ArticleId> articles;
    QSet<ArticleId> known;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes()) {
        const ArticleId article = m_model->articleAt(index);
        if (article && !known.contains(article))
            articles.append(article);
        known.insert(article);
    }
    return articles;
}

void ArticlesPanel::setCurrentArticle(ArticleId article)
{
    m_current = article;
    if (m_model->articleAt(m_list->currentIndex()) == article)
        return;
    const QModelIndex index = m_model->indexOf(article);
    m_isRearranging = true; // nobody chose it in the list
    if (index.isValid()) {
        // Whatever keys are held: the view would add it to what is selected with Ctrl.
        m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    } else {
        m_list->selectionModel()->clear();
    }
    m_isRearranging = false;
}

ArticleId ArticlesPanel::neighbour(int step) const
{
    return m_model->neighbour(m_list->currentIndex(), step);
}

ArticleId ArticlesPanel::nextToDo(ArticleId after) const
{
    return m_model->nextToDo(after);
}

void ArticlesPanel::setProblems(const QHash<ArticleId, int> &problems)
{
    m_model->setProblems(problems);
}

QStringList ArticlesPanel::arrangement() const
{
    const auto word = [](auto value) {
        const std::string_view each = wordOf(value);
        return QString::fromLatin1(each.data(), qsizetype(each.size()));
    };
    QStringList choices{word(m_arrangement->order()),
        m_arrangement->isReversed() ? u"reversed"_s : u"straight"_s,
        word(m_arrangement->grouping())};
    for (const ArticleState state : m_chips->chosen())
        choices.append(word(state));
    return choices;
}

void ArticlesPanel::arrange(const QStringList &choices)
{
    ArticleOrder order = ArticleOrder::Added;
    ArticleGrouping grouping = ArticleGrouping::None;
    fromWord(choices.value(0).toStdString(), order);
    fromWord(choices.value(2).toStdString(), grouping);
    m_arrangement->set(order, choices.value(1) == "reversed"_L1, grouping);
    QSet<ArticleState> states;
    for (const QString &word : choices.mid(3)) {
        if (ArticleState state = {}; fromWord(word.toStdString(), state))
            states.insert(state);
    }
    m_chips->choose(states);
}

} // namespace Standoff
