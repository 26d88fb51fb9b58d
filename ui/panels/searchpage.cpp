// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "panels/searchpage.h"

#include "panels/concordanceview.h"
#include "panels/tagchoices.h"
#include "session/longwork.h"
#include "session/marktarget.h"
#include "session/verbs/annotations.h"
#include "theme/plaintexts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

// What the page does; searchpagelayout.cpp is how it is made, searchpagehits.cpp how hits come.

namespace Standoff {

namespace {

// The first word of the query, to be told what else could be tried.
QString firstWord(const QString &text)
{
    const QString word = text.section(u' ', 0, 0);
    const bool isWord =
        !word.isEmpty() && std::ranges::all_of(word, [](QChar c) { return c.isLetterOrNumber(); });
    return isWord ? word : QString();
}

} // namespace

SearchPage::SearchPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_search(session.path())
    , m_model(new ConcordanceModel(session, this))
    , m_text(new QLineEdit(this))
    , m_restrict(new QToolButton(this))
    , m_restrictions(new QMenu(this))
    , m_order(new QComboBox(this))
    , m_problem(new QLabel(this))
    , m_list(new ConcordanceView(this))
    , m_all(new QCheckBox(tr("A&ll"), this))
    , m_tag(new QPushButton(this))
    , m_state(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("&Stop"), this))
    , m_moment(new QTimer(this))
    , m_patience(new QTimer(this))
{
    setObjectName(u"searchPage"_s);
    buildLayout();
    connectParts();
    connectSearch();
    search();
}

void SearchPage::connectParts()
{
    connect(m_text, &QLineEdit::textChanged, this, &SearchPage::search);
    connect(m_order, &QComboBox::currentIndexChanged, this,
        [this](int order) { m_model->setOrder(ConcordanceModel::Order(order)); });
    connect(m_restrictions, &QMenu::aboutToShow, this, &SearchPage::fillRestrictions);
    connect(m_all, &QCheckBox::clicked, m_model, &ConcordanceModel::checkAll);
    connect(m_model, &ConcordanceModel::checkedCountChanged, this, &SearchPage::updateChecked);
    connect(m_tag, &QPushButton::clicked, this, &SearchPage::askForTag);
    connect(m_list, &ConcordanceView::keyTyped, this, &SearchPage::tagWithKey);
    connect(m_list, &QAbstractItemView::activated, this,
        [this](const QModelIndex &index) { emit hitActivated(m_model->hitAt(index.row())); });
    connect(&m_session, &Session::writabilityChanged, this, &SearchPage::updateChecked);
    connect(&m_session, &Session::busyChanged, this, &SearchPage::updateChecked);
    connect(m_patience, &QTimer::timeout, this, &SearchPage::showProblem);
    connect(m_cancel, &QPushButton::clicked, this, &SearchPage::stop);
}

void SearchPage::begin(const QString &words)
{
    if (!words.isEmpty())
        m_text->setText(quotedForSearch(words));
    m_text->setFocus();
    m_text->selectAll();
}

void SearchPage::showProblem()
{
    m_patience->stop();
    showMarkup(*m_problem, m_wrong);
    m_problem->setVisible(!m_wrong.isEmpty());
    showState();
}

void SearchPage::showState()
{
    const int hits = m_model->rowCount();
    const bool isLong = m_search.isRunning() && !m_patience->isActive();
    m_progress->setVisible(isLong);
    m_cancel->setVisible(isLong);
    if (!m_done.isEmpty())
        m_state->setText(m_done);
    else if (m_isStopped)
        m_state->setText(
            tr("Stopped with %n hit(s); the list does not follow your work", nullptr, hits));
    else if (hits == 0)
        m_state->setText(isLong ? tr("Searching…") : QString());
    else if (!m_isComplete)
        m_state->setText(tr("The first %n hit(s) only", nullptr, hits));
    else
        m_state->setText(tr("%1 in %2", "so many hits, and in so many articles")
                .arg(tr("%n hit(s)", nullptr, hits),
                    tr("%n article(s)", "in which there are hits", m_model->articleCount())));
    const QString word = firstWord(m_text->text());
    if (m_text->text().trimmed().isEmpty())
        m_list->setHint(tr("Find words in all articles.\n\n"
                           "kim putin  ·  \"arms deal\"  ·  pyong*  ·  kim NEAR/5 putin  ·  "
                           "kim OR xi  ·  -putin\ntitle:pact  ·  tag:Person  ·  from:2024-06  ·  "
                           "/regular expression/"));
    else if (m_search.isRunning() || m_isStopped || !m_wrong.isEmpty())
        m_list->setHint({});
    else
        m_list->setHint(word.isEmpty()
                ? tr("Nothing was found. Try fewer words, or take out a restriction.")
                : tr("Nothing was found. Words that begin so are found with a star: %1*")
                      .arg(word));
    updateChecked();
}

void SearchPage::updateChecked()
{
    const int count = m_model->checkedCount();
    const int most = m_model->checkableCount();
    m_all->setEnabled(most > 0);
    m_all->setCheckState(count == 0 ? Qt::Unchecked
            : count == most         ? Qt::Checked
                                    : Qt::PartiallyChecked);
    m_tag->setEnabled(count > 0 && !m_session.isReadOnly());
    m_tag->setText(count == 0 ? tr("Ta&g the checked…") : tr("Ta&g %n hit(s)…", nullptr, count));
}

void SearchPage::step(int by)
{
    const QModelIndex current = m_list->currentIndex();
    const int row = current.isValid() ? current.row() + by : 0;
    if (row < 0 || row >= m_model->rowCount())
        return;
    m_list->setCurrentIndex(m_model->index(row, 0));
    emit hitShown(m_model->hitAt(row));
}

void SearchPage::askForTag()
{
    auto *popup = new ChoicePopup(tr("Tag the hits as:"), tagChoices(m_session.project()), this);
    connect(popup, &ChoicePopup::picked, this,
        [this](const QVariant &value) { tag({value.toLongLong()}); });
    popup->popUp(*m_tag, m_tag->rect());
}

void SearchPage::tagWithKey(const QString &key)
{
    if (const Tag *tag = m_session.project().tagWithKey(key))
        this->tag(tag->id);
}

// Those that are checked; without one, the one that is current.
void SearchPage::tag(TagId tag)
{
    QList<MarkTarget> places = m_model->checkedPlaces();
    const QModelIndex current = m_list->currentIndex();
    if (places.isEmpty() && current.isValid() && m_model->canBeChecked(current.row()))
        places.append(m_model->placeAt(current.row()));
    if (places.isEmpty())
        return;
    m_session.longWork().change(
        tr("Tagging %n hit(s)…", nullptr, int(places.size())), this,
        [tag, places](
            Session &there, const Progress &) { return annotateEach(there, tag, places); },
        [this, tag](const Result<QList<AnnotationId>> &made) { showTagged(tag, made); });
}

void SearchPage::showTagged(TagId tag, const Result<QList<AnnotationId>> &made)
{
    if (!made) {
        emit failed(made.error().text);
        return;
    }
    m_model->checkAll(false);
    m_done = tr("%n hit(s) now marked as “%1”; Undo takes it back.", nullptr, int(made->size()))
                 .arg(m_session.project().find(tag)->name);
    showState();
    m_list->setFocus();
}

void SearchPage::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_text->hasFocus() && event->key() == Qt::Key_Down) {
        m_list->setFocus();
    } else if (m_text->hasFocus() && isEnter) {
        showProblem();
        if (m_list->currentIndex().isValid())
            emit hitActivated(m_model->hitAt(m_list->currentIndex().row()));
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace Standoff
