// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "exporting/redactionform.h"

#include "formats/scope/exportplan.h"
#include "formats/scope/redactor.h"
#include "text/oneline.h"
#include "theme/theme.h"
#include "widgets/flowlayout.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr qsizetype mostNamed = 4; // codes, names

// The first few, and how many more there are.
QString someOf(const QStringList &names)
{
    const QString first = names.first(std::min(mostNamed, names.size())).join(u", "_s);
    const auto more = int(names.size() - mostNamed);
    //: some names, and how many there are beside them
    return more > 0 ? RedactionForm::tr("%1 and %Ln more", nullptr, more).arg(first) : first;
}

} // namespace

RedactionForm::RedactionForm(const Project &project, QWidget *parent)
    : QFrame(parent)
    , m_codes(Redactor(project, Redaction::Records).codes())
    , m_records(new QCheckBox(tr("&Hide what is confidential"), this))
    , m_what(new QLabel(this))
    , m_warning(new QLabel(this))
{
    setFrameShape(QFrame::StyledPanel);
    m_records->setObjectName(u"redact.records"_s);
    m_records->setToolTip(tr("Codes take the place of names of records that are confidential"));
    QFont bold = font();
    bold.setBold(true);
    m_records->setFont(bold);
    m_what->setObjectName(u"exportHidden"_s);
    m_what->setWordWrap(true);
    Theme::makeMuted(m_what);
    m_warning->setObjectName(u"exportDisclosed"_s);
    m_warning->setWordWrap(true);
    m_warning->hide();
    m_more = {{new QCheckBox(tr("&Notes"), this), Redaction::Notes},
        {new QCheckBox(tr("E&vidence addresses"), this), Redaction::Evidence},
        {new QCheckBox(tr("Names of annotato&rs"), this), Redaction::Annotators}};
    m_more[0].first->setObjectName(u"redact.notes"_s);
    m_more[0].first->setToolTip(tr("Leave out all notes"));
    m_more[1].first->setObjectName(u"redact.evidence"_s);
    m_more[1].first->setToolTip(tr("Leave out where evidence and grades are from"));
    m_more[2].first->setObjectName(u"redact.annotators"_s);
    m_more[2].first->setToolTip(tr("Write codes in place of the names of those who annotated"));

    auto *also = new FlowLayout(10);
    for (const auto &[box, what] : m_more)
        also->addWidget(box);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_records);
    layout->addWidget(m_what);
    layout->addLayout(also);
    layout->addWidget(m_warning);
    const auto tell = [this] {
        showState();
        emit changed();
    };
    connect(m_records, &QCheckBox::toggled, this, tell);
    for (const auto &[box, what] : m_more)
        connect(box, &QCheckBox::toggled, this, tell);
    m_records->setChecked(!m_codes.isEmpty()); // what somebody marked so leaves on purpose only
    showState();
}

Redactions RedactionForm::redactions() const
{
    Redactions redactions;
    if (!m_records->isChecked())
        return redactions;
    redactions |= Redaction::Records;
    for (const auto &[box, what] : m_more)
        redactions.setFlag(what, box->isChecked());
    return redactions;
}

void RedactionForm::setRedactions(Redactions redactions)
{
    const QSignalBlocker quiet(this);
    m_records->setChecked(bool(redactions));
    for (const auto &[box, what] : m_more)
        box->setChecked(redactions.testFlag(what));
    showState();
}

void RedactionForm::showState()
{
    const bool isHidden = m_records->isChecked();
    for (const auto &[box, what] : m_more)
        box->setEnabled(isHidden);
    const auto count = int(m_codes.size());
    if (count == 0)
        m_what->setText(tr("No record of this project is marked as confidential."));
    else if (isHidden)
        m_what->setText(
            //: %1 are codes
            tr("%Ln record(s) are called by codes: %1", nullptr, count).arg(someOf(m_codes)));
    else
        m_what->setText(
            tr("%Ln record(s) are confidential, and leave as they are.", nullptr, count));
    showColors();
}

void RedactionForm::showLosses(const QList<Loss> &losses)
{
    QSet<QString> names;
    QSet<ArticleId> articles;
    for (const Loss &loss : losses) {
        if (!isDisclosure(loss))
            continue;
        names.insert(onOneLine(loss.item));
        articles.insert(loss.article);
    }
    QStringList sorted(names.begin(), names.end());
    sorted.sort(Qt::CaseInsensitive);
    m_warning->setText(names.isEmpty()
            ? QString()
            : tr("⚠ The text of %Ln article(s) says a confidential name, which stays there: %1",
                  nullptr, int(articles.size()))
                  .arg(someOf(sorted)));
    m_warning->setVisible(!names.isEmpty());
}

void RedactionForm::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showColors();
}

void RedactionForm::showColors()
{
    QPalette colors;
    colors.setColor(QPalette::WindowText, Theme::warningText(palette()));
    m_warning->setPalette(colors);
}

} // namespace Standoff
