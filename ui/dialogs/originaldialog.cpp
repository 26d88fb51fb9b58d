// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "dialogs/originaldialog.h"

#include "panels/codeview.h"
#include "project/article.h"
#include "readers/original/originalplace.h"
#include "text/oneline.h"
#include "theme/plaintexts.h"
#include "theme/theme.h"
#include "widgets/keyname.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr qsizetype mostColored = 2'000'000; // it is coloured all at once: about a second

KSyntaxHighlighting::Definition definitionFor(
    const Version &version, const KSyntaxHighlighting::Repository &repository)
{
    if (version.mediaType == "text/plain"_L1)
        return {};
    const auto definition = repository.definitionForMimeType(version.mediaType);
    return definition.isValid() ? definition : repository.definitionForFileName(version.fileName);
}

} // namespace

OriginalDialog::OriginalDialog(const Version &version, const QString &title, const QString &source,
    const KSyntaxHighlighting::Repository &repository, QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_source(shownSource(source))
    , m_view(new CodeView(repository, this))
    , m_note(new QLabel(this))
    , m_find(new QLineEdit(this))
{
    setObjectName(u"originalDialog"_s);
    setWindowTitle(tr("Original of “%1”").arg(inTitle(title)));
    m_view->setObjectName(u"originalSource"_s);
    m_view->setAccessibleName(tr("Original text"));
    m_view->setFrameShape(QFrame::NoFrame);
    const bool isColored = m_source.size() <= mostColored;
    m_view->showSource(m_source,
        isColored ? definitionFor(version, repository) : KSyntaxHighlighting::Definition());
    QStringList facts{version.fileName, version.mediaType, version.encoding,
        isColored ? QString() : tr("too long to be coloured")};
    facts.removeAll(QString());
    auto *about = new QLabel(onOneLine(facts.join(u" · "_s)), this);
    Theme::makeMuted(about);
    m_note->setObjectName(u"originalNote"_s);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(8, 4, 8, 4);
    m_note->hide();
    m_find->setObjectName(u"originalFind"_s);
    m_find->setPlaceholderText(tr("Find in the original"));
    m_find->setAccessibleName(tr("Find in the original"));
    m_find->setToolTip(tr("Find in the original (%1); %2: next, %3: previous")
            .arg(keyName(QKeySequence::Find), keyName(Qt::Key_Return),
                keyName(Qt::SHIFT | Qt::Key_Return)));
    m_find->setClearButtonEnabled(true);
    m_find->setFixedWidth(fontMetrics().averageCharWidth() * 32);

    auto *top = new QHBoxLayout;
    top->setContentsMargins(8, 6, 8, 6);
    top->addWidget(about, 1);
    top->addWidget(m_find);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_note);
    layout->addWidget(m_view, 1);
    resize(QSize(760, 640).boundedTo(screen()->availableSize() * 9 / 10));
    m_view->setFocus();

    const auto shortcut = [this](const QKeySequence &key, auto &&function) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, function);
    };
    shortcut(QKeySequence::Find, [this] {
        m_find->setFocus();
        m_find->selectAll();
    });
    shortcut(QKeySequence(Qt::Key_F3), [this] { find(true); });
    shortcut(QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { find(false); });
    shortcut(QKeySequence(Qt::SHIFT | Qt::Key_Return), [this] { find(false); });
    connect(m_find, &QLineEdit::returnPressed, this, [this] { find(true); });
    connect(m_find, &QLineEdit::textChanged, this, [this] { tell({}); });
}

void OriginalDialog::showPlace(const QString &article, TextRange range)
{
    const OriginalPlace place = placeInOriginal(article, range, m_source);
    QTextCursor cursor(m_view->document());
    cursor.setPosition(place.range.begin);
    cursor.setPosition(place.range.end, QTextCursor::KeepAnchor);
    m_view->setTextCursor(cursor);
    m_view->centerCursor();
    tell(place.isFound ? QString()
                       : tr("These words are not in the original as they are in the article. This "
                            "is about where they should be."));
}

void OriginalDialog::find(bool forward)
{
    const QString words = m_find->text();
    if (words.isEmpty())
        return;
    const auto direction = forward ? QTextDocument::FindFlags() : QTextDocument::FindBackward;
    bool found = m_view->find(words, direction);
    if (!found) { // round at the end
        const QTextCursor before = m_view->textCursor();
        m_view->moveCursor(forward ? QTextCursor::Start : QTextCursor::End);
        found = m_view->find(words, direction);
        if (!found)
            m_view->setTextCursor(before);
    }
    tell(found ? QString() : tr("“%1” is not in the original.").arg(words));
}

void OriginalDialog::tell(const QString &text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

} // namespace Standoff
