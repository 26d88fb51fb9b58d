// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "exporting/exportdialog.h"

#include "exporting/articlechoice.h"
#include "exporting/commandline.h"
#include "exporting/distinctkeys.h"
#include "exporting/exportpreview.h"
#include "exporting/formatfamily.h"
#include "exporting/formatlist.h"
#include "exporting/losscounter.h"
#include "exporting/marksform.h"
#include "exporting/presetbar.h"
#include "exporting/redactionform.h"
#include "exporting/splitform.h"
#include "exporting/targetrow.h"
#include "formats/registry/formats.h"
#include "forms/formatoptionsform.h"
#include "session/openproject.h"
#include "widgets/keyname.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int previewBytes = 8000; // of a file

QList<std::shared_ptr<const Format>> writtenFormats()
{
    auto formats = allFormats();
    formats.removeIf([](const auto &format) { return !format->info().writes; });
    return formats;
}

} // namespace

ExportDialog::ExportDialog(OpenProject &session, BackgroundReader &background, ArticleId current,
    const QString &path, const KSyntaxHighlighting::Repository &repository, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_background(background)
    , m_current(current)
    , m_formats(writtenFormats())
    , m_counter(new LossCounter(background, this))
    , m_presets(new PresetBar(session, this))
    , m_command(new QLineEdit(this))
    , m_choices(nullptr)
    , m_head(nullptr)
    , m_foot(nullptr)
    , m_parts(nullptr)
    , m_list(new FormatList(m_formats, this))
    , m_articles(new ArticleChoice(session.project(), background, current, this))
    , m_marks(nullptr)
    , m_options(new FormatOptionsForm(this))
    , m_howTitle(nullptr)
    , m_total(nullptr)
    , m_splits(new SplitForm(this))
    , m_manifest(new QCheckBox(tr("Write a &manifest"), this))
    , m_redaction(new RedactionForm(session.project(), this))
    , m_losses(new LossesView(this))
    , m_preview(new ExportPreview(repository, this))
    , m_target(new TargetRow(path, this))
    , m_problem(new QLabel(this))
    , m_write(nullptr)
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export"));
    setSizeGripEnabled(true);
    buildLayout();
    m_options->showFormat(format()->info());
    connectParts();
    resize(QSize(1300, 800).boundedTo(screen()->availableSize() * 9 / 10));
    m_list->view()->setFocus();
    look();
}

bool ExportDialog::isUpToDate() const
{
    return !m_lossesJob.isRunning() && !m_previewJob.isRunning() && !m_articles->isSearching();
}

bool ExportDialog::isCounted() const
{
    return !m_counter->isRunning();
}

QString ExportDialog::target() const
{
    return m_target->path();
}

void ExportDialog::chooseFormat(const QString &id)
{
    m_list->choose(id);
}

const std::shared_ptr<const Format> &ExportDialog::format() const
{
    const auto found = std::ranges::find(
        m_formats, m_list->chosen(), [](const auto &each) { return each->info().id; });
    Q_ASSERT(found != m_formats.end());
    return *found;
}

FormatInfo ExportDialog::written() const
{
    FormatInfo info = format()->info();
    if (!plan().splits.isEmpty())
        info.package = FormatInfo::Package::Folder;
    return info;
}

ExportPlan ExportDialog::plan() const
{
    ExportPlan plan{.format = m_list->chosen(), .options = m_options->chosen()};
    plan.scope = m_marks->scope();
    plan.scope.redactions = m_redaction->redactions();
    m_splits->fill(plan);
    plan.hasManifest = m_manifest->isChecked();
    return plan;
}

void ExportDialog::showPlan(const ExportPlan &plan)
{
    const auto named = formatNamed(plan.format);
    const bool isKnown =
        std::ranges::contains(m_formats, plan.format, [](const auto &f) { return f->info().id; });
    if (!named || !isKnown) {
        return showProblem(named
                ? tr("%1 cannot be written", "a format").arg(named->format->info().name)
                : named.error().text);
    }
    m_problem->hide();
    m_options->setChosen(named->format->info(), plan.options);
    {
        const QSignalBlocker quiet(m_list);
        m_list->choose(plan.format);
    }
    m_marks->setScope(plan.scope);
    m_redaction->setRedactions(plan.scope.redactions);
    m_splits->showPlan(plan);
    {
        const QSignalBlocker quiet(m_manifest);
        m_manifest->setChecked(plan.hasManifest);
    }
    m_presets->takeAsSaved(this->plan());
    look();
}

