// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "support/filelimit.h"
#include "support/project/markedarticle.h"
#include "typesetting/paper/articlepicture.h"

#include <QApplication>
#include <QPainter>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Standoff;
using namespace Qt::StringLiterals;

namespace {

const QString newsText =
    u"South Korea said on Thursday it would consider sending weapons to Ukraine, a major policy "
    u"change that was suggested after Russia and North Korea rattled the region and beyond.\n"
    u"Moscow did not reply.\n"_s;
const QString arabicText =
    u"قال الرئيس الروسي فلاديمير بوتين يوم الأربعاء إن الاتفاق وثيقة ثورية تعكس رغبة البلدين\n"_s;

struct Pictured
{
    explicit Pictured(const QString &text = newsText)
        : marked(text)
    {
        printed.article = &marked.article;
        printed.title = u"A title"_s;
        printed.styles = MarkedArticle::styles();
        printed.legend = ArticleLegend({{u"Entities"_s, LayerKind::Entity,
            {{MarkedArticle::location, u"Location"_s}, {MarkedArticle::person, u"Person"_s}}}});
    }

    MarkedArticle marked;
    PrintableArticle printed;
};

QImage drawn(const ArticlePicture &picture, qreal scale = 1)
{
    QImage image(picture.size() * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    picture.paint(painter);
    return image;
}

} // namespace

class TestArticlePicture : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { limitFiles(RLIM_INFINITY); }

    void showsTheLinesOfTheSelection();
    void whatIsNotSelectedRecedes();
    void legendHasTheTagsThatAreShown();
    void pngHasItsScale();
    void svgLooksAsThePicture_data();
    void svgLooksAsThePicture();
    void svgIsReadableWhateverItIsCalled();
    void refusesOtherNamesAndTooMuch();
    void fullDiskLeavesWhatWasThere_data();
    void fullDiskLeavesWhatWasThere();

private:
    QTemporaryDir m_folder;
};

void TestArticlePicture::showsTheLinesOfTheSelection()
{
    const Pictured pictured;
    const auto heightOf = [&pictured](TextRange range) {
        return ArticlePicture(pictured.printed, {}, range).size().height();
    };
    const int word = heightOf(pictured.marked.range(u"Korea"_s));
    QCOMPARE(heightOf(pictured.marked.range(u"South Korea said"_s)), word);
    const int paragraph = heightOf(pictured.marked.article.text().paragraphs()[0].range);
    QVERIFY(paragraph > word);
    QVERIFY(heightOf({0, int(newsText.size())}) > paragraph);
    QCOMPARE(ArticlePicture(pictured.printed, {}, {0, 1}).size().width(),
        ArticlePicture(pictured.printed, {}, {0, int(newsText.size())}).size().width());
}

void TestArticlePicture::whatIsNotSelectedRecedes()
{
    const Pictured pictured;
    const auto darkest = [&](TextRange range, bool leftHalf) {
        const QImage image = drawn(ArticlePicture(pictured.printed, {}, range));
        int least = 255;
        const int half = image.width() / 2;
        for (int x = leftHalf ? 0 : half; x < (leftHalf ? half - 40 : image.width()); ++x) {
            for (int y = 0; y < image.height(); ++y)
                least = std::min(least, qGray(image.pixel(x, y)));
        }
        return least;
    };
    const TextRange line{0, 60};
    QVERIFY(darkest(line, true) < 80);
    QVERIFY(darkest(line, false) < 80);
    const TextRange begin{0, 5};
    QVERIFY(darkest(begin, true) < 80);
    QVERIFY(darkest(begin, false) > 120); // but still there
    QVERIFY(darkest(begin, false) < 230);
    const TextRange end{55, 60};
    QVERIFY(darkest(end, true) > 120);
    QVERIFY(darkest(end, false) < 80);
}

void TestArticlePicture::legendHasTheTagsThatAreShown()
{
    Pictured pictured;
    const TextRange moscow = pictured.marked.range(u"Moscow did"_s);
    const int bare = ArticlePicture(pictured.printed, {}, moscow).size().height();
    pictured.marked.mark(MarkedArticle::location, u"South Korea"_s);
    QCOMPARE(ArticlePicture(pictured.printed, {}, moscow).size().height(), bare);
    pictured.marked.mark(MarkedArticle::location, u"Moscow"_s);
    QVERIFY(ArticlePicture(pictured.printed, {}, moscow).size().height() > bare);
}

void TestArticlePicture::pngHasItsScale()
{
    const Pictured pictured;
    const ArticlePicture picture(pictured.printed, {}, {0, 60});
    const QString path = m_folder.filePath(u"picture.PNG"_s);
    for (const qreal scale : {1.0, 2.0, 3.0}) {
        const auto saved = picture.save(path, scale);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().text));
        QImage image(path);
        QCOMPARE(image.size(), picture.size() * scale);
        QCOMPARE(image.text(u"Title"_s), u"A title"_s);
        image.setDevicePixelRatio(scale);
        QCOMPARE(image.convertToFormat(QImage::Format_RGB32),
            drawn(picture, scale).convertToFormat(QImage::Format_RGB32));
    }
}

