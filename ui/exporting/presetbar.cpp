// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "exporting/presetbar.h"

#include "dialogs/question.h"
#include "session/verbs/settings.h"
#include "text/oneline.h"
#include "theme/theme.h"
#include "widgets/keyname.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Standoff {

PresetBar::PresetBar(OpenProject &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_label(new QLabel(tr("&Preset"), this))
    , m_presets(new QComboBox(this))
    , m_state(new QLabel(tr("changed", "a preset"), this))
    , m_name(new QLineEdit(this))
    , m_save(new QPushButton(tr("&Save"), this))
    , m_saveAs(new QPushButton(tr("Save as…"), this))
    , m_delete(new QPushButton(tr("Dele&te"), this))
{
    m_presets->setObjectName(u"exportPreset"_s);
    m_presets->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_presets->setMinimumContentsLength(14);
    m_presets->setToolTip(tr("Everything chosen here except the articles and the target, saved in "
                             "the project under a name"));
    m_label->setBuddy(m_presets);
    m_state->setObjectName(u"exportPresetState"_s);
    Theme::makeMuted(m_state);
    m_name->setObjectName(u"exportPresetName"_s);
    m_name->setPlaceholderText(
        tr("Name: %1 saves, %2 cancels").arg(keyName(Qt::Key_Return), keyName(Qt::Key_Escape)));
    m_name->setAccessibleName(tr("Name of the preset"));
    m_name->installEventFilter(this);
    m_name->hide();
    m_save->setObjectName(u"exportPresetSave"_s);
    m_save->setToolTip(tr("Save what is chosen here in the chosen preset"));
    m_saveAs->setObjectName(u"exportPresetSaveAs"_s);
    m_saveAs->setToolTip(tr("Save what is chosen here under a name"));
    m_delete->setObjectName(u"exportPresetDelete"_s);
    m_delete->setToolTip(tr("Remove the chosen preset from the project; Undo brings it back"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_label);
    layout->addWidget(m_presets);
    layout->addWidget(m_name);
    layout->addWidget(m_state);
    for (QPushButton *button : {m_save, m_saveAs, m_delete}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    fill({});

    connect(m_presets, &QComboBox::activated, this, &PresetBar::take);
    connect(m_save, &QPushButton::clicked, this, [this] { save(chosen()); });
    connect(m_saveAs, &QPushButton::clicked, this, [this] { askForName(true); });
    connect(m_delete, &QPushButton::clicked, this, &PresetBar::remove);
    const auto follow = [this] {
        if (m_isSaving || presetsOf(m_session.project()) == m_names)
            return;
        fill(chosen());
        showState();
        emit changed();
    };
    connect(&m_session, &OpenProject::changed, this, follow);
    connect(&m_session, &OpenProject::reloaded, this, follow);
    connect(&m_session, &OpenProject::writabilityChanged, this, &PresetBar::showState);
    showState();
}

// The first row is none.
void PresetBar::fill(const QString &chosen)
{
    m_names = presetsOf(m_session.project());
    m_presets->clear();
    m_presets->addItem(m_names.isEmpty() ? tr("none yet", "presets") : tr("none", "presets"));
    for (const QString &name : std::as_const(m_names))
        m_presets->addItem(onOneLine(name), name);
    m_presets->setCurrentIndex(int(m_names.indexOf(chosen)) + 1);
    if (m_presets->currentIndex() == 0)
        m_saved.reset();
}

QString PresetBar::chosen() const
{
    return m_presets->currentData().toString();
}

QString PresetBar::preset() const
{
    return m_saved == m_plan ? chosen() : QString();
}

void PresetBar::setPlan(const ExportPlan &plan)
{
    m_plan = plan;
    showState();
}

void PresetBar::takeAsSaved(const ExportPlan &plan)
{
    m_saved = plan;
    setPlan(plan);
}

void PresetBar::take()
{
    m_saved.reset();
    if (chosen().isEmpty()) {
        showState();
        emit changed();
        return;
    }
    const QString kept = m_session.project().setting(settingOfPreset(chosen()));
    const auto plan = planFrom(kept.toUtf8(), m_session.project());
    if (plan)
        emit chose(*plan);
    else
        emit failed(plan.error().text);
    showState();
}

void PresetBar::save(const QString &name)
{
    const QJsonDocument json(toJson(m_plan, m_session.project()));
    m_isSaving = true;
    const auto saved = setSetting(
        m_session, settingOfPreset(name), QString::fromUtf8(json.toJson(QJsonDocument::Compact)));
    m_isSaving = false;
    if (!saved)
        return emit failed(saved.error().text);
    fill(name);
    takeAsSaved(m_plan);
    emit changed();
}

// The name is typed where the preset stands.
void PresetBar::askForName(bool isAsked)
{
    m_presets->setVisible(!isAsked);
    m_name->setVisible(isAsked);
    m_label->setBuddy(isAsked ? static_cast<QWidget *>(m_name) : m_presets);
    showState();
    if (!isAsked)
        return m_presets->setFocus();
    m_name->setText(chosen());
    m_name->selectAll();
    m_name->setFocus();
}

void PresetBar::saveAs()
{
    const QString name = onOneLine(m_name->text()).simplified();
    if (name.isEmpty())
        return;
    if (name != chosen() && presetsOf(m_session.project()).contains(name)
        && !askWhether(
            this, tr("There is a preset “%1” already. Replace it?").arg(name), tr("&Replace")))
        return;
    askForName(false);
    save(name);
}

void PresetBar::remove()
{
    m_isSaving = true;
    const auto removed = setSetting(m_session, settingOfPreset(chosen()), {});
    m_isSaving = false;
    if (!removed)
        return emit failed(removed.error().text);
    fill({});
    showState();
    emit changed();
}

void PresetBar::showState()
{
    const bool isWritable = !m_session.isReadOnly();
    const bool isNaming = m_name->isVisibleTo(this);
    const bool isOne = !chosen().isEmpty();
    m_state->setVisible(isOne && m_saved != m_plan && !isNaming);
    m_save->setEnabled(isWritable && isOne && m_saved != m_plan && !isNaming);
    m_saveAs->setEnabled(isWritable && !isNaming);
    m_delete->setEnabled(isWritable && isOne && !isNaming);
}

bool PresetBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_name || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape)
        askForName(false);
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        saveAs();
    else
        return false;
    return true;
}

} // namespace Standoff
