// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "dialogs/exportdialog.h"

#include "dialogs/question.h"
#include "dialogs/savename.h"
#include "formats/destinations/destinationat.h"
#include "formats/losses.h"
#include "formats/registry/formats.h"
#include "forms/formatoptionsform.h"
#include "panels/codeview.h"
#include "panels/workbar.h"
#include "session/longwork.h"
#include "text/oneline.h"
#include "text/projectfiles.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int previewBytes = 8000;

QString placeOf(const Loss &loss, const Project &project)
{
    const Article *article = project.find(loss.article);
    const QString place = article ? onOneLine(article->title) : ExportDialog::tr("The project");
    return loss.item.isEmpty()
        ? place
        : ExportDialog::tr("%1, “%2”", "article, item").arg(place, onOneLine(loss.item));
}

// What could not be read, and what the format does not carry of these articles.
Result<QList<LossesModel::Group>> lossesOf(
    const Format &format, const ExportSource &source, const FormatOptions &options)
{
    ASSIGN_OR_RETURN(const auto losses, format.losses(source, options));
    QList<LossesModel::Group> groups;
    for (const Fault &fault : source.reader().faults())
        groups.append({textOf(fault), {}});
    for (const auto &[what, places] : groupedLosses(losses)) {
        QStringList named;
        for (const Loss &loss : places)
            named.append(placeOf(loss, source.project()));
        groups.append({what, named});
    }
    return groups;
}

} // namespace

ExportDialog::ExportDialog(OpenProject &session, BackgroundReader &background, ArticleId current,
    const QString &path, const KSyntaxHighlighting::Repository &repository, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_background(background)
    , m_current(current)
    , m_formats(allFormats())
    , m_repository(repository)
    , m_choices(new QWidget(this))
    , m_format(new QComboBox(this))
    , m_options(new FormatOptionsForm(this))
    , m_scope(new QComboBox(this))
    , m_target(new QLineEdit(path, this))
    , m_archive(new QCheckBox(tr("As a &ZIP archive"), this))
    , m_lossesTitle(new QLabel(this))
    , m_losses(new LossesModel(this))
    , m_lossesList(new QTreeView(this))
    , m_preview(new CodeView(repository, this))
    , m_problem(new QLabel(this))
{
    setWindowTitle(tr("Export"));
    for (const auto &format : m_formats)
        m_format->addItem(format->info().name);
    m_format->setObjectName(u"exportFormat"_s);
    m_scope->setObjectName(u"exportScope"_s);
    m_scope->addItem(tr("All articles (%1)").arg(session.project().all<Article>().size()));
    if (const Article *article = session.project().find(current))
        m_scope->addItem(tr("Only “%1”").arg(onOneLine(article->title)));
    m_target->setObjectName(u"exportTarget"_s);
    m_archive->setObjectName(u"exportArchive"_s);
    auto *browseButton = new QToolButton(this);
    browseButton->setText(tr("Browse…"));
    browseButton->setToolTip(tr("Choose where to write"));
    auto *targetRow = new QHBoxLayout;
    targetRow->addWidget(m_target, 1);
    targetRow->addWidget(browseButton);
    m_lossesList->setModel(m_losses);
    m_lossesList->setObjectName(u"exportLosses"_s);
    m_lossesList->setAccessibleName(tr("What is lost"));
    m_lossesList->setMaximumHeight(120);
    m_lossesList->setAlternatingRowColors(true);
    m_lossesList->setTextElideMode(Qt::ElideMiddle);
    m_lossesList->setUniformRowHeights(true); // there may be many
    m_lossesList->setHeaderHidden(true);
    m_lossesList->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setObjectName(u"exportPreview"_s);
    m_preview->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_write = buttons->addButton(tr("&Export"), QDialogButtonBox::AcceptRole);
    m_write->setObjectName(u"exportWrite"_s);

    auto *form = new QFormLayout(m_choices);
    form->setContentsMargins({});
    form->addRow(tr("&Format"), m_format);
    form->addRow(m_options);
    form->addRow(tr("&Articles"), m_scope);
    auto *targetLabel = new QLabel(tr("&To"), this);
    targetLabel->setBuddy(m_target);
    form->addRow(targetLabel, targetRow);
    form->addRow(QString(), m_archive);
    auto *previewTitle = new QLabel(tr("How it begins"), this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_choices);
    layout->addWidget(m_lossesTitle);
    layout->addWidget(m_lossesList);
    layout->addWidget(previewTitle);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_problem);
    layout->addWidget(new WorkBar(session.longWork(), this));
    layout->addWidget(buttons);
    resize(720, 640);

    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::showFormat);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &ExportDialog::showFormat);
    connect(m_options, &FormatOptionsForm::changed, this, &ExportDialog::look);
    connect(m_archive, &QCheckBox::clicked, this, &ExportDialog::suggestTarget);
    connect(m_target, &QLineEdit::textChanged, this,
        [this](const QString &typed) { m_archive->setChecked(isZipArchive(typed)); });
    connect(browseButton, &QToolButton::clicked, this, &ExportDialog::browse);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::write);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showFormat();
}

