/** While it is not yet known who is signed in and the answer takes long: the frame as it was painted, and a word. */
export function Starting() {
  return (
    <>
      <div className="static-frame" aria-hidden>
        <div className="static-navigation">
          <img className="static-mark" src={`${import.meta.env.BASE_URL}favicon.svg`} alt="" />
        </div>
        <div className="static-title" />
      </div>
      <output className="static-words">Still working: asking the service who is signed in.</output>
    </>
  );
}
