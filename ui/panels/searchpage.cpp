// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "panels/searchpage.h"

#include "panels/concordanceview.h"
#include "panels/tagchoices.h"
#include "session/longwork.h"
#include "session/marktarget.h"
#include "session/verbs/annotations.h"

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

// What the page does; searchpagelayout.cpp is how it is made, searchpagestate.cpp what it tells.

namespace Standoff {

SearchPage::SearchPage(OpenProject &session, BackgroundReader &reader, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_concordance(session, reader)
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
    , m_patience(new QTimer(this))
{
    setObjectName(u"searchPage"_s);
    buildLayout();
    connectParts();
    connectConcordance();
    m_concordance.setSeen(false);
    showState();
}

void SearchPage::connectParts()
{
    connect(m_text, &QLineEdit::textChanged, this, &SearchPage::search);
    connect(m_order, &QComboBox::currentIndexChanged, this,
        [this](int order) { model().setOrder(ConcordanceModel::Order(order)); });
    connect(m_restrictions, &QMenu::aboutToShow, this, &SearchPage::fillRestrictions);
    connect(m_all, &QCheckBox::clicked, &model(), &ConcordanceModel::checkAll);
    connect(&model(), &ConcordanceModel::checkedCountChanged, this, &SearchPage::updateChecked);
    connect(m_tag, &QPushButton::clicked, this, &SearchPage::askForTag);
    connect(m_list, &ConcordanceView::keyTyped, this, &SearchPage::tagWithKey);
    connect(m_list, &QAbstractItemView::activated, this,
        [this](const QModelIndex &index) { emit hitActivated(model().hitAt(index.row())); });
    connect(&m_session, &OpenProject::writabilityChanged, this, &SearchPage::updateChecked);
    connect(&m_session, &OpenProject::busyChanged, this, &SearchPage::updateChecked);
    connect(m_patience, &QTimer::timeout, this, &SearchPage::showProblem);
    connect(m_cancel, &QPushButton::clicked, &m_concordance, &Concordance::stop);
}

void SearchPage::connectConcordance()
{
    const auto follow = [this] {
        if (m_patience->isActive() && m_concordance.state() != Concordance::State::Failed)
            showState();
        else
            showProblem();
    };
    connect(&m_concordance, &Concordance::stateChanged, this, [this, follow] {
        if (m_concordance.state() == Concordance::State::Refreshing)
            m_patience->start();
        follow();
    });
    connect(&m_concordance, &Concordance::found, this, [this, follow] {
        setCurrent();
        follow();
    });
    connect(&m_concordance, &Concordance::progressed, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    connect(&m_concordance, &Concordance::refreshed, this, [this] {
        m_patience->stop();
        setCurrent();
    });
    connect(&m_session, &OpenProject::changed, this, [this] {
        // Something else was done since, or articles went with their hits.
        if (!std::exchange(m_done, {}).isEmpty()
            || m_concordance.state() == Concordance::State::Stopped)
            showState();
    });
}

void SearchPage::begin(const QString &words)
{
    if (!words.isEmpty())
        m_text->setText(quotedForSearch(words));
    m_text->setFocus();
    m_text->selectAll();
}

// Each letter begins anew.
void SearchPage::search()
{
    m_done.clear();
    m_problem->hide();
    m_patience->start();
    m_concordance.ask(m_text->text());
}

void SearchPage::setCurrent()
{
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(model().index(0, 0));
}

void SearchPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_concordance.setSeen(true);
}

// Nobody sees what is folded away; a window that is minimized may be seen again at any time.
void SearchPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_concordance.setSeen(isVisible());
}

void SearchPage::updateChecked()
{
    const int count = model().checkedCount();
    const int most = model().checkableCount();
    m_all->setEnabled(most > 0);
    m_all->setCheckState(count == 0 ? Qt::Unchecked
            : count == most         ? Qt::Checked
                                    : Qt::PartiallyChecked);
    m_tag->setEnabled(count > 0 && !m_session.isReadOnly());
    m_tag->setText(count == 0 ? tr("Ta&g selected hits…") : tr("Ta&g %Ln hit(s)…", nullptr, count));
}

void SearchPage::step(int by)
{
    const QModelIndex current = m_list->currentIndex();
    const int row = current.isValid() ? current.row() + by : 0;
    if (row < 0 || row >= model().rowCount())
        return;
    m_list->setCurrentIndex(model().index(row, 0));
    emit hitShown(model().hitAt(row));
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
    QList<MarkTarget> places = model().checkedPlaces();
    const QModelIndex current = m_list->currentIndex();
    if (places.isEmpty() && current.isValid() && model().canBeChecked(current.row()))
        places.append(model().placeAt(current.row()));
    if (places.isEmpty())
        return;
    m_session.longWork().change(
        tr("Tagging %Ln hit(s)…", nullptr, int(places.size())), this,
        [tag, places](
            OpenProject &there, const Progress &) { return annotateEach(there, tag, places); },
        [this, tag](const Result<QList<AnnotationId>> &made) { showTagged(tag, made); });
}

void SearchPage::showTagged(TagId tag, const Result<QList<AnnotationId>> &made)
{
    if (!made) {
        if (!m_session.longWork().wasCancelled())
            emit failed(made.error().text);
        return;
    }
    model().checkAll(false);
    m_done = tr("%Ln hit(s) now tagged as “%1”; Undo takes it back.", nullptr, int(made->size()))
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
        // The hits have the keys then, not the text: what is typed next would tag it.
        showProblem();
        if (m_list->currentIndex().isValid()) {
            m_list->setFocus();
            emit hitShown(model().hitAt(m_list->currentIndex().row()));
        }
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace Standoff
