// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "dialogs/auditdialog.h"

#include "dialogs/savename.h"
#include "dialogs/saving.h"
#include "panels/barchart.h"
#include "panels/workbar.h"
#include "session/factswatch.h"
#include "session/longwork.h"
#include "text/oneline.h"
#include "widgets/keyname.h"

#include <QChart>
#include <QChartView>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Standoff {

AuditDialog::AuditDialog(
    FactsWatch &facts, LongWork &work, ArticleId article, CodePointRange selection, QWidget *parent)
    : QDialog(parent)
    , m_facts(facts)
    , m_work(work)
    , m_article(article)
    , m_selection(selection)
    , m_scope(new QComboBox(this))
    , m_names(new QListWidget(this))
    , m_cells(new QTableWidget(this))
    , m_plot(new QChartView(this))
    , m_message(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"auditDialog"_s);
    setWindowTitle(tr("Source audit"));
    resize(QSize(960, 700).boundedTo(screen()->availableSize() * 9 / 10));
    m_scope->setObjectName(u"auditScope"_s);
    if (m_article && !m_selection.isEmpty())
        m_scope->addItem(tr("The selected part of the article"), Selection);
    if (m_article)
        m_scope->addItem(tr("This article"), OneArticle);
    m_scope->addItem(tr("The whole project"), WholeProject);
    m_scope->setCurrentIndex(std::max(0, m_scope->findData(OneArticle)));
    m_names->setAccessibleName(tr("Tables"));
    m_cells->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_cells->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_cells->setFrameShape(QFrame::NoFrame);
    m_cells->setShowGrid(false);
    m_cells->setAlternatingRowColors(true);
    m_cells->verticalHeader()->hide();
    m_plot->setFrameShape(QFrame::NoFrame);
    m_plot->setRenderHint(QPainter::Antialiasing);
    m_message->setWordWrap(true);
    m_message->hide();

    auto *right = new QSplitter(Qt::Vertical, this);
    right->addWidget(m_cells);
    right->addWidget(m_plot);
    right->setStretchFactor(0, 1);
    right->setStretchFactor(1, 2);
    auto *both = new QSplitter(this);
    both->addWidget(m_names);
    both->addWidget(right);
    both->setStretchFactor(1, 1);
    both->setSizes({180, 780});
    auto *form = new QFormLayout;
    form->addRow(tr("S&cope"), m_scope);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copy = buttons->addButton(tr("Co&py table"), QDialogButtonBox::ActionRole);
    QPushButton *save =
        buttons->addButton(tr("&Save table or plot…"), QDialogButtonBox::ActionRole);
    QPushButton *report = buttons->addButton(tr("&Report…"), QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(both, 1);
    layout->addWidget(m_message);
    layout->addWidget(new WorkBar(work, this));
    layout->addWidget(buttons);

    m_buttons = {copy, save, report};
    connect(m_scope, &QComboBox::currentIndexChanged, this, [this] {
        clear(); // it is of another part
        count();
    });
    connect(m_names, &QListWidget::currentRowChanged, this, [this](int row) {
        m_row = std::max(0, row);
        showTable();
    });
    connect(&facts.session(), &OpenProject::changed, this, [this] {
        if (scope() != WholeProject) // which comes when all is read
            count();
    });
    connect(&facts, &FactsWatch::upToDate, this, [this] {
        if (scope() == WholeProject)
            countAll();
    });
    connect(&facts, &FactsWatch::progressed, this, &AuditDialog::showProgress);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(tabbed(table())); });
    connect(save, &QPushButton::clicked, this, &AuditDialog::saveTable);
    connect(report, &QPushButton::clicked, this, &AuditDialog::saveReport);
    clear();
    count();
}

const OpenProject &AuditDialog::session() const
{
    return m_facts.session();
}

AuditDialog::Scope AuditDialog::scope() const
{
    return Scope(m_scope->currentData().toInt());
}

QString AuditDialog::scopeName() const
{
    if (scope() == WholeProject)
        return tr("%Ln article(s)", nullptr, int(session().project().all<Article>().size()));
    const Article *article = session().project().find(m_article);
    const QString title = article ? article->title : QString();
    return scope() == OneArticle ? tr("the article “%1”").arg(title)
                                 : tr("a part of the article “%1”").arg(title);
}

bool AuditDialog::isUpToDate() const
{
    return scope() != WholeProject || (m_facts.isUpToDate() && !m_job.isRunning());
}

void AuditDialog::clear()
{
    m_tables.clear();
    const QSignalBlocker blocker(m_names);
    m_names->clear();
    m_cells->setRowCount(0);
    m_cells->setColumnCount(0);
    m_plot->hide();
    m_message->hide();
    for (QPushButton *button : std::as_const(m_buttons))
        button->setEnabled(false);
}

