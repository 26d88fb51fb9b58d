// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "dialogs/shortendialog.h"

#include "theme/theme.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int mostSteps = 1'000'000;
constexpr int usualSteps = 1000;
constexpr int usualMonths = 3;

QString planText(const CutPlan &plan)
{
    if (plan.steps == 0)
        return ShortenDialog::tr("No step goes.");
    const QLocale locale;
    const auto day = [&locale](const QDateTime &time) {
        return locale.toString(time.toLocalTime().date(), QLocale::ShortFormat);
    };
    QStringList lines{
        ShortenDialog::tr("%Ln step(s) go, made from %1 to %2.", nullptr, int(plan.steps))
            .arg(day(plan.from), day(plan.to)),
        ShortenDialog::tr("%Ln step(s) stay.", nullptr, int(plan.stepsLeft))};
    if (!plan.people.isEmpty()) {
        lines.append(ShortenDialog::tr("Those that go were made by: %1.")
                .arg(QLocale().createSeparatedList(plan.people)));
    }
    if (plan.texts > 0) {
        lines.append(ShortenDialog::tr(
            "%Ln text(s) of removed articles go with them.", nullptr, int(plan.texts)));
    }
    lines.append(ShortenDialog::tr("The file gets smaller by about %1.")
            .arg(locale.formattedDataSize(plan.bytes, 1, QLocale::DataSizeSIFormat)));
    return lines.join(u'\n');
}

} // namespace

ShortenDialog::ShortenDialog(const OpenProject &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_byDate(new QRadioButton(tr("The steps &before"), this))
    , m_date(new QDateEdit(QDate::currentDate().addMonths(-usualMonths), this))
    , m_byNumber(new QRadioButton(tr("All but the &last"), this))
    , m_number(new QSpinBox(this))
    , m_plan(new QLabel(this))
    , m_shorten(nullptr)
    , m_worker(new QObject)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"shortenDialog"_s);
    setWindowTitle(tr("Shorten the history"));
    m_byDate->setObjectName(u"byDate"_s);
    m_byDate->setChecked(true);
    m_date->setObjectName(u"cutDate"_s);
    m_date->setAccessibleName(tr("Steps before this day go"));
    m_date->setCalendarPopup(true);
    m_byNumber->setObjectName(u"byNumber"_s);
    m_number->setObjectName(u"cutNumber"_s);
    m_number->setAccessibleName(tr("This many of the last steps stay"));
    m_number->setRange(0, mostSteps);
    m_number->setValue(usualSteps);
    m_number->setGroupSeparatorShown(true);
    m_plan->setObjectName(u"cutPlan"_s);
    m_plan->setWordWrap(true);
    m_plan->setTextFormat(Qt::PlainText);
    m_plan->setMinimumHeight(fontMetrics().lineSpacing() * 5);
    m_plan->setAlignment(Qt::AlignTop);
    auto *note =
        new QLabel(tr("Steps that go cannot be taken back any more, and nobody can see who made "
                      "them. Otherwise the project stays as it is. A backup is made first."),
            this);
    note->setWordWrap(true);
    Theme::makeMuted(note);
    auto *grid = new QGridLayout;
    grid->addWidget(m_byDate, 0, 0);
    grid->addWidget(m_date, 0, 1);
    grid->addWidget(m_byNumber, 1, 0);
    grid->addWidget(m_number, 1, 1);
    grid->setColumnStretch(2, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_shorten = buttons->addButton(tr("&Shorten"), QDialogButtonBox::AcceptRole);
    m_shorten->setObjectName(u"shortenButton"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(note);
    layout->addLayout(grid);
    layout->addWidget(m_plan, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ShortenDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ShortenDialog::reject);
    connect(m_byDate, &QRadioButton::toggled, this, &ShortenDialog::count);
    connect(m_date, &QDateEdit::dateChanged, this, [this] {
        m_byDate->setChecked(true);
        count();
    });
    connect(m_number, &QSpinBox::valueChanged, this, [this] {
        m_byNumber->setChecked(true);
        count();
    });
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    count();
    resize(460, sizeHint().height());
}

ShortenDialog::~ShortenDialog()
{
    ++m_count;
    m_thread.quit();
    m_thread.wait();
}

HistoryCut ShortenDialog::cut() const
{
    if (m_byDate->isChecked())
        return {.before = m_date->date().startOfDay()};
    return {.before = {}, .keep = m_number->value()};
}

void ShortenDialog::count()
{
    m_plan->setText(tr("Being counted…"));
    m_shorten->setEnabled(false);
    const auto plan = [this, path = m_session.path(), cut = cut(), number = ++m_count] {
        const auto counted =
            SqliteConnection::openBeside(path).and_then([&](const auto &connection) {
                connection->setInterruption([this, number] { return number == m_count; });
                return planCut(*connection, cut);
            });
        QMetaObject::invokeMethod(
            this,
            [this, counted, number] {
                if (number == m_count)
                    showPlan(counted);
            },
            Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(m_worker, plan, Qt::QueuedConnection);
}

void ShortenDialog::showPlan(const Result<CutPlan> &plan)
{
    m_plan->setText(m_session.isReadOnly()
            ? tr("The project can only be read for now: %1").arg(m_session.readOnlyReason())
            : plan ? planText(*plan)
                   : plan.error().text);
    m_shorten->setEnabled(plan && plan->steps > 0 && !m_session.isReadOnly());
}

void ShortenDialog::accept()
{
    if (!m_shorten->isEnabled())
        return;
    const HistoryCut wanted = cut();
    QDialog::accept();
    emit chosen(wanted);
}

} // namespace Standoff
