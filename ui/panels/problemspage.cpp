// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "panels/problemspage.h"

#include "session/verbs/fixing.h"
#include "session/verbs/records.h"
#include "session/verbs/settings.h"
#include "theme/plaintexts.h"
#include "theme/theme.h"
#include "widgets/keyname.h"
#include "widgets/treeview.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSortFilterProxyModel>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Standoff {

// Of the article, or all; with the waived ones, or without.
class ProblemsPage::Filter : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void set(ArticleId article, bool waived)
    {
        m_article = article;
        m_waived = waived;
        invalidateFilter();
    }

    // How severe it is, as the desktop shows it elsewhere.
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DecorationRole || index.column() != ProblemsModel::Message)
            return QSortFilterProxyModel::data(index, role);
        const auto severity = Severity(index.data(ProblemsModel::SeverityRole).toInt());
        return QApplication::style()->standardIcon(severity == Severity::Error
                ? QStyle::SP_MessageBoxCritical
                : severity == Severity::Warning ? QStyle::SP_MessageBoxWarning
                                                : QStyle::SP_MessageBoxInformation);
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        const qint64 article = index.data(ProblemsModel::ArticleRole).toLongLong();
        return (!m_article || article == m_article.number)
            && (m_waived || index.data(ProblemsModel::WaivedRole).toString().isEmpty());
    }
    // What is told is sorted by its place, not by its words.
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override
    {
        return left.column() == ProblemsModel::Message
            ? left.row() < right.row()
            : QSortFilterProxyModel::lessThan(left, right);
    }

private:
    ArticleId m_article; // none: all
    bool m_waived = false;
};

ProblemsPage::ProblemsPage(OpenProject &session, const ProblemsWatch &watch, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ProblemsModel(session, watch, this))
    , m_filter(new Filter(this))
    , m_scope(new QComboBox(this))
    , m_waived(new QCheckBox(tr("Show waive&d problems"), this))
    , m_count(new QLabel(this))
    , m_list(new TreeView(this))
    , m_explanation(new QLabel(this))
    , m_reason(new QLineEdit(this))
{
    setObjectName(u"problemsPage"_s);
    m_scope->addItem(tr("In the whole project"));
    m_scope->addItem(tr("In this article"));
    m_scope->setAccessibleName(tr("Where", "problems are looked for"));
    m_filter->setSourceModel(m_model);
    m_list->setObjectName(u"problems"_s);
    m_list->setAccessibleName(tr("Problems"));
    m_list->setModel(m_filter);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(-1, Qt::AscendingOrder);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(ProblemsModel::Message, QHeaderView::Stretch);
    const int letter = fontMetrics().averageCharWidth();
    m_list->header()->resizeSection(ProblemsModel::CheckTitle, 30 * letter);
    m_list->header()->resizeSection(ProblemsModel::Title, 28 * letter);
    m_list->installEventFilter(this);
    m_explanation->setWordWrap(true);
    m_explanation->setContentsMargins(8, 2, 8, 4);
    Theme::makeMuted(m_explanation);
    m_reason->setObjectName(u"waiverReason"_s);
    m_reason->setPlaceholderText(tr("Reason for the waiver (%1 saves it, %2 cancels)")
            .arg(keyName(Qt::Key_Return), keyName(Qt::Key_Escape)));
    m_reason->setAccessibleName(tr("Reason for the waiver"));
    m_reason->installEventFilter(this);
    m_reason->hide();
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 4, 8, 4);
    head->setSpacing(12);
    head->addWidget(m_scope);
    head->addWidget(m_waived);
    head->addStretch(1);
    head->addWidget(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_reason);
    layout->addWidget(m_explanation);
    connect(m_scope, &QComboBox::currentIndexChanged, this, [this] { setArticle({}); });
    connect(m_waived, &QCheckBox::toggled, this, [this] { setArticle({}); });
    connect(m_list, &TreeView::activated, this, &ProblemsPage::activate);
    connect(m_list, &QWidget::customContextMenuRequested, this, &ProblemsPage::showMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &ProblemsPage::showCurrent);
    connect(m_reason, &QLineEdit::returnPressed, this, &ProblemsPage::waive);
    connect(&watch, &ProblemsWatch::found, this, &ProblemsPage::showCount);
    connect(&watch, &ProblemsWatch::failed, this, &ProblemsPage::failed);
    showCount();
    showCurrent();
}

// None: the same as before, with what is chosen above the list.
void ProblemsPage::setArticle(ArticleId article)
{
    if (article)
        m_scope->setItemData(1, QVariant::fromValue(article.number));
    const ArticleId shown{m_scope->itemData(1).toLongLong()};
    m_filter->set(m_scope->currentIndex() == 1 ? shown : ArticleId(), m_waived->isChecked());
    showCount();
}

void ProblemsPage::begin()
{
    m_list->setFocus();
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_filter->index(0, 0));
}

void ProblemsPage::step(int by)
{
    const int rows = m_filter->rowCount();
    if (rows == 0)
        return;
    const QModelIndex now = m_list->currentIndex();
    const int row = now.isValid() ? (now.row() + by + rows) % rows : by > 0 ? 0 : rows - 1;
    m_list->setCurrentIndex(m_filter->index(row, 0));
    activate();
}