void AuditDialog::count()
{
    m_job.cancel();
    if (scope() == WholeProject) {
        m_facts.readFailedAgain();
        if (m_facts.isUpToDate())
            countAll();
        else
            showProgress(0, 0);
        return;
    }
    take(session().readArticle(m_article).transform([this](const OpenArticle &article) {
        const ArticleAudit audit =
            scope() == Selection ? articleAudit(article, m_selection) : articleAudit(article);
        return countedOf({audit}, session().project());
    }));
}

AuditDialog::Counted AuditDialog::countedOf(
    const QList<ArticleAudit> &articles, const Project &project)
{
    const SourceAudit audit = sourceAudit(project, articles);
    return {auditTables(audit, project), audit.attributions};
}

void AuditDialog::countAll()
{
    m_facts.reader().run(
        m_job,
        [facts = m_facts.facts()](const BackgroundSource &source) -> Result<Counted> {
            RETURN_IF_ERROR(checkAllRead(facts));
            return countedOf(auditsOf(facts), source.project());
        },
        [this](const Result<Counted> &counted) { take(counted); });
}

void AuditDialog::showProgress(int done, int total)
{
    if (scope() != WholeProject || m_facts.isUpToDate())
        return;
    m_message->setText(WorkBar::readingText(done, total));
    m_message->show();
}

void AuditDialog::take(const Result<Counted> &counted)
{
    if (!counted) {
        clear();
        m_message->setText(counted.error().text);
        m_message->show();
        return;
    }
    for (QPushButton *button : std::as_const(m_buttons))
        button->setEnabled(true);
    m_message->setVisible(counted->attributions == 0);
    m_tables = counted->tables;
    m_message->setText(
        tr("There are no attributions here yet. In the article, select what is said and press %1.")
            .arg(keyName(Qt::Key_A)));
    const QSignalBlocker blocker(m_names);
    m_names->clear();
    for (const AuditTable &table : std::as_const(m_tables))
        m_names->addItem(onOneLine(table.title));
    m_names->setCurrentRow(m_row);
    showTable();
}

const AuditTable &AuditDialog::table() const
{
    static const AuditTable none;
    const int row = m_names->currentRow();
    return row >= 0 && row < m_tables.size() ? m_tables[row] : none;
}

void AuditDialog::showTable()
{
    const AuditTable &shown = table();
    m_cells->setAccessibleName(shown.title);
    m_cells->setColumnCount(int(shown.columns.size()));
    m_cells->setRowCount(int(shown.rows.size()));
    m_cells->setHorizontalHeaderLabels(shown.columns);
    for (int column = 0; column < shown.columns.size(); ++column) { // names left, numbers right
        const Qt::Alignment alignment =
            (column < shown.names ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter;
        m_cells->horizontalHeaderItem(column)->setTextAlignment(alignment);
        for (int row = 0; row < shown.rows.size(); ++row) {
            auto *item = new QTableWidgetItem(onOneLine(shown.textOf(row, column)));
            item->setTextAlignment(alignment);
            m_cells->setItem(row, column, item);
        }
    }
    QHeaderView *header = m_cells->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(shown.names - 1, QHeaderView::Stretch);
    m_plot->setVisible(!shown.rows.isEmpty());
    if (shown.rows.isEmpty())
        return;
    const std::unique_ptr<QChart> before(m_plot->chart());
    m_plot->setChart(barChart(shown, palette()).release());
    m_plot->setMinimumHeight(barChartHeight(shown)); // else names are left out
}

void AuditDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_tables.isEmpty())
        showTable();
}

AuditReport AuditDialog::report() const
{
    return {QFileInfo(session().path()).completeBaseName(), scopeName(),
        QLocale().toString(QDate::currentDate(), QLocale::LongFormat), m_tables};
}

void AuditDialog::saveTable()
{
    const QString path = askForName(tr("Save table or plot"), u"audit.csv"_s,
        {tr("Table (*.csv)"), tr("Plot (*.svg)"), tr("Plot (*.png)")});
    if (!path.isEmpty())
        tellSaved(*m_message, path, writeAuditTable(path, table()));
}

void AuditDialog::saveReport()
{
    const QString path =
        askForName(tr("Save report"), u"audit.pdf"_s, {tr("PDF (*.pdf)"), tr("HTML (*.html)")});
    if (path.isEmpty())
        return;
    saveBeside(m_work, *m_message, path, report().prepared(path));
}

QString AuditDialog::askForName(
    const QString &title, const QString &name, const QStringList &filters)
{
    const QString folder = QFileInfo(session().path()).path();
    return askForSaveName(this, title, folder + u'/' + name, filters);
}

} // namespace Standoff
