// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "text/offsetmap.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace Standoff;

namespace {

// Characters of one to four UTF-8 bytes, one or two UTF-16 units; astral ones as often as asked.
QString randomText(QRandomGenerator &random, int length, int astralPercent)
{
    const QList<char32_t> characters{
        U'a', U' ', U'\n', U'é', U'\u0301', U'ע', U'한', U'語', U'\u200d'};
    QString text;
    for (int i = 0; i < length; ++i) {
        const char32_t c = random.bounded(100) < astralPercent
            ? 0x1f300 + random.bounded(0x300)
            : characters[random.bounded(characters.size())];
        text += QString::fromUcs4(&c, 1);
    }
    return text;
}

} // namespace

class TestOffsetMap : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithBruteForce_data()
    {
        QTest::addColumn<QString>("text");
        QRandomGenerator random(20240620);
        QTest::newRow("empty") << QString();
        QTest::newRow("ASCII") << u"one two"_s.repeated(100);
        QTest::newRow("one emoji") << u"💚"_s;
        // Characters across each checkpoint, at every phase.
        for (int phase = 0; phase < 3; ++phase)
            QTest::addRow("emoji only, phase %d", phase)
                << QString(phase, u'x') + u"💚"_s.repeated(400);
        for (const int percent : {0, 2, 30})
            for (const int length : {1, 127, 128, 129, 1000, 3000})
                QTest::addRow("%d, %d %% astral", length, percent)
                    << randomText(random, length, percent);
    }

    void agreesWithBruteForce()
    {
        QFETCH(QString, text);
        const OffsetMap map(text);
        int utf16 = 0;
        int codePoint = 0;
        int utf8 = 0;
        const QList<uint> characters = text.toUcs4();
        for (const uint c : characters) {
            const int units = QChar::requiresSurrogates(c) ? 2 : 1;
            const int bytes =
                int(QString::fromUcs4(reinterpret_cast<const char32_t *>(&c), 1).toUtf8().size());
            for (int inside = 0; inside < units; ++inside) {
                QCOMPARE(map.codePointFromUtf16(text, utf16 + inside), codePoint);
                QCOMPARE(map.utf8FromUtf16(text, utf16 + inside), utf8);
            }
            for (int inside = 0; inside < bytes; ++inside)
                QCOMPARE(map.utf16FromUtf8(text, utf8 + inside), utf16);
            QCOMPARE(map.utf16FromCodePoint(text, codePoint), utf16);
            utf16 += units;
            utf8 += bytes;
            ++codePoint;
        }
        QCOMPARE(map.codePointFromUtf16(text, utf16), codePoint);
        QCOMPARE(map.utf16FromCodePoint(text, codePoint), utf16);
        QCOMPARE(map.utf8FromUtf16(text, utf16), utf8);
        QCOMPARE(map.utf16FromUtf8(text, utf8), utf16);
        QCOMPARE(map.codePointCount(), int(characters.size()));
        QCOMPARE(map.utf8Size(), int(text.toUtf8().size()));
    }
};

STANDOFF_TEST(QCoreApplication, TestOffsetMap)
#include "tst_offsetmap.moc"
