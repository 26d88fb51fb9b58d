// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "importing/importdialog.h"

#include "importing/columnsdialog.h"
#include "importing/incomingpreview.h"
#include "importing/incomingview.h"
#include "importing/massfields.h"
#include "importing/reporting.h"
#include "items/incoming/incomingfilter.h"
#include "items/incoming/incomingmodel.h"
#include "session/openproject.h"
#include "theme/theme.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QThread>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

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
    , m_list(new IncomingView(*m_model, *m_filter, this))
    , m_fields(new MassFields(*m_model, session.project(), this))
    , m_preview(new IncomingPreview(m_spool, *m_background, repository, this))
    , m_from(new QLabel(this))
    , m_pattern(new QComboBox(this))
    , m_fits(new QLabel(this))
    , m_chips(new QButtonGroup(this))
    , m_query(new QLineEdit(this))
    , m_problem(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_progressText(new QLabel(this))
    , m_pause(new QToolButton(this))
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
    });
    connect(m_query, &QLineEdit::textChanged, m_filter, &IncomingFilter::setQuery);
    connect(m_list, &IncomingView::currentRowChanged, this,
        [this](int row) { m_preview->show(row < 0 ? nullptr : &m_model->at(row)); });
    connect(m_list, &IncomingView::selectionChangedTo, m_fields, &MassFields::setRows);
    connect(m_fields, &MassFields::encodingChosen, this, &ImportDialog::readEncoded);
    connect(m_fields, &MassFields::columnsWanted, this, &ImportDialog::chooseColumns);
    connect(
        m_preview, &IncomingPreview::changed, this, [this](qint64 place, const ArticleText &text) {
            if (const int row = m_list->currentRow(); row >= 0)
                m_model->setText(row, place, text);
        });
    connect(m_preview, &IncomingPreview::failed, this, &ImportDialog::showProblem);
    connect(m_pattern->lineEdit(), &QLineEdit::textChanged, this, &ImportDialog::takePattern);
    connect(m_pause, &QToolButton::toggled, this, &ImportDialog::pause);
    const auto shortcut = [this](const QKeySequence &key, auto &&function) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, function);
    };
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_I), [this] { m_preview->takeIn(); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Down), [this] { m_list->goToNextDoubtful(); });
    shortcut(QKeySequence::Find, [this] { m_query->setFocus(); });
}

void ImportDialog::read(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    m_sources += paths;
    m_from->setText(m_sources.size() == 1 ? QFileInfo(m_sources.first()).fileName()
                                          //: %1 is a file or a folder
                                          : tr("%1 and %n more", nullptr, int(m_sources.size()) - 1)
                                                .arg(QFileInfo(m_sources.first()).fileName()));
    m_from->setToolTip(m_sources.first(std::min<qsizetype>(20, m_sources.size())).join(u'\n'));
    m_pending.append({paths, {.rememberedColumns = ColumnsDialog::remembered(m_settings)}});
    readNext();
}

// Only the rows are another text then: a file may hold others that are sure.
void ImportDialog::readEncoded(const QList<int> &rows, const QString &encoding)
{
    QMap<QString, QSet<QString>> parts;
    for (const int row : rows)
        parts[m_model->at(row).file].insert(m_model->at(row).article.part);
    for (const auto &[file, wanted] : parts.asKeyValueRange())
        m_pending.append({{file}, {.encoding = encoding}, true, wanted});
    readNext();
}

void ImportDialog::chooseColumns(const QString &file)
{
    auto *dialog = new ColumnsDialog(
        file, {.rememberedColumns = ColumnsDialog::remembered(m_settings)}, *m_background, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, file] {
        dialog->remember(m_settings);
        m_pending.append(
            {{file}, {.encoding = dialog->encoding(), .columns = dialog->map().toText()}, true});
        readNext();
    });
    dialog->open();
}

void ImportDialog::readNext()
{
    if (m_reading.isRunning() || m_pending.isEmpty())
        return;
    const Pending next = m_pending.takeFirst();
    m_again = next.isAgain ? next : Pending();
    if (!m_clock.isValid())
        m_clock.start();
    const int read = m_read;
    const int total = m_total;
    const auto work = [next, intake = m_intake, isPaused = m_isPaused](
                          const BackgroundFile<IncomingPart> &file) {
        if (next.isAgain) {
            for (const QString &path : next.paths)
                intake->forget(path);
        }
        const auto mayGoOn = [&file, &isPaused] {
            constexpr auto moment = 20ms;
            while (*isPaused && file.isWanted())
                QThread::sleep(moment);
            return file.isWanted();
        };
        return readIncoming(
            next.paths, next.options, readingProcesses(), &file.store, *intake, file.tell, mayGoOn);
    };
    const auto takePart = [this, read, total](const IncomingPart &part) {
        if (m_again.isAgain) {
            m_readAgain += part.candidates;
            return;
        }
        m_read = read + part.read;
        m_total = total + part.total;
        take(part);
    };
    m_background->ask<IncomingPart>(
        m_reading, work, takePart, [this](const Result<> &done) { end(done); });
    showProgress();
}

void ImportDialog::take(const IncomingPart &part)
{
    m_model->append(part.candidates);
    if (!m_list->currentIndex().isValid() && m_filter->rowCount() > 0)
        m_list->choose(m_filter->index(0, 0));
    showProgress();
}

void ImportDialog::takeAgain()
{
    const Pending again = std::exchange(m_again, {});
    const QList<Candidate> candidates = std::exchange(m_readAgain, {});
    if (!again.isAgain || candidates.isEmpty())
        return;
    int shown = -1;
    if (again.parts.isEmpty())
        shown = m_model->replaceFile(again.paths.first(), candidates);
    for (const Candidate &candidate : candidates) {
        if (!candidate.hasArticle() && !again.parts.isEmpty())
            showProblem(reportInWords({candidate})); // and what was read before stays
        else if (again.parts.contains(candidate.article.part))
            shown = m_model->replacePart(candidate);
    }
    if (shown >= 0) {
        const QModelIndex index = m_filter->mapFromSource(m_model->index(shown, 0));
        if (index == m_list->currentIndex())
            m_preview->show(&m_model->at(shown));
        else
            m_list->choose(index);
        m_fields->setRows(m_list->selectedRows());
    }
}

void ImportDialog::end(const Result<> &read)
{
    if (!read)
        showProblem(read.error().text);
    takeAgain();
    if (m_pending.isEmpty()) {
        showProgress();
        showCounts();
        emit readAll();
    } else {
        readNext();
    }
}

void ImportDialog::pause(bool isPaused)
{
    *m_isPaused = isPaused;
    m_pause->setText(isPaused ? tr("Go on") : tr("Pause"));
    showProgress();
    showCounts();
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
    if (!m_add->isEnabled())
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
    *m_isPaused = false;
    m_reading.cancel();
    QDialog::reject();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showSigns();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    read(localFiles(event->mimeData()));
    event->acceptProposedAction();
}

} // namespace Standoff
