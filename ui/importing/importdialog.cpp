// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "importing/importdialog.h"

#include "dialogs/question.h"
#include "importing/incomingpreview.h"
#include "importing/incomingview.h"
#include "importing/massfields.h"
#include "items/incoming/incomingfilter.h"
#include "items/incoming/incomingmodel.h"
#include "session/openproject.h"
#include "widgets/elidedlabel.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDropEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int mostPatterns = 8; // that are remembered
constexpr auto patternsKey = "import/fileNames"_L1;

QStringList localFiles(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace

Result<ImportDialog *> ImportDialog::make(const OpenProject &session, QSettings &settings,
    const KSyntaxHighlighting::Repository &repository, QWidget *parent)
{
    return ArticleSpool::make().transform([&](const std::shared_ptr<ArticleSpool> &spool) {
        return new ImportDialog(spool, session, settings, repository, parent);
    });
}

ImportDialog::ImportDialog(std::shared_ptr<ArticleSpool> spool, const OpenProject &session,
    QSettings &settings, const KSyntaxHighlighting::Repository &repository, QWidget *parent)
    : QDialog(parent)
    , m_background(new BackgroundReader(session, this))
    , m_settings(settings)
    , m_spool(std::move(spool))
    , m_intake(std::make_shared<Intake>(KnownArticles::of(session.project()), m_spool))
    , m_isPaused(std::make_shared<std::atomic_bool>(false))
    , m_model(new IncomingModel(this))
    , m_filter(new IncomingFilter(*m_model, this))
    , m_parts(nullptr)
    , m_from(new ElidedLabel(this))
    , m_files(new QPushButton(tr("&Files…"), this))
    , m_folder(new QPushButton(tr("F&older…"), this))
    , m_pattern(new QComboBox(this))
    , m_fits(new QLabel(this))
    , m_chips(new QButtonGroup(this))
    , m_query(new QLineEdit(this))
    , m_problem(new QLabel(this))
    , m_list(new IncomingView(*m_model, *m_filter, this))
    , m_fields(new MassFields(*m_model, session.project(), this))
    , m_said(new QLabel(this))
    , m_preview(new IncomingPreview(m_spool, *m_background, repository, this))
    , m_progress(new QProgressBar(this))
    , m_pause(new QToolButton(this))
    , m_progressText(new ElidedLabel(this))
    , m_report(new QPushButton(tr("Report"), this))
    , m_add(nullptr)
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Add articles"));
    setAcceptDrops(true);
    setSizeGripEnabled(true);
    buildLayout();
    connectParts();
    resize(QSize(1160, 760).boundedTo(screen()->availableSize() * 9 / 10));
    m_list->setFocus();
    showCounts();
    showProgress();
}

ImportDialog::~ImportDialog()
{
    *m_isPaused = false; // else what reads would not notice that it is given up
    m_reading.cancel();
    // The list loses its rows when the model goes, of which nobody need hear any more.
    m_list->disconnect();
    m_model->disconnect(this);
}

QStringList ImportDialog::rememberedPatterns() const
{
    return m_settings.value(patternsKey).toStringList();
}

bool ImportDialog::isUpToDate() const
{
    return m_preview->isUpToDate();
}

void ImportDialog::connectParts()
{
    connect(m_model, &IncomingModel::countsChanged, this, &ImportDialog::showCounts);
    connect(m_chips, &QButtonGroup::idClicked, this, [this](int id) {
        const bool isAll = id == int(EnumWords<Standing>::words.size());
        m_filter->setStanding(isAll ? std::nullopt : std::optional(Standing(id)));
        m_list->chooseAny();
    });
    connect(m_query, &QLineEdit::textChanged, this, [this](const QString &query) {
        m_filter->setQuery(query);
        m_list->chooseAny();
    });
    connect(m_list, &IncomingView::currentRowChanged, this, [this](int row) {
        m_preview->show(row < 0 ? nullptr : &m_model->at(row));
        showSaid();
        showRow();
    });
    connect(m_list, &IncomingView::selectionChangedTo, m_fields, &MassFields::setRows);
    connect(m_fields, &MassFields::said, m_list, &IncomingView::reveal);
    connect(m_fields, &MassFields::encodingChosen, this, &ImportDialog::readEncoded);
    connect(m_fields, &MassFields::columnsWanted, this, &ImportDialog::chooseColumns);
    connect(m_preview, &IncomingPreview::changed, this,
        [this](qint64 place, const IncomingArticle &article) {
            if (const int row = m_list->currentRow(); row >= 0)
                m_model->setText(row, place, article);
            showSaid();
        });
    connect(m_preview, &IncomingPreview::failed, this, &ImportDialog::showProblem);
    connect(m_list, &IncomingView::dateRefused, this, [this](const QString &typed) {
        showProblem(typed.isEmpty() ? QString()
                                    : tr("“%1” is not a date that can be read in one way; write it "
                                         "like this: 2024-06-22")
                                          .arg(typed));
    });
    connect(m_pattern->lineEdit(), &QLineEdit::textChanged, this, &ImportDialog::takePattern);
    connect(m_pause, &QToolButton::toggled, this, &ImportDialog::pause);
    const auto shortcut = [this](const QKeySequence &key, auto &&function) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, function);
    };
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_I), [this] { m_preview->takeIn(); });
    shortcut(QKeySequence::Undo, [this] { m_preview->takeBack(); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Down), [this] { m_list->goToNextDoubtful(); });
    shortcut(QKeySequence::Find, [this] { m_query->setFocus(); });
}

void ImportDialog::takePattern()
{
    const QString typed = m_pattern->currentText();
    if (typed.trimmed().isEmpty()) {
        m_patternProblem.clear();
        m_model->setPattern({});
        return;
    }
    const auto pattern = FileNamePattern::from(typed);
    m_patternProblem = pattern ? QString() : pattern.error().text;
    m_model->setPattern(pattern ? std::optional(*pattern) : std::nullopt);
}

QList<Candidate> ImportDialog::candidates() const
{
    return m_model->candidates();
}

void ImportDialog::accept()
{
    m_add->setFocus(); // what is being typed is typed then
    if (m_list->takeRefusal() || !m_add->isEnabled())
        return;
    const QString pattern = m_pattern->currentText().trimmed();
    if (!pattern.isEmpty() && m_patternProblem.isEmpty()) {
        QStringList patterns = rememberedPatterns();
        patterns.removeAll(pattern);
        patterns.prepend(pattern);
        m_settings.setValue(
            patternsKey, patterns.first(std::min<qsizetype>(mostPatterns, patterns.size())));
    }
    *m_isPaused = false;
    m_reading.cancel();
    QDialog::accept();
}

void ImportDialog::showAgain(const QString &problem)
{
    showProblem(problem);
    showProgress();
    show();
}

void ImportDialog::reject()
{
    const bool isChanged = m_model->isChanged() || !m_pattern->currentText().trimmed().isEmpty();
    if (isChanged
        && !askWhether(this,
            tr("Nothing of this list is in the project yet. What you chose, typed and took in is "
               "lost when it is closed."),
            tr("&Close without adding")))
        return;
    *m_isPaused = false;
    m_reading.cancel();
    QDialog::reject();
}

// Enter in a field takes what is typed, and no more.
void ImportDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QDialog::keyPressEvent(event);
    else if (event->modifiers() & Qt::ControlModifier)
        accept();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showSigns();
        showSaid();
        showFits();
    }
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    read(localFiles(event->mimeData()));
    event->acceptProposedAction();
}

} // namespace Standoff
