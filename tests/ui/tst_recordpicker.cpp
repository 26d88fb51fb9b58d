// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "sidepanel/recordpicker.h"

#include "session/verbs/records.h"
#include "support/workbench.h"

#include <QApplication>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Standoff;

// A record is found by typing and picked by keys or mouse; the headings of groups are passed over.
class RecordPickerTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void arrowsPassHeadingsInBothDirections();
    void typingFindsAndEnterPicks();
    void headingsAreNotPicked();
    void aClickPicks();
    void noneIsOfferedWhereItMayBe();
    void onlyWhatIsAskedForIsShown();
    void escapePicksNothing();

private:
    QLineEdit &line() const { return *m_picker->findChild<QLineEdit *>(); }
    QTreeView &view() const { return *m_picker->findChild<QTreeView *>(); }
    QString current() const { return view().currentIndex().data().toString(); }
    void press(Qt::Key key) { QTest::keyClick(&line(), key); }
    QStringList shown(const QModelIndex &parent = {}) const
    {
        QStringList names;
        for (int row = 0; row < view().model()->rowCount(parent); ++row) {
            const QModelIndex index = view().model()->index(row, 0, parent);
            names.append(
                parent.isValid() ? index.data().toString() : index.data().toString().toUpper());
            names += shown(index);
        }
        return names;
    }
    EntityId id(const QString &name) const
    {
        for (const Entity &entity : m_bench->project().all<Entity>()) {
            if (entity.name == name)
                return entity.id;
        }
        return {};
    }

    std::unique_ptr<Workbench> m_bench;
    QWidget m_beside;
    QPointer<RecordPicker> m_picker;
};

void RecordPickerTest::init()
{
    m_bench = std::make_unique<Workbench>();
    for (const auto &[name, type] : {std::pair(u"Ann"_s, u"person"_s),
             std::pair(u"Bob"_s, u"person"_s), std::pair(u"Acme"_s, u"organisation"_s),
             std::pair(u"Oslo"_s, u"location"_s), std::pair(u"Bonn"_s, u"location"_s)})
        Workbench::expect(put(m_bench->session(), Entity{.type = type, .name = name}));
    m_beside.resize(300, 30);
    m_beside.show();
    m_picker = new RecordPicker(m_bench->session(), Register::Entities, u"Which?"_s, &m_beside);
    m_picker->popUp(m_beside, m_beside.rect());
    QVERIFY(QTest::qWaitForWindowExposed(m_picker));
}

void RecordPickerTest::cleanup()
{
    delete m_picker;
    m_bench.reset();
}

void RecordPickerTest::arrowsPassHeadingsInBothDirections()
{
    QCOMPARE(shown(),
        (QStringList{u"PERSON"_s, u"Ann"_s, u"Bob"_s, u"ORGANISATION"_s, u"Acme"_s, u"LOCATION"_s,
            u"Bonn"_s, u"Oslo"_s}));
    QStringList way{current()};
    for (int i = 0; i < 5; ++i) {
        press(Qt::Key_Down);
        way.append(current());
    }
    QCOMPARE(way, (QStringList{u"Ann"_s, u"Bob"_s, u"Acme"_s, u"Bonn"_s, u"Oslo"_s, u"Oslo"_s}));
    way.clear();
    for (int i = 0; i < 5; ++i) {
        press(Qt::Key_Up);
        way.append(current());
    }
    QCOMPARE(way, (QStringList{u"Bonn"_s, u"Acme"_s, u"Bob"_s, u"Ann"_s, u"Ann"_s}));
    QVERIFY(line().hasFocus()); // one goes on typing
}

void RecordPickerTest::typingFindsAndEnterPicks()
{
    QSignalSpy picked(m_picker, &RecordPicker::picked);
    QTest::keyClicks(&line(), u"bo"_s);
    QCOMPARE(shown(), (QStringList{u"PERSON"_s, u"Bob"_s, u"LOCATION"_s, u"Bonn"_s}));
    QCOMPARE(current(), u"Bob"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(picked.size(), 1);
    QCOMPARE(picked.first().first().toLongLong(), id(u"Bonn"_s).number);
    QTRY_VERIFY(!m_picker); // done
}

void RecordPickerTest::headingsAreNotPicked()
{
    QSignalSpy picked(m_picker, &RecordPicker::picked);
    view().setCurrentIndex(view().model()->index(1, 0));
    press(Qt::Key_Return);
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {},
        view().visualRect(view().model()->index(0, 0)).center());
    QTest::keyClicks(&line(), u"zzz"_s); // nothing is like this
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(picked.size(), 0);
    QVERIFY(m_picker && m_picker->isVisible());
}

void RecordPickerTest::aClickPicks()
{
    QSignalSpy picked(m_picker, &RecordPicker::picked);
    const QModelIndex acme = view().model()->index(0, 0, view().model()->index(1, 0));
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().visualRect(acme).center());
    QCOMPARE(picked.size(), 1);
    QCOMPARE(picked.first().first().toLongLong(), id(u"Acme"_s).number);
}

void RecordPickerTest::noneIsOfferedWhereItMayBe()
{
    auto *none = m_picker->findChild<QPushButton *>();
    QVERIFY(!none->isVisible());
    m_picker->allowNone(u"None of them"_s);
    QVERIFY(none->isVisible());
    QCOMPARE(none->text(), u"None of them"_s);
    QSignalSpy picked(m_picker, &RecordPicker::picked);
    QTest::mouseClick(none, Qt::LeftButton);
    QCOMPARE(picked.size(), 1);
    QCOMPARE(picked.first().first().toLongLong(), 0);
}

void RecordPickerTest::onlyWhatIsAskedForIsShown()
{
    m_picker->setExcluded({id(u"Ann"_s).number, id(u"Acme"_s).number});
    QCOMPARE(shown(), (QStringList{u"PERSON"_s, u"Bob"_s, u"LOCATION"_s, u"Bonn"_s, u"Oslo"_s}));
    QCOMPARE(current(), u"Bob"_s);
    m_picker->setExcluded({});
    m_picker->setOnly({id(u"Oslo"_s).number, id(u"Bob"_s).number});
    QCOMPARE(shown(), (QStringList{u"PERSON"_s, u"Bob"_s, u"LOCATION"_s, u"Oslo"_s}));
}

void RecordPickerTest::escapePicksNothing()
{
    QSignalSpy picked(m_picker, &RecordPicker::picked);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!m_picker);
    QCOMPARE(picked.size(), 0);
}

STANDOFF_TEST(QApplication, RecordPickerTest)
#include "tst_recordpicker.moc"