QList<ArticleId> ExportDialog::articles() const
{
    return m_articles->isAll() ? QList<ArticleId>() : m_articles->articles();
}

QString ExportDialog::problem() const
{
    for (const QString &each : {m_articles->problem(), m_marks->problem(), m_splits->problem()}) {
        if (!each.isEmpty())
            return each;
    }
    return {};
}

void ExportDialog::look()
{
    const ExportPlan plan = this->plan();
    const QString nothing = problem();
    m_presets->setPlan(plan);
    m_target->setFormat(written());
    m_howTitle->setText(tr("How %1 gets it", "a format").arg(shortNameOf(format()->info())));
    const auto count = int(m_articles->articles().size());
    m_total->setText(tr("%Ln article(s)", nullptr, count));
    m_write->setText(tr("&Export %Ln article(s)", nullptr, count));
    m_write->setEnabled(nothing.isEmpty() && !m_articles->isSearching() && !m_isWriting);
    m_write->setToolTip(nothing.isEmpty()
            ? tr("Write all of it (%1)").arg(keyName(Qt::CTRL | Qt::Key_Return))
            : nothing);
    showCommand();
    alignLabels();
    makeKeysDistinct(*this, m_options);
    if (nothing.isEmpty()) {
        lookForPreview(plan);
        lookForLosses(plan);
        this->count(plan);
        return;
    }
    m_previewJob.cancel();
    m_lossesJob.cancel();
    m_counter->stop();
    m_counted.reset();
    m_preview->showNothing(nothing);
    m_losses->showProblem(tr("Not known until there is something to export."));
}

void ExportDialog::showCommand()
{
    m_command->setText(commandLineOf(plan(), m_session.project(),
        {m_session.path(), target(), m_presets->preset(), m_articles->query(),
            m_articles->isCurrentOnly() ? m_current : ArticleId()}));
    m_command->setCursorPosition(0);
}

void ExportDialog::lookForLosses(const ExportPlan &plan)
{
    const QString name = shortNameOf(format()->info());
    m_losses->showSearching(name);
    m_background.run(
        m_lossesJob,
        [format = format(), plan, articles = articles()](
            const BackgroundSource &source) -> Result<LossesView::Found> {
            ASSIGN_OR_RETURN(const auto losses, lossesOf(*format, plan, source, articles));
            LossesView::Found found{losses, {}};
            for (const Fault &fault : source.faults())
                found.faults.append(textOf(fault));
            return found;
        },
        [this, name, id = plan.format](const Result<LossesView::Found> &found) {
            if (!found)
                return m_losses->showProblem(found.error().text);
            m_losses->showLosses(name, *found, m_session.project());
            m_redaction->showLosses(found->losses);
            if (format()->info().only.isEmpty())
                m_list->formats().setLosses(id, kindsOfLosses(found->losses));
        });
}

void ExportDialog::lookForPreview(const ExportPlan &plan)
{
    const QList<ArticleId> all = m_articles->articles();
    const ArticleId shown = all.contains(m_current) ? m_current : all.first();
    m_preview->setCodes(plan.scope.redactions ? m_redaction->codes() : QStringList());
    m_background.run(
        m_previewJob,
        [format = format(), plan, shown](const BackgroundSource &source) {
            return previewOf(*format, plan, source, shown, previewBytes);
        },
        [this](const Result<Preview> &preview) { m_preview->showPreview(preview); });
}

// What a format loses depends on the part of the project; the options of the others do not change.
void ExportDialog::count(const ExportPlan &plan)
{
    const std::pair part(plan.scope, m_articles->articles());
    if (m_counted == part)
        return;
    m_counted = part;
    QList<LossCounter::Wish> wishes;
    for (const auto &format : m_formats) {
        const FormatInfo &info = format->info();
        if (info.only.isEmpty())
            wishes.append({format, m_options->chosenOf(info.id)});
    }
    m_counter->count(wishes, plan.scope, articles());
}

} // namespace Standoff
