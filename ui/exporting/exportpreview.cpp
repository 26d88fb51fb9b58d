// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "exporting/exportpreview.h"

#include "panels/codeview.h"
#include "theme/plaintexts.h"
#include "theme/theme.h"
#include "widgets/keyname.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QShortcut>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// The end says what kind of file it is.
QString shortened(const QString &name)
{
    constexpr qsizetype longest = 22;
    return name.size() <= longest ? name : name.first(longest - 10) + u'…' + name.last(9);
}

} // namespace

ExportPreview::ExportPreview(const KSyntaxHighlighting::Repository &repository, QWidget *parent)
    : QWidget(parent)
    , m_repository(repository)
    , m_tabs(new QTabBar(this))
    , m_view(new CodeView(repository, this))
    , m_note(new QLabel(this))
{
    m_tabs->setObjectName(u"exportFiles"_s);
    m_tabs->setAccessibleName(tr("Files"));
    m_tabs->setToolTip(
        tr("The first files; %1 shows the next one").arg(keyName(Qt::CTRL | Qt::Key_PageDown)));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setElideMode(Qt::ElideNone);
    m_view->setObjectName(u"exportPreview"_s);
    m_view->setAccessibleName(tr("Preview"));
    m_view->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_note->setObjectName(u"exportPreviewNote"_s);
    m_note->setWordWrap(true);
    Theme::makeMuted(m_note);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_tabs);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_note);

    connect(m_tabs, &QTabBar::currentChanged, this, &ExportPreview::showFile);
    const auto shortcut = [this](Qt::Key key, int by) {
        auto *next = new QShortcut(QKeySequence(Qt::CTRL | key), window());
        connect(next, &QShortcut::activated, this, [this, by] { step(by); });
    };
    shortcut(Qt::Key_PageDown, 1);
    shortcut(Qt::Key_PageUp, -1);
}

void ExportPreview::showPreview(const Result<Preview> &preview)
{
    if (!preview)
        return showNothing(preview.error().text);
    const QString before =
        m_tabs->currentIndex() < 0 ? QString() : m_preview.files.value(m_tabs->currentIndex()).name;
    m_preview = *preview;
    int shown = 0;
    {
        const QSignalBlocker quiet(m_tabs);
        while (m_tabs->count() > 0)
            m_tabs->removeTab(0);
        for (const Preview::File &file : m_preview.files) {
            if (file.name == before)
                shown = m_tabs->count();
            const int tab =
                m_tabs->addTab(file.name.isEmpty() ? tr("Preview") : inMenu(shortened(file.name)));
            m_tabs->setTabToolTip(tab, inLines(file.name));
        }
        m_tabs->setCurrentIndex(shown);
    }
    if (m_preview.files.isEmpty())
        return showNothing(tr("These files are not text, so there is nothing to show."));
    showFile(shown);
}

void ExportPreview::showNothing(const QString &why)
{
    {
        const QSignalBlocker quiet(m_tabs);
        while (m_tabs->count() > 0)
            m_tabs->removeTab(0);
    }
    m_preview = {};
    m_view->setExtraSelections({});
    m_view->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_view->showSource(why, {});
    m_note->clear();
}

void ExportPreview::setCodes(const QStringList &codes)
{
    m_codes = codes;
}

// The first file is coloured as the format says, and so are those of its kind.
void ExportPreview::showFile(int index)
{
    const Preview::File file = m_preview.files.value(index);
    m_view->setLineWrapMode(QPlainTextEdit::NoWrap);
    const QString kind = QFileInfo(file.name).suffix();
    const bool isOfTheFormat =
        index == 0 || kind == QFileInfo(m_preview.files.constFirst().name).suffix();
    m_view->showSource(file.text,
        isOfTheFormat ? m_repository.definitionForName(m_preview.definition)
                      : m_repository.definitionForFileName(file.name));
    markCodes();
}

void ExportPreview::markCodes()
{
    QTextCharFormat hidden;
    hidden.setBackground(Theme::tint(Theme::warningText(palette()), palette(), 0.15));
    hidden.setUnderlineStyle(QTextCharFormat::DashUnderline);
    hidden.setUnderlineColor(Theme::warningText(palette()));
    QList<QTextEdit::ExtraSelection> marks;
    for (const QString &code : m_codes) {
        for (QTextCursor at = m_view->document()->find(code); !at.isNull();
            at = m_view->document()->find(code, at))
            marks.append({at, hidden});
    }
    m_view->setExtraSelections(marks);
    m_note->setText(marks.isEmpty() ? tr("The beginning of one article, as it will be written.")
                                    : tr("The beginning of one article, as it will be written. "
                                         "Dashed: in the place of what is hidden."));
}

void ExportPreview::step(int by)
{
    if (const int count = m_tabs->count(); count > 1)
        m_tabs->setCurrentIndex((m_tabs->currentIndex() + by + count) % count);
}

void ExportPreview::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_preview.files.isEmpty())
        markCodes();
}

} // namespace Standoff