void TestArticlePicture::svgLooksAsThePicture_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("english") << newsText;
    QTest::newRow("arabic") << arabicText;
    QTest::newRow("emoji") << u"😀👋😀 😀👋😀 😀👋😀 😀👋😀 😀👋😀 😀👋😀 😀👋😀 it was.\n"_s;
}

void TestArticlePicture::svgLooksAsThePicture()
{
    QFETCH(QString, text);
    Pictured pictured(text);
    const QString first = text.section(u' ', 0, 1);
    pictured.marked.mark(MarkedArticle::location, first);
    const TextRange range = pictured.marked.article.text().paragraphs()[0].range;
    const ArticlePicture picture(pictured.printed, {}, range);
    const QString path = m_folder.filePath(u"picture.svg"_s);
    const auto saved = picture.save(path);
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().text));

    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString words;
    QString title;
    QString description;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "text"_L1)
            words += xml.readElementText();
        else if (xml.name() == "title"_L1)
            title = xml.readElementText();
        else if (xml.name() == "desc"_L1)
            description = xml.readElementText();
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(title, u"A title"_s);
    QVERIFY(description.contains(first)); // the letters themselves are shapes
    QVERIFY(words.contains(u"LOC"_s));

    QSvgRenderer renderer(path);
    QVERIFY(renderer.isValid());
    QCOMPARE(renderer.viewBox(), QRect({}, picture.size()));
    QImage image(picture.size(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::red); // shows through where nothing is painted
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    const QImage expected = drawn(picture);
    qint64 differing = 0; // at the edges of letters, which are smoothed in another way
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            differing += std::abs(qGray(image.pixel(x, y)) - qGray(expected.pixel(x, y))) > 100;
    }
    QVERIFY2(
        differing < 0.002 * image.width() * image.height(), qPrintable(QString::number(differing)));
}

// With characters that XML forbids, and such as would be elements.
void TestArticlePicture::svgIsReadableWhateverItIsCalled()
{
    const QString words = u"One\u000b<b>two</b>\u0001 & \uffff three\u001b.\n"_s;
    Pictured pictured(words);
    pictured.printed.title = u"<script>\b\ufffe"_s + QChar(0xd800) + QChar(0) + u"]]>\"'&amp;"_s;
    pictured.marked.mark(MarkedArticle::location, u"two"_s);
    const QString path = m_folder.filePath(u"picture.svg"_s);
    QVERIFY(ArticlePicture(pictured.printed, {}, {0, int(words.size()) - 1}).save(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QStringList elements;
    QString title;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        elements.append(xml.name().toString());
        if (xml.name() == "title"_L1)
            title = xml.readElementText();
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(!elements.contains(u"script"_s) && !elements.contains(u"b"_s));
    QCOMPARE(title, u"<script>\ufffd]]>\"'&amp;"_s);
}

void TestArticlePicture::refusesOtherNamesAndTooMuch()
{
    const Pictured pictured;
    const ArticlePicture picture(pictured.printed, {}, {0, 5});
    for (const QString &name : {u"picture.jpg"_s, u"picture"_s, u"none/such.png"_s}) {
        const QString path = m_folder.filePath(name);
        const auto saved = picture.save(path);
        QVERIFY(!saved);
        QVERIFY2(saved.error().text.contains(path), qPrintable(saved.error().text));
        QVERIFY(!QFile::exists(path));
    }
    const Pictured book(newsText.repeated(20'000));
    const ArticlePicture all(book.printed, {}, {0, book.marked.article.text().size()});
    const QString path = m_folder.filePath(u"all.png"_s);
    const auto saved = all.save(path);
    QVERIFY(!saved);
    QVERIFY(saved.error().text.contains(path));
    QVERIFY(!QFile::exists(path));
    const int end = book.marked.article.text().size();
    QVERIFY(ArticlePicture(book.printed, {}, {end - 20, end - 10}).save(path));
}

void TestArticlePicture::fullDiskLeavesWhatWasThere_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("png") << u"full.png"_s;
    QTest::newRow("svg") << u"full.svg"_s;
}

void TestArticlePicture::fullDiskLeavesWhatWasThere()
{
    QFETCH(QString, name);
    const QString path = m_folder.filePath(name);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("what was there");
    old.close();
    const Pictured pictured;
    const ArticlePicture picture(pictured.printed, {}, {0, 100});
    for (const int room : {0, 1000}) {
        limitFiles(rlim_t(room));
        const auto saved = picture.save(path);
        limitFiles(RLIM_INFINITY);
        QVERIFY(!saved);
        QVERIFY2(saved.error().text.contains(path), qPrintable(saved.error().text));
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), "what was there");
        old.close();
    }
    QCOMPARE(QDir(m_folder.path()).entryList({u"full*"_s}).size(),
        name == u"full.png"_s ? 1 : 2); // nothing lies about
}

STANDOFF_TEST(QApplication, TestArticlePicture)
#include "tst_articlepicture.moc"