const std::shared_ptr<const Format> &ExportDialog::format() const
{
    return m_formats[std::max(0, m_format->currentIndex())];
}

bool ExportDialog::isFolder() const
{
    return format()->info().package == FormatInfo::Package::Folder && !isZipArchive(target());
}

QList<ArticleId> ExportDialog::articles() const
{
    return m_scope->currentIndex() > 0 ? QList<ArticleId>{m_current} : QList<ArticleId>();
}

QString ExportDialog::target() const
{
    return m_target->text();
}

// The same folder, a name that fits the format and is free.
void ExportDialog::suggestTarget()
{
    if (m_target->text() != m_suggested) { // else the "-2" of another format would stay
        const QFileInfo typed(m_target->text());
        const QString name = typed.completeBaseName();
        m_base = typed.dir().filePath(name.isEmpty() ? tr("export", "name of a file") : name);
    }
    const QString suffix = m_archive->isChecked() ? u".zip"_s : format()->info().ending();
    m_suggested = freeName(m_base + suffix, suffix);
    m_target->setText(m_suggested);
}

void ExportDialog::showFormat()
{
    m_options->showFormat(format()->info());
    suggestTarget();
    look();
}

void ExportDialog::look()
{
    lookForPreview();
    lookForLosses();
}

void ExportDialog::lookForLosses()
{
    m_lossesTitle->setText(tr("Looking for what this format cannot carry…"));
    m_losses->setGroups({});
    m_background.run(
        m_lossesJob,
        [format = format(), articles = articles(), options = m_options->chosen()](
            const BackgroundSource &source) {
            return lossesOf(*format, ExportSource(source, articles), options);
        },
        [this](const auto &losses) { showLosses(losses); });
}

void ExportDialog::showLosses(const Result<QList<LossesModel::Group>> &losses)
{
    if (!losses) {
        m_lossesTitle->setText(losses.error().text);
        return;
    }
    m_losses->setGroups(*losses);
    m_lossesList->setVisible(!losses->isEmpty());
    m_lossesTitle->setText(losses->isEmpty() ? tr("Nothing is lost in this format.")
                                             : tr("What this format cannot carry:"));
}

void ExportDialog::lookForPreview()
{
    const auto &all = m_session.project().all<Article>();
    const ArticleId shown = m_current ? m_current : all.isEmpty() ? ArticleId() : all.firstKey();
    m_write->setEnabled(shown && !m_isWriting);
    if (!shown)
        return;
    m_background.run(
        m_previewJob,
        [format = format(), shown, options = m_options->chosen()](const BackgroundSource &source) {
            return format->preview(ExportSource(source, {shown}), options, previewBytes);
        },
        [this](const Result<Preview> &preview) {
            m_preview->showSource(preview ? preview->text : preview.error().text,
                preview ? m_repository.definitionForName(preview->definition)
                        : KSyntaxHighlighting::Definition());
        });
}

void ExportDialog::browse()
{
    // Whether to replace what is there is asked when it is written, wherever the name is from.
    QFileDialog::Options options = QFileDialog::DontConfirmOverwrite;
    options.setFlag(QFileDialog::ShowDirsOnly, isFolder());
    const QString chosen =
        QFileDialog::getSaveFileName(this, tr("Export to"), m_target->text(), {}, nullptr, options);
    if (!chosen.isEmpty())
        m_target->setText(chosen);
}

// What must not be replaced is refused, and not asked about.
bool ExportDialog::mayReplace()
{
    const QString path = m_target->text();
    if (const auto allowed = ProjectFiles::mayBeWritten(path); !allowed) {
        showProblem(allowed.error().text);
        return false;
    }
    return isFolder() || !QFileInfo(path).isFile()
        || askWhether(this,
            tr("%1 is there already. Replace it?").arg(QDir::toNativeSeparators(path)),
            tr("&Replace"));
}

void ExportDialog::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->show();
}

void ExportDialog::write()
{
    m_problem->hide();
    if (!mayReplace())
        return;
    setWriting(true);
    m_session.longWork().read(
        tr("Exporting…"), this,
        [format = format(), articles = articles(), options = m_options->chosen(), path = target()](
            const OpenProject &there, const Progress &progress) -> Result<> {
            if (articles.isEmpty())
                RETURN_IF_ERROR(there.checkComplete());
            const auto destination = destinationAt(path, format->info());
            return format->write(ExportSource(there, articles), *destination, options, progress);
        },
        [this](const Result<> &written) { showWritten(written); });
}

void ExportDialog::setWriting(bool isWriting)
{
    m_isWriting = isWriting;
    m_choices->setEnabled(!isWriting);
    m_write->setEnabled(!isWriting);
}

void ExportDialog::showWritten(const Result<> &written)
{
    setWriting(false);
    if (written)
        accept();
    else if (!m_session.longWork().wasCancelled())
        showProblem(written.error().text);
}

void ExportDialog::reject()
{
    if (m_isWriting)
        m_session.longWork().cancel();
    else
        QDialog::reject();
}

} // namespace Standoff