const Problem *ProblemsPage::current() const
{
    const QModelIndex index = m_filter->mapToSource(m_list->currentIndex());
    return index.isValid() ? &m_model->problemAt(index.row()) : nullptr;
}

void ProblemsPage::activate()
{
    if (const Problem *problem = current())
        emit problemActivated(*problem);
}

void ProblemsPage::report(const Result<> &done)
{
    if (!done)
        emit failed(done.error().text);
}

void ProblemsPage::fix()
{
    if (const Problem *problem = current(); problem && problem->fix)
        report(applyFix(m_session, Fix(*problem->fix)));
}

void ProblemsPage::beginWaiving()
{
    const Problem *problem = current();
    if (!problem || !problem->waived.isEmpty() || !m_model->isMatterOfOpinion(*problem))
        return;
    m_reason->clear();
    m_reason->show();
    m_reason->setFocus();
}

void ProblemsPage::waive()
{
    const Problem *problem = current();
    const QString reason = m_reason->text().simplified();
    if (!problem || reason.isEmpty())
        return;
    m_reason->hide();
    m_list->setFocus();
    const Waiver waiver{.check = problem->check, .problem = problem->identity, .reason = reason};
    report(put(m_session, waiver).transform([](WaiverId) { }));
}

void ProblemsPage::takeWaiverBack()
{
    const Problem *problem = current();
    if (!problem)
        return;
    for (const Waiver &waiver : m_session.project().all<Waiver>()) {
        if (waiver.check == problem->check && waiver.problem == problem->identity) {
            report(remove(m_session, waiver.id));
            return;
        }
    }
}

void ProblemsPage::setSeverity(Severity severity)
{
    const Problem *problem = current();
    if (!problem)
        return;
    const std::string_view word = wordOf(severity);
    report(setSetting(m_session, u"severity."_s + problem->check,
        QString::fromLatin1(word.data(), qsizetype(word.size()))));
}

void ProblemsPage::showMenu(QPoint position)
{
    const Problem *problem = current();
    if (!problem)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"problemMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Go there"), QKeySequence(Qt::Key_Return), this, &ProblemsPage::activate);
    if (problem->fix) {
        menu->addAction(inMenu(problem->fix->text), QKeySequence(Qt::CTRL | Qt::Key_Return), this,
            &ProblemsPage::fix);
    }
    if (!m_model->isMatterOfOpinion(*problem)) {
        menu->popup(m_list->viewport()->mapToGlobal(position));
        return;
    }
    if (problem->waived.isEmpty())
        menu->addAction(
            tr("&Waive…"), QKeySequence(Qt::Key_Delete), this, &ProblemsPage::beginWaiving);
    else
        menu->addAction(tr("&Take the waiver back"), QKeySequence(Qt::Key_Delete), this,
            &ProblemsPage::takeWaiverBack);
    QMenu *severities = menu->addMenu(tr("Se&verity of this check"));
    const std::pair<Severity, QString> names[] = {{Severity::Error, tr("Error")},
        {Severity::Warning, tr("Warning")}, {Severity::Info, tr("Note")},
        {Severity::Off, tr("Off")}};
    for (const auto &[severity, name] : names) {
        QAction *action = severities->addAction(
            name, this, [this, severity = severity] { setSeverity(severity); });
        action->setCheckable(true);
        action->setChecked(problem->severity == severity);
    }
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

// What the check is about, and what can be done.
void ProblemsPage::showCurrent()
{
    const Problem *problem = current();
    m_reason->hide();
    if (!problem) {
        m_explanation->setText(m_filter->rowCount() == 0
                ? tr("Nothing to look at.")
                : tr("%1: go to the problem, %2: fix it, %3: waive it")
                      .arg(keyName(Qt::Key_Return), keyName(Qt::CTRL | Qt::Key_Return),
                          keyName(Qt::Key_Delete)));
        return;
    }
    const QList<Check> all = checks();
    const auto check = std::ranges::find(all, problem->check, &Check::id);
    QString text = check == all.end() ? QString() : check->explanation;
    if (!problem->waived.isEmpty())
        text = tr("Waived: %1").arg(problem->waived);
    else if (problem->fix)
        text = tr("%1 %2: %3", "what a check is about; a key; what it does")
                   .arg(text, keyName(Qt::CTRL | Qt::Key_Return), problem->fix->text);
    m_explanation->setText(text);
}

void ProblemsPage::showCount()
{
    m_count->setText(tr("%Ln problem(s)", nullptr, m_filter->rowCount()));
    if (!current())
        showCurrent();
}

bool ProblemsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto &key = static_cast<const QKeyEvent &>(*event);
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (watched == m_reason) {
        if (key.key() != Qt::Key_Escape)
            return false;
        m_reason->hide();
        m_list->setFocus();
        return true;
    }
    if (enter && key.modifiers() & Qt::ControlModifier) {
        fix();
        return true;
    }
    if (key.key() == Qt::Key_Delete) {
        const Problem *problem = current();
        problem && !problem->waived.isEmpty() ? takeWaiverBack() : beginWaiving();
        return true;
    }
    if (key.key() == Qt::Key_Menu) {
        showMenu(m_list->visualRect(m_list->currentIndex()).center());
        return true;
    }
    return false;
}

} // namespace Standoff
