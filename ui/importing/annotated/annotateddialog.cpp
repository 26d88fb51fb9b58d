// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "importing/annotated/annotateddialog.h"

#include "formats/registry/formats.h"
#include "importing/annotated/foreigntagsview.h"
#include "importing/annotated/remarkslist.h"
#include "items/foreign/foreignarticlesmodel.h"
#include "items/foreign/foreigntagsmodel.h"
#include "session/longwork.h"
#include "session/openproject.h"
#include "widgets/elidedlabel.h"

#include <QComboBox>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr auto folderKey = "import/folder"_L1;

QStringList filesWithin(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace

AnnotatedDialog::AnnotatedDialog(
    OpenProject &session, QSettings &settings, const ImportMapping &before, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_settings(settings)
    , m_background(new BackgroundReader(session, this))
    , m_tags(new ForeignTagsModel(session.project(), this))
    , m_articles(new ForeignArticlesModel(this))
    , m_choices(nullptr)
    , m_from(new ElidedLabel(this))
    , m_files(new QPushButton(tr("&Files…"), this))
    , m_folder(new QPushButton(tr("F&older…"), this))
    , m_format(new QComboBox(this))
    , m_progress(new QProgressBar(this))
    , m_progressText(new ElidedLabel(this))
    , m_stop(new QPushButton(tr("Sto&p"), this))
    , m_summary(new QLabel(this))
    , m_pages(new QStackedWidget(this))
    , m_hint(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_tagsView(new ForeignTagsView(*m_tags, this))
    , m_tagsNote(new QLabel(this))
    , m_articlesView(new QTableView(this))
    , m_remarks(new RemarksList(this))
    , m_problem(new QLabel(this))
{
    setObjectName(u"annotatedDialog"_s);
    setWindowTitle(tr("Import annotated articles"));
    setAcceptDrops(true);
    setSizeGripEnabled(true);
    for (const auto &format : allFormats()) {
        if (format->info().reads)
            m_formats.append(format);
    }
    m_tags->setMapping(before);
    buildLayout();
    connectParts();
    resize(QSize(920, 660).boundedTo(screen()->availableSize() * 9 / 10));
    showHint(tr("Choose files or a folder of another program, or drop them here.\nNothing of the "
                "project changes before you import."));
    showDecided();
    m_files->setFocus();
}

AnnotatedDialog::~AnnotatedDialog()
{
    m_reading.cancel();
    m_tags->disconnect(this);
}

void AnnotatedDialog::connectParts()
{
    connect(m_files, &QPushButton::clicked, this, &AnnotatedDialog::chooseFiles);
    connect(m_folder, &QPushButton::clicked, this, &AnnotatedDialog::chooseFolder);
    connect(m_stop, &QPushButton::clicked, this, &AnnotatedDialog::stopReading);
    connect(m_format, &QComboBox::activated, this, [this] { beginReading(format()); });
    connect(m_tags, &ForeignTagsModel::decided, this, &AnnotatedDialog::showDecided);
    connect(m_remarks, &RemarksList::failed, this, &AnnotatedDialog::showProblem);
}

QString AnnotatedDialog::folder() const
{
    return m_settings.value(folderKey, QFileInfo(m_session.path()).absolutePath()).toString();
}

void AnnotatedDialog::chooseFiles()
{
    read(QFileDialog::getOpenFileNames(this, tr("Import annotated articles"), folder()));
}

void AnnotatedDialog::chooseFolder()
{
    const QString path =
        QFileDialog::getExistingDirectory(this, tr("Import annotated articles"), folder());
    if (!path.isEmpty())
        read({path});
}

void AnnotatedDialog::read(const QStringList &paths)
{
    if (paths.isEmpty() || m_isImporting)
        return;
    m_paths = paths;
    const QFileInfo first(paths.first());
    m_settings.setValue(folderKey, first.absolutePath());
    m_from->setText(paths.size() == 1
            ? QDir::toNativeSeparators(first.absoluteFilePath())
            //: %1 is a file or a folder
            : tr("%1 and %Ln more", nullptr, int(paths.size()) - 1).arg(first.fileName()));
    m_from->setToolTip(paths.first(std::min<qsizetype>(20, paths.size())).join(u'\n'));
    m_format->setCurrentIndex(-1);
    beginReading(nullptr);
}

std::shared_ptr<const Format> AnnotatedDialog::format() const
{
    return m_formats.value(m_format->currentIndex());
}

// Of a format that is not known yet, it is looked which it is.
void AnnotatedDialog::beginReading(const std::shared_ptr<const Format> &format)
{
    if (m_paths.isEmpty())
        return;
    m_isRead = false;
    m_survey = {};
    showProblem({});
    const auto work = [format, paths = m_paths](
                          const BackgroundFile<Part> &file) -> Result<Reading> {
        std::shared_ptr<const Format> found = format;
        if (!found) {
            ASSIGN_OR_RETURN(found, formatOf(paths));
        }
        QElapsedTimer sinceTold;
        const auto progress = [&](int done, int total) {
            constexpr qint64 often = 50; // milliseconds
            if (!sinceTold.isValid() || sinceTold.hasExpired(often)) {
                file.tell({done, total});
                sinceTold.start();
            }
            return file.isWanted();
        };
        SurveySink sink;
        const auto read = found->read(paths, sink, {}, progress);
        return Reading{
            found, read ? Result<ImportSurvey>(sink.survey()) : std::unexpected(read.error())};
    };
    m_background->ask<Part>(
        m_reading, work, [this](const Part &part) { showProgress(part); },
        [this](const Result<Reading> &read) { showRead(read); });
    showHint(tr("Reading…"));
    showProgress({0, 0});
    showDecided();
}

void AnnotatedDialog::stopReading()
{
    m_reading.cancel();
    showProgress({0, 0});
    showHint(tr("Reading was stopped. Choose files or a folder of another program, or drop them "
                "here."));
    m_files->setFocus();
}

void AnnotatedDialog::showRead(const Result<Reading> &read)
{
    showProgress({0, 0});
    if (read) {
        const auto isIt = [&read](const auto &each) {
            return each->info().id == read->format->info().id;
        };
        const auto found = std::ranges::find_if(m_formats, isIt);
        m_format->setCurrentIndex(int(found - m_formats.begin()));
    }
    if (!read || !read->survey) {
        showHint(read ? tr("These files cannot be read in this format. Choose another one, or "
                           "other files.")
                      : tr("These files cannot be read. Choose what they are, or other files."));
        return showProblem(read ? read->survey.error().text : read.error().text);
    }
    m_survey = *read->survey;
    m_isRead = true;
    m_articles->show(m_survey, m_session.project());
    m_tags->show(m_survey);
    m_remarks->show(m_survey);
    m_tabs->setTabText(0, tr("&Tags (%L1)").arg(m_tags->tags()));
    m_tabs->setTabText(1, tr("&Articles (%L1)").arg(m_survey.articles.size()));
    m_tabs->setTabText(2, tr("&Remarks (%L1)").arg(m_remarks->count()));
    m_pages->setCurrentWidget(m_tabs);
    if (m_tags->rowCount() > 0)
        m_tagsView->setCurrentIndex(m_tags->index(0, 0));
    m_tabs->setCurrentIndex(m_tags->rowCount() > 0 ? 0 : 1);
    if (m_tags->rowCount() > 0)
        m_tagsView->setFocus();
    else
        m_articlesView->setFocus();
    showDecided();
}

const ImportMapping &AnnotatedDialog::mapping() const
{
    return m_tags->mapping();
}

bool AnnotatedDialog::bringsTagset() const
{
    const Project &project = m_session.project();
    return m_isRead && format() && format()->info().bringsTagset && mapping().isEmpty()
        && project.all<Article>().isEmpty() && project.all<Entity>().isEmpty()
        && project.all<Claim>().isEmpty() && project.all<Source>().isEmpty();
}

void AnnotatedDialog::accept()
{
    if (!m_import->isEnabled())
        return;
    m_tagsView->setFocus(); // what is being chosen is chosen then
    showProblem({});
    setImporting(true);
    const auto tagset = bringsTagset() ? TagsetImport::ReplaceWhenEmpty : TagsetImport::Merge;
    m_session.longWork().change(
        tr("Importing…"), this,
        [format = format(), paths = m_paths, tagset, mapping = mapping()](
            OpenProject &there, const Progress &progress) {
            return importInto(there,
                [&](ImportSink &sink) { return format->read(paths, sink, {}, progress); }, tagset,
                {.mapping = mapping, .areRemembered = true});
        },
        [this](const Result<ImportReport> &report) {
            setImporting(false);
            if (report) {
                m_report = *report;
                QDialog::accept();
            } else if (!m_session.longWork().wasCancelled()) {
                showProblem(report.error().text);
            }
        });
}

void AnnotatedDialog::reject()
{
    if (m_isImporting)
        return m_session.longWork().cancel();
    m_reading.cancel();
    QDialog::reject();
}

void AnnotatedDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() & Qt::ControlModifier)
        accept();
    else
        QDialog::keyPressEvent(event);
}

void AnnotatedDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_isImporting && !filesWithin(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void AnnotatedDialog::dropEvent(QDropEvent *event)
{
    read(filesWithin(event->mimeData()));
    event->acceptProposedAction();
}

} // namespace Standoff
