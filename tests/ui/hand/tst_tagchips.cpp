// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "session/verbs/tagset.h"
#include "sidepanel/tagchip.h"
#include "sidepanel/tagchips.h"
#include "support/workbench.h"
#include "widgets/choicepopup.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Standoff;
using namespace Qt::StringLiterals;

// However many and long the tags are, the chips leave room for the register.
class TagChipsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theBuiltInTagsAreAllThere();
    void manyTagsTakeTwoLines();
    void aLongNameIsShortened();

private:
    void add(const QString &name)
    {
        const LayerId layer =
            m_bench->project().find(m_bench->tag(LayerKind::Entity, u"Person"_s))->layer;
        Workbench::expect(
            putTag(m_bench->session(), Tag{.layer = layer, .name = name, .color = u"#777777"_s}));
    }
    QList<TagChip *> seen() const
    {
        QList<TagChip *> chips;
        for (TagChip *chip : m_chips->findChildren<TagChip *>()) {
            if (chip->isVisible())
                chips.append(chip);
        }
        return chips;
    }
    QToolButton *more() const { return m_chips->findChild<QToolButton *>(u"moreTags"_s); }

    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<QWidget> m_window;
    TagChips *m_chips = nullptr;
};

void TagChipsTest::init()
{
    m_bench = std::make_unique<Workbench>();
    m_window = std::make_unique<QWidget>();
    m_chips = new TagChips(m_bench->session(), {LayerKind::Entity}, m_window.get());
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_chips);
    layout->addStretch();
    m_window->resize(360, 700);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TagChipsTest::cleanup()
{
    m_window.reset();
    m_bench.reset();
}

void TagChipsTest::theBuiltInTagsAreAllThere()
{
    QTRY_COMPARE(seen().size(), 8);
    QVERIFY(!more()->isVisible());
    m_window->resize(170, 700); // little room: two lines
    QTRY_VERIFY(more()->isVisible());
    const int line = seen().constFirst()->height();
    QTRY_VERIFY(m_chips->height() < 3 * line);
    QVERIFY(!seen().isEmpty());
}

void TagChipsTest::manyTagsTakeTwoLines()
{
    for (int i = 1; i <= 60; ++i)
        add(u"Kind of thing %1"_s.arg(i));
    QTRY_VERIFY(more()->isVisible());
    const int line = seen().constFirst()->height();
    QTRY_VERIFY(m_chips->height() < 3 * line);
    const int count = int(seen().size());
    QVERIFY(more()->text().contains(QLocale().toString(68 - count)));
    QVERIFY(more()->geometry().bottom() <= m_chips->height());
    QSignalSpy spy(m_chips, &TagChips::tagRequested);
    QTest::mouseClick(more(), Qt::LeftButton);
    auto *popup = m_chips->findChild<ChoicePopup *>();
    QVERIFY(popup);
    QCOMPARE(popup->findChild<QListWidget *>()->count(), 68);
    auto *search = popup->findChild<QLineEdit *>();
    QTest::keyClicks(search, u"thing 57"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(spy.size(), 1);
    const auto tag = spy[0][0].value<TagId>();
    QCOMPARE(m_bench->project().find(tag)->name, u"Kind of thing 57"_s);
}

void TagChipsTest::aLongNameIsShortened()
{
    const QString name =
        u"A tag whose name somebody made as long as a guideline "_s.repeated(2).left(98);
    add(name);
    m_window->resize(1000, 700);
    QTRY_COMPARE(seen().size(), 9);
    const TagChip *chip = seen().constLast();
    QVERIFY2(chip->width() < 300, qPrintable(QString::number(chip->width())));
    QVERIFY(chip->toolTip().contains(name.trimmed()));
}

STANDOFF_TEST(QApplication, TagChipsTest)
#include "tst_tagchips.moc"
